import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { InputError } from '#core/errors.ts';
import { faultOf } from '#edge/folder-files.ts';
import { composeFromOptions, type DayOptions } from './compose-day.ts';
import { EXIT, message, result } from './output.ts';

/** `daybrief build`: the files of an edition, and no revision or pointer: `--out` is the person's own. @returns the exit code */
export async function run(options: DayOptions & { readonly out: string }): Promise<number> {
  const { day, story, seeds } = await composeFromOptions(options);
  const { renderEdition } = await import('#core/edition/render.ts');
  const { accountingFile } = await import('#edge/editions/accounting-file.ts');
  const { textFiles } = await import('#edge/seeds/text-files.ts');
  const files = {
    ...renderEdition(day.digest, story),
    ...accountingFile(day),
    ...textFiles(day.digest, [...seeds, ...day.texts]),
  };
  const names = Object.keys(files).toSorted();
  try {
    await mkdir(options.out, { recursive: true });
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(options.out, name)), { recursive: true });
      await writeFile(join(options.out, name), content);
    }
  } catch (error) {
    throw new InputError(`${options.out} cannot be written (${faultOf(error)}): name another folder with --out`);
  }
  await result(names.map((name) => join(options.out, name)).join('\n'));
  message(`${day.digest.accounting.kept} bullets, ${names.length} files written to ${options.out}`);
  return EXIT.done;
}
