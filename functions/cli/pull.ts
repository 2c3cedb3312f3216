import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { InputError } from '#core/errors.ts';
import { paths } from '#core/revision.ts';
import { parseDate } from '#core/story/days.ts';
import { faultOf } from '#edge/folder-files.ts';
import { s3Client } from '#edge/runtime.ts';
import { s3Editions } from '#edge/s3-editions.ts';
import { readObject } from '#edge/s3-objects.ts';
import { s3Seeds } from '#edge/s3-seeds.ts';
import { type OnStack, onStack } from './on-stack.ts';
import { EXIT, message, progress, result } from './output.ts';

/** `daybrief pull STORY DATE`: the files of the current revision, into a folder. @returns the exit code */
export async function run(story: string, day: string, options: OnStack & { readonly out: string }): Promise<number> {
  const date = parseDate(day);
  const { bucket, prefix } = await onStack(story, options);
  const s3 = s3Client();
  const pointer = await s3Editions({ s3, bucket, prefix }).pointer(date);
  if (pointer === null) {
    message(`${story} has no edition of ${date}: daybrief run ${story} ${date} composes it`);
    return EXIT.failed;
  }
  const under = prefix + paths.revision(date, pointer.rev, '');
  const written: string[] = [];
  for await (const { file } of s3Seeds({ s3, bucket, prefix: under }).list()) {
    const object = await readObject(s3, bucket, under + file);
    if (!object) continue;
    const target = join(options.out, file);
    if (relative(options.out, target).startsWith('..'))
      throw new InputError(
        `${under}${file} would be written outside ${options.out}: nothing of an edition is called so`,
      );
    try {
      await mkdir(join(target, '..'), { recursive: true });
      await writeFile(target, object.bytes);
    } catch (error) {
      throw new InputError(`${options.out} cannot be written (${faultOf(error)}): name another folder with --out`);
    }
    written.push(target);
    progress(`${written.length}: ${file}`);
  }
  await result(written.join('\n'));
  message(`revision ${pointer.rev} of ${date}: ${written.length} files written to ${options.out}`);
  return EXIT.done;
}
