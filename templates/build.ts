/**
 * `npm run templates`: compiles everything in this folder into functions/core/edition/compiled.js, which is committed;
 * people/ is compiled by people.ts.
 * The email is one MJML source with Handlebars in it. MJML lets Handlebars through where it stands in a text or an
 * attribute, so that compiling first and filling later gives the same HTML as filling first and compiling later; a
 * test holds it. Keep `{{#each}}` and `{{#if}}` inside mj-text or mj-raw: MJML drops them anywhere else.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import mjml2html from 'mjml';

const HERE = new URL('./', import.meta.url);
export const COMPILED = new URL('../functions/core/edition/compiled.js', import.meta.url);

export const read = (name: string): Promise<string> => readFile(new URL(name, HERE), 'utf8');

/** MJML → HTML. @throws where MJML's strict validation finds anything wrong */
export const compileMjml = async (source: string): Promise<string> =>
  (await mjml2html(source, { validationLevel: 'strict' })).html;

/** The text of compiled.js: the same bytes for the same templates. */
export async function buildTemplates(): Promise<string> {
  const mjml = await read('email.mjml');
  const templates = [
    ['email.mjml', precompile(mjml)],
    ['email.html', precompile(await compileMjml(mjml))],
    ['email.txt', precompile(await read('email.txt.hbs'), true)],
    ['correction.html', precompile(await compileMjml(await read('correction.mjml')))],
    ['correction.txt', precompile(await read('correction.txt.hbs'), true)],
    ['index.html', precompile(withStyle(await read('index.html.hbs'), await read('page.css')))],
    ['archive.html', precompile(withStyle(await read('archive.html.hbs'), await read('page.css')))],
  ] as const;
  return [
    '// Made by `npm run templates` from templates/: change those, not this.',
    `export default {\ntemplates: {\n${entries(templates)}},\npartials: {\n${entries(await partials())}},\n};\n`,
  ].join('\n');
}

async function partials(): Promise<readonly (readonly [string, string])[]> {
  const files = (await readdir(new URL('partials/', HERE))).filter((file) => file.endsWith('.hbs')).toSorted();
  return Promise.all(
    files.map(
      async (file) => [file.slice(0, -'.hbs'.length), precompile((await read(`partials/${file}`)).trimEnd())] as const,
    ),
  );
}

export const entries = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([name, spec]) => `${JSON.stringify(name)}: ${spec},\n`).join('');

/** `strict`: a field that the view does not have is an error, not an empty string. */
export function precompile(source: string, noEscape = false): string {
  return String(Handlebars.precompile(source, { strict: true, knownHelpersOnly: true, preventIndent: true, noEscape }));
}

/** The page carries its style sheet and, for its Content-Security-Policy, the sheet's hash. */
export function withStyle(page: string, css: string): string {
  const style = css.trim();
  return page.replace('[[style]]', () => style).replace('[[style-hash]]', () => styleHash(css));
}

/** As a Content-Security-Policy names it. */
export const styleHash = (css: string): string => createHash('sha256').update(css.trim()).digest('base64');

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(COMPILED, await buildTemplates());
