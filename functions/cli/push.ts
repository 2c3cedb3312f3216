import { readFile } from 'node:fs/promises';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { storyPrefix } from '#core/revision.ts';
import { mapConcurrently } from '#edge/concurrent.ts';
import { contentType } from '#edge/editions/content-type.ts';
import { s3Editions } from '#edge/editions/s3-editions.ts';
import { s3Client } from '#edge/runtime.ts';
import { s3Seeds } from '#edge/seeds/s3-seeds.ts';
import { etagOf, storyFiles } from '#edge/seeds/story-files.ts';
import { type OnStack, onStack } from './on-stack.ts';
import { EXIT, message, progress, result } from './output.ts';
import { pushEdits } from './push-edits.ts';

/** Uploads at a time. */
const AT_ONCE = 8;

/** `daybrief push DIR STORY`: uploads what is new or changed, and deletes nothing. @returns the exit code */
export async function run(
  dir: string,
  story: string,
  options: OnStack & { readonly dryRun?: boolean; readonly replaceEdits?: boolean },
): Promise<number> {
  const { bucket, prefix } = await onStack(story, options);
  const files = await storyFiles(dir);
  const s3 = s3Client();
  const editions = s3Editions({ s3, bucket, prefix });
  const there = new Map<string, string>();
  for (const part of ['story', 'seeds/', 'edits/'])
    for await (const { file, version } of s3Seeds({ s3, bucket, prefix: prefix + part }).list())
      there.set(part + file, version.split(' ')[0] ?? '');
  let done = 0;
  const kept: string[] = [];
  const changed = await mapConcurrently(files, AT_ONCE, async ({ source, path }) => {
    const same = there.get(path) === (await etagOf(source));
    if (!same && path.startsWith('edits/') && !options.replaceEdits) {
      const outcome = await pushEdits(editions, path, await readFile(source, 'utf8'), options.dryRun ?? false);
      if (outcome === 'kept') kept.push(path);
      return outcome === 'kept' ? [] : [path];
    }
    if (!same && !options.dryRun) {
      await s3.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: storyPrefix(story) + path,
          Body: await readFile(source),
          ContentType: contentType(path),
        }),
      );
    }
    done += 1;
    progress(`${done} of ${files.length}: ${path}`);
    return same ? [] : [path];
  });
  const paths = changed.flat();
  if (paths.length > 0) await result(paths.join('\n'));
  const skipped = files.length - paths.length;
  message(
    `${paths.length} files ${options.dryRun ? 'would be' : ''} uploaded to s3://${bucket}/${prefix}, ${skipped} unchanged`.replace(
      '  ',
      ' ',
    ),
  );
  for (const path of kept)
    message(
      `${path}: the bucket has entries that yours has not, and keeps them: daybrief pull fetches them (put yours behind), --replace-edits takes yours`,
    );
  return kept.length > 0 ? EXIT.failed : EXIT.done;
}
