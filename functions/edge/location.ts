import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '#core/errors.ts';
import type { EditionStore, SeedStore } from '#core/ports.ts';
import { codeOf, faultOf } from './folder-files.ts';
import { folderSeeds } from './seeds/folder-seeds.ts';

/** Where a command's DIR points: a folder, or a prefix of a bucket. */
export interface Location {
  readonly seeds: SeedStore;
  /** The story's place around the seeds: DIR itself, or what is above it where DIR is called `seeds`. */
  readonly editions: EditionStore;
  /** The text of DIR/story.yaml; null where there is none. */
  story(): Promise<string | null>;
}

const CALLED_SEEDS = /(^|[/\\])seeds[/\\]?$/;

/** The story's place around a folder of seeds: the folder itself, or what is above it where it is called `seeds`. */
export const storyFolder = (seeds: string): string => (CALLED_SEEDS.test(seeds) ? join(seeds, '..') : seeds);

/** @throws {InputError} where an `s3://` address names no bucket */
export async function locate(dir: string): Promise<Location> {
  if (!dir.startsWith('s3://')) {
    const { folderEditions } = await import('./editions/folder-editions.ts');
    const here = folderEditions(dir);
    return {
      seeds: folderSeeds(dir),
      editions: folderEditions(storyFolder(dir)),
      story: () => here.story(),
    };
  }
  const { bucket, key } = parseS3(dir);
  const { s3Client } = await import('./runtime.ts');
  const { s3Seeds } = await import('./seeds/s3-seeds.ts');
  const { s3Editions } = await import('./editions/s3-editions.ts');
  const s3 = s3Client();
  const prefix = key === '' || key.endsWith('/') ? key : `${key}/`;
  const here = s3Editions({ s3, bucket, prefix });
  return {
    seeds: s3Seeds({ s3, bucket, prefix }),
    editions: CALLED_SEEDS.test(dir) ? s3Editions({ s3, bucket, prefix: prefix.replace(/seeds\/$/, '') }) : here,
    story: () => here.story(),
  };
}

/** A file that a person named, from the disk or from `s3://`. @throws {InputError} where it cannot be read */
export async function readNamedText(name: string): Promise<string> {
  if (name.startsWith('s3://')) {
    const { bucket, key } = parseS3(name);
    const { s3Client } = await import('./runtime.ts');
    const { readText } = await import('./s3-objects.ts');
    const text = await readText(s3Client(), bucket, key);
    if (text === null) throw new InputError(`there is no file ${name}`);
    return text;
  }
  try {
    return await readFile(name, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new InputError(`there is no file ${name}`);
    throw new InputError(`${name} cannot be read (${faultOf(error)})`);
  }
}

function parseS3(address: string): { bucket: string; key: string } {
  const match = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/.exec(address);
  if (!match?.[1]) throw new InputError(`"${address}" names no bucket: write s3://bucket/prefix`);
  return { bucket: match[1], key: match[2] ?? '' };
}
