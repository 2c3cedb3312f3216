/** A story's folder on the disk ↔ its place in the bucket. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '#core/errors.ts';
import { paths } from '#core/revision.ts';
import { byCodeUnit } from '#core/text/order.ts';
import { faultOf } from '../folder-files.ts';
import { roleOf } from './seed-name.ts';

/** A file to upload: where it lies, and its path in the story's place. */
export interface StoryFile {
  readonly source: string;
  readonly path: string;
}

/**
 * What of a folder goes into the bucket: `story.yaml`, `edits/DATE.yaml`, and every seed file with its sidecar. A folder
 * with a `seeds/` in it keeps its seeds there; any other has them beside story.yaml.
 * @throws {InputError} where there is no folder, or no story.yaml in it
 */
export async function storyFiles(folder: string): Promise<StoryFile[]> {
  const names = await filesUnder(folder);
  if (!names.includes(paths.story)) throw new InputError(`there is no ${join(folder, paths.story)}: a story needs one`);
  const apart = names.some((name) => name.startsWith(paths.seeds));
  return names.flatMap((name): StoryFile[] => {
    const file = (path: string): StoryFile[] => [{ source: join(folder, name), path }];
    if (name === paths.story || /^edits\/[^/]+\.yaml$/.test(name)) return file(name);
    if (name.startsWith(paths.seeds)) return isSeed(name) ? file(name) : [];
    return !apart && isSeed(name) ? file(paths.seeds + name) : [];
  });
}

const isSeed = (name: string): boolean => ['seed', 'sidecar'].includes(roleOf(name));

async function filesUnder(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
      .toSorted(byCodeUnit);
  } catch (error) {
    throw new InputError(`${folder} cannot be read (${faultOf(error)}): name the folder of the story`);
  }
}

/** The MD5 of a file as S3 writes it into the ETag of an object that was put in one piece. */
export const etagOf = async (source: string): Promise<string> =>
  `"${createHash('md5')
    .update(await readFile(source))
    .digest('hex')}"`;
