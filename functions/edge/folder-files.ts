import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { InputError } from '#core/errors.ts';

/** The system's word for what went wrong: ENOENT, EACCES. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown error';

const IN_WORDS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EEXIST: 'a file is there',
  ENOTDIR: 'a file is there where a folder is meant',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  ENOENT: 'there is none',
};

/** What went wrong, for a message: "no permission, EACCES". */
export function faultOf(error: unknown): string {
  const code = codeOf(error);
  const words = IN_WORDS[code];
  return words === undefined ? code : `${words}, ${code}`;
}

/** The text of a file; null where there is none. @throws {InputError} where it is there and cannot be read */
export async function readOrNull(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new InputError(`${path} cannot be read (${faultOf(error)})`, { cause: error });
  }
}

/** Writes a file so that a reader sees the old one or the whole new one. */
export async function writeWhole(path: string, content: string): Promise<void> {
  await rename(await writeBeside(path, content), path);
}

let written = 0;

/** Writes a file under a name of its own beside `path`, and answers that name. */
export async function writeBeside(path: string, content: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  written += 1;
  const fresh = `${path}.${process.pid}-${written}.tmp`;
  await writeFile(fresh, content);
  return fresh;
}
