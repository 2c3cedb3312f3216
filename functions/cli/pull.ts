import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { InputError } from '#core/errors.ts';
import { paths } from '#core/revision.ts';
import { parseDate } from '#core/story/days.ts';
import { s3Editions } from '#edge/editions/s3-editions.ts';
import { faultOf } from '#edge/folder-files.ts';
import { s3Client } from '#edge/runtime.ts';
import { readObject } from '#edge/s3-objects.ts';
import { s3Seeds } from '#edge/seeds/s3-seeds.ts';
import { type OnStack, onStack } from './on-stack.ts';
import { EXIT, message, progress, result } from './output.ts';

/** `daybrief pull STORY DATE`: the files of the current revision, into a folder. @returns the exit code */
export async function run(story: string, day: string, options: OnStack & { readonly out: string }): Promise<number> {
  const date = parseDate(day);
  const { bucket, prefix } = await onStack(story, options);
  const s3 = s3Client();
  const editions = s3Editions({ s3, bucket, prefix });
  const pointer = await editions.pointer(date);
  if (pointer === null) {
    message(`${story} has no edition of ${date}: daybrief run ${story} ${date} composes it`);
    return EXIT.failed;
  }
  const under = prefix + paths.revision(date, pointer.rev, '');
  const written: string[] = [];
  for await (const { file } of s3Seeds({ s3, bucket, prefix: under }).list()) {
    const object = await readObject(s3, bucket, under + file);
    if (!object) continue;
    if (relative(options.out, join(options.out, file)).startsWith('..'))
      throw new InputError(
        `${under}${file} would be written outside ${options.out}: nothing of an edition is called so`,
      );
    written.push(await write(options.out, file, object.bytes));
    progress(`${written.length}: ${file}`);
  }
  const edits = await editions.edits(date);
  if (edits) written.push(await write(options.out, paths.edits(date), edits.text));
  await result(written.join('\n'));
  message(`revision ${pointer.rev} of ${date}: ${written.length} files written to ${options.out}`);
  return EXIT.done;
}

/** @returns where the file now lies */
async function write(folder: string, file: string, content: string | Uint8Array): Promise<string> {
  const target = join(folder, file);
  try {
    await mkdir(join(target, '..'), { recursive: true });
    await writeFile(target, content);
  } catch (error) {
    throw new InputError(`${folder} cannot be written (${faultOf(error)}): name another folder with --out`);
  }
  return target;
}
