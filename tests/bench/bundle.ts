/** A Lambda as it would be deployed: the size of its bundle, and how long a fresh process takes to import it. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { zipSync } from 'fflate';
import { median } from '#tests/eval/table.ts';
import { spawnNode } from './timing.ts';

const root = join(import.meta.dirname, '../..');

export type Imported =
  | {
      readonly ms: number;
      /** Of the bundle, and of its zip. */
      readonly kilobytes: number;
      readonly zipped: number;
      /** Resident, with the bundle imported and nothing run. */
      readonly megabytes: number;
      /** What went into the bundle, by path. */
      readonly inputs: readonly string[];
    }
  | { readonly failed: string };

/** @param name of the Lambda: "compose" @param runs fresh processes; the median counts */
export async function importedBundle(name: string, runs: number): Promise<Imported> {
  const source = join(root, `functions/${name}.ts`);
  const bundle = join(root, `out/bench/${name}.mjs`);
  if (!existsSync(source)) return { failed: `there is no functions/${name}.ts` };
  mkdirSync(join(root, 'out/bench'), { recursive: true });
  const built = await build({
    metafile: true,
    entryPoints: [source],
    outfile: bundle,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'silent',
  });
  const code = `const began = performance.now(); await import(${JSON.stringify(pathToFileURL(bundle).href)}); console.log(performance.now() - began, process.memoryUsage.rss()); process.exit(0);`;
  const tries = Array.from({ length: runs }, () => spawnNode(['--input-type=module', '-e', code], 60_000));
  const failed = tries.find((one) => one.failed)?.failed;
  if (failed) return { failed };
  const figures = tries.map(({ out }) => (out.trim().split('\n').at(-1) ?? '').split(' ').map(Number));
  const content = readFileSync(bundle);
  return {
    ms: median(figures.map(([ms = Number.NaN]) => ms)),
    megabytes: median(figures.map(([, bytes = Number.NaN]) => bytes / 1024 / 1024)),
    kilobytes: content.length / 1024,
    zipped: zipSync({ 'index.mjs': content }).length / 1024,
    inputs: Object.keys(built.metafile.inputs),
  };
}
