/** The compose Lambda as it would be deployed: the size of its bundle, and how long a fresh process takes to import it. */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { median } from '#tests/eval/table.ts';
import { spawnNode } from './timing.ts';

const root = join(import.meta.dirname, '../..');
const source = join(root, 'functions/compose.ts');
const bundle = join(root, 'out/bench/compose.mjs');

export type Imported = { readonly ms: number; readonly kilobytes: number } | { readonly failed: string };

export async function importedBundle(runs: number): Promise<Imported> {
  if (!existsSync(source)) return { failed: 'there is no functions/compose.ts yet' };
  mkdirSync(join(root, 'out/bench'), { recursive: true });
  await build({
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
  const code = `const began = performance.now(); await import(${JSON.stringify(pathToFileURL(bundle).href)}); console.log(performance.now() - began); process.exit(0);`;
  const tries = Array.from({ length: runs }, () => spawnNode(['--input-type=module', '-e', code], 60_000));
  const failed = tries.find((one) => one.failed)?.failed;
  if (failed) return { failed };
  return {
    ms: median(tries.map(({ out }) => Number(out.trim().split('\n').at(-1)))),
    kilobytes: statSync(bundle).size / 1024,
  };
}
