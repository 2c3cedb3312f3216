import { PutObjectCommand, S3ServiceException } from '@aws-sdk/client-s3';
import type { Edition } from '#core/model.ts';
import type { EditionStore } from '#core/ports.ts';
import { paths } from '#core/revision.ts';
import { readObject, readText } from '../s3-objects.ts';
import type { S3Place } from '../seeds/s3-seeds.ts';
import { contentType } from './content-type.ts';
import { formatPointer, parsePointer } from './pointer.ts';

/** Another writer was first: the object has changed, is there already, is gone, or is being written. */
const LOST = new Set(['PreconditionFailed', 'ConditionalRequestConflict', 'NoSuchKey']);

/** Pages change when the next day comes, or a correction: a reader's copy is five minutes old at most. */
const PUBLIC_CACHE = 'public, max-age=300';

/** A story's place under a prefix of a bucket. */
export function s3Editions({ s3, bucket, prefix }: S3Place): EditionStore {
  const text = (path: string): Promise<string | null> => readText(s3, bucket, prefix + path);
  const held = async (path: string) => {
    const object = await readObject(s3, bucket, prefix + path);
    return object && { text: new TextDecoder().decode(object.bytes), etag: object.etag };
  };
  const putAll = async (files: Edition, pathOf: (file: string) => string, more: { CacheControl?: string }) => {
    const put = ([file, content]: [string, string]) =>
      s3.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: prefix + pathOf(file),
          Body: content,
          ContentType: contentType(file),
          ...more,
        }),
      );
    await Promise.all(Object.entries(files).map(put));
  };
  /** Writes an object if it is still the one of this etag. */
  const swap = async (path: string, content: string, etag: string | null): Promise<boolean> => {
    try {
      await s3.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: prefix + path,
          Body: content,
          ContentType: contentType(path),
          ...(etag === null ? { IfNoneMatch: '*' } : { IfMatch: etag }),
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof S3ServiceException && LOST.has(error.name)) return false;
      throw error;
    }
  };
  return {
    where: `s3://${bucket}/${prefix}`,
    story: () => text(paths.story),
    edits: (date) => held(paths.edits(date)),
    swapEdits: (date, content, etag) => swap(paths.edits(date), content, etag),
    sent: async (date) => (await text(paths.sends(date, 'daily', 'manifest.json'))) !== null,
    published: (date) => text(paths.published(date, 'digest.json')),
    putRevision: (date, rev, files) => putAll(files, (file) => paths.revision(date, rev, file), {}),
    async pointer(date) {
      const key = prefix + paths.pointer(date);
      const object = await readObject(s3, bucket, key);
      if (!object) return null;
      const held = new TextDecoder().decode(object.bytes);
      return { rev: parsePointer(held, `s3://${bucket}/${key}`), etag: object.etag };
    },
    swapPointer: (date, rev, etag) => swap(paths.pointer(date), formatPointer(rev), etag),
    draft: (date, rev, file) => text(paths.revision(date, rev, file)),
    putWeek: (date, rev, files) => putAll(files, (file) => paths.week(date, rev, file), {}),
    week: (date, rev, file) => text(paths.week(date, rev, file)),
    putPublic: (files) => putAll(files, paths.public, { CacheControl: PUBLIC_CACHE }),
    index: () => held(paths.index),
    swapIndex: (content, etag) => swap(paths.index, content, etag),
  };
}
