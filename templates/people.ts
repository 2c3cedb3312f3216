/** What subscribers see beside the editions, the pages and mails of people/, compiled into functions/core/pages/compiled.js. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compileMjml, entries, precompile, read, styleHash, withStyle } from './build.ts';

export const COMPILED_PEOPLE = new URL('../functions/core/pages/compiled.js', import.meta.url);

const PAGES = ['subscribe.html', 'message.html', 'act.html', 'preferences.html'] as const;

/** The text of compiled.js: the same bytes for the same templates. */
export async function buildPeople(): Promise<string> {
  const css = `${await read('page.css')}\n${await read('people/forms.css')}`;
  const templates: (readonly [string, string])[] = [
    ['mail.html', precompile(await compileMjml(await read('people/mail.mjml')))],
    ['mail.txt', precompile(await read('people/mail.txt.hbs'), true)],
  ];
  for (const name of PAGES) templates.push([name, precompile((await read(`people/${name}.hbs`)).trimEnd())]);
  const layout = precompile(withStyle(await read('people/layout.hbs'), css));
  return [
    '// Made by `npm run templates` from templates/people/: change those, not this.',
    `export default {\nstyleHash: ${JSON.stringify(styleHash(css))},`,
    `templates: {\n${entries(templates)}},\npartials: {\n${entries([['layout', layout]])}},\n};\n`,
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(COMPILED_PEOPLE, await buildPeople());
