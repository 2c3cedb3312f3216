import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, ROOT, sourceFiles } from './support/imports.ts';

const files = sourceFiles('functions');
const core = files.filter(({ path }) => path.startsWith('functions/core/'));
const handlers = files.filter(({ path }) => path.split('/').length === 2);

/** Files that import what they must not, as "file → import". */
const offenders = (among: typeof files, isWrong: (path: string, name: string) => boolean): string[] =>
  among.flatMap(({ path, imports }) =>
    imports.filter((name) => isWrong(path, name)).map((name) => `${path} → ${name}`),
  );

const STAGES = ['sources', 'statements', 'events', 'digest', 'edition', 'delivery'];
const stageOf = (path: string): string | undefined =>
  STAGES.find((stage) => path.startsWith(`functions/core/${stage}/`) || path === `functions/core/${stage}.ts`);

/** Node's own modules that only compute. */
const PURE_NODE = new Set(['node:crypto', 'node:buffer']);

test('the reader of imports sees each form', () => {
  const text = [
    "import { a } from './a.ts';",
    "import type { B } from '#core/model.ts';",
    "export { c } from 'zod';",
    "import {\n  d,\n} from '../d.ts';",
    "const e = await import('#edge/runtime.ts');",
    "import 'node:fs';",
  ].join('\n');
  expect(importsOf('functions/core/text/x.ts', text)).toEqual([
    'functions/core/text/a.ts',
    'functions/core/model.ts',
    'zod',
    'functions/core/d.ts',
    'functions/edge/runtime.ts',
    'node:fs',
  ]);
});

describe('direction of imports', () => {
  test('there is something to look at', () => {
    expect(core.length).toBeGreaterThan(20);
    expect(handlers.map(({ path }) => path)).toContain('functions/compose.ts');
  });

  test('model.ts imports zod alone', () => {
    expect(files.find(({ path }) => path === 'functions/core/model.ts')?.imports).toEqual(['zod']);
  });

  test('the core imports nothing of the project but the core', () => {
    const leaves = (_path: string, name: string) =>
      name.startsWith('functions/') && !name.startsWith('functions/core/');
    expect(offenders(core, leaves)).toEqual([]);
  });

  test('the core reaches no file system, no network, no AWS', () => {
    const impure = (_path: string, name: string) =>
      name.startsWith('@aws-') || name.startsWith('@smithy/') || (name.startsWith('node:') && !PURE_NODE.has(name));
    expect(offenders(core, impure)).toEqual([]);
  });

  test('the core has no environment, no clock and no randomness', () => {
    const wrong =
      /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\brandomUUID\(|Temporal\.Now\b/;
    expect(core.filter(({ text }) => wrong.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('a stage imports the model, errors, text, story and itself', () => {
    const stages = core.filter(({ path }) => stageOf(path) !== undefined);
    const shared = [
      'functions/core/model.ts',
      'functions/core/errors.ts',
      'functions/core/text/',
      'functions/core/story/',
    ];
    const strays = (path: string, name: string) =>
      name.startsWith('functions/') && !shared.some((one) => name.startsWith(one)) && stageOf(name) !== stageOf(path);
    expect(offenders(stages, strays)).toEqual([]);
  });

  test('text and story know no stage', () => {
    const shared = core.filter(({ path }) => /^functions\/core\/(text|story)\//.test(path));
    expect(offenders(shared, (_path, name) => stageOf(name) !== undefined)).toEqual([]);
  });

  test('text knows no story', () => {
    const text = core.filter(({ path }) => path.startsWith('functions/core/text/'));
    expect(offenders(text, (_path, name) => name.startsWith('functions/core/story/'))).toEqual([]);
  });

  test('the edge and the Lambdas know neither the desk nor the command line', () => {
    const outer = files.filter(
      ({ path }) => path.startsWith('functions/edge/') || handlers.some((one) => one.path === path),
    );
    expect(offenders(outer, (_path, name) => /^functions\/(preview|cli)\//.test(name))).toEqual([]);
  });

  test('clients are made in one place', () => {
    const makers = files.filter(({ text }) => /\bnew \w*Client\(|\bnew (Logger|Metrics|Tracer)\(/.test(text));
    expect(makers.map(({ path }) => path)).toEqual(['functions/edge/runtime.ts']);
  });
});

describe('the Lambdas', () => {
  test.each(handlers.map(({ path, text }) => [path, text] as const))('%s has 60 lines at most', (_path, text) => {
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(60);
  });

  test('each file at the top of functions/ is one', () => {
    const names = readdirSync(join(ROOT, 'functions'), { withFileTypes: true }).filter((entry) => entry.isFile());
    expect(names.map(({ name }) => `functions/${name}`)).toEqual(handlers.map(({ path }) => path));
    for (const { path, text } of handlers) expect(text, path).toMatch(/^export const handler\b/m);
  });
});

test('there are the folders of the design and no others', () => {
  const folders = readdirSync(join(ROOT, 'functions'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of folders) expect(['core', 'edge', 'preview', 'cli']).toContain(name);
});
