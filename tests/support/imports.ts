import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import * as z from 'zod';

export const ROOT = join(import.meta.dirname, '../..');

export interface SourceFile {
  /** From the root of the project, with slashes: `functions/core/model.ts`. */
  readonly path: string;
  readonly text: string;
  /** What it imports: paths from the root for files of the project, names for packages and node's own modules. */
  readonly imports: readonly string[];
}

const Package = z.object({ imports: z.record(z.string(), z.string()) });
const aliases = Object.entries(Package.parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))).imports).map(
  ([from, to]) => [from.replace('*', ''), to.replace('./', '').replace('*', '')] as const,
);

/** Every TypeScript file under a folder of the project, with what it imports. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.split(sep).join('/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}

/** Static, dynamic and re-exporting imports, type imports included. */
export function importsOf(path: string, text: string): string[] {
  const names = text.matchAll(/(?:\bfrom|\bimport\(|^import)\s*'([^'\n]+)'/gm);
  return [...names].map(([, name = '']) => resolve(path, name));
}

function resolve(path: string, name: string): string {
  if (name.startsWith('.'))
    return relative(ROOT, join(ROOT, dirname(path), name))
      .split(sep)
      .join('/');
  const alias = aliases.find(([from]) => name.startsWith(from));
  return alias ? alias[1] + name.slice(alias[0].length) : name;
}
