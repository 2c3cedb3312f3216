/** A Lambda as it would be deployed: the size of its bundle, and how long a fresh process takes to import it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { zipSync } from 'fflate';
import { median } from '#tests/eval/table.ts';
import { spawnNode } from './timing.ts';

const root = join(import.meta.dirname, '../..');

export interface Bundle {
  readonly path: string;
  /** Kilobytes of the bundle, and of its zip. */
  readonly kilobytes: number;
  readonly zipped: number;
  /** What went into it, by path. */
  readonly inputs: readonly string[];
}

export type Imported =
  | (Omit<Bundle, 'path'> & {
      readonly ms: number;
      /** Resident, with the bundle imported and nothing run. */
      readonly megabytes: number;
    })
  | { readonly failed: string };

/** Names of all Lambdas. */
export const lambdaNames = (): string[] =>
  readdirSync(join(root, 'functions'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length));

/** @param name of the Lambda: "compose" @param folder where the bundle is to lie */
export async function builtBundle(name: string, folder: string): Promise<Bundle> {
  const path = join(folder, `${name}.mjs`);
  const built = await build({
    metafile: true,
    entryPoints: [join(root, `functions/${name}.ts`)],
    outfile: path,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'silent',
    absWorkingDir: root,
  });
  const content = readFileSync(path);
  return {
    path,
    kilobytes: content.length / 1024,
    zipped: zipSync({ 'index.mjs': content }).length / 1024,
    inputs: Object.keys(built.metafile.inputs),
  };
}

/** @param name of the Lambda: "compose" @param runs fresh processes; the median counts */
export async function importedBundle(name: string, runs: number): Promise<Imported> {
  if (!lambdaNames().includes(name)) return { failed: `there is no functions/${name}.ts` };
  const { path, ...bundle } = await builtBundle(name, join(root, 'out/bench'));
  const code = `const began = performance.now(); await import(${JSON.stringify(pathToFileURL(path).href)}); console.log(performance.now() - began, process.memoryUsage.rss()); process.exit(0);`;
  const tries = Array.from({ length: runs }, () => spawnNode(['--input-type=module', '-e', code], 60_000));
  const failed = tries.find((one) => one.failed)?.failed;
  if (failed) return { failed };
  const figures = tries.map(({ out }) => (out.trim().split('\n').at(-1) ?? '').split(' ').map(Number));
  return {
    ms: median(figures.map(([ms = Number.NaN]) => ms)),
    megabytes: median(figures.map(([, bytes = Number.NaN]) => bytes / 1024 / 1024)),
    ...bundle,
  };
}
