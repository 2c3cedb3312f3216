import { PutObjectCommand, S3ServiceException } from '@aws-sdk/client-s3';
import type { EditionStore } from '#core/ports.ts';
import { paths } from '#core/revision.ts';
import { contentType } from './content-type.ts';
import { formatPointer, parsePointer } from './pointer.ts';
import { readObject, readText } from './s3-objects.ts';
import type { S3Place } from './s3-seeds.ts';

/** Another writer was first: the object has changed, is there already, is gone, or is being written. */
const LOST = new Set(['PreconditionFailed', 'ConditionalRequestConflict', 'NoSuchKey']);

/** A story's place under a prefix of a bucket. */
export function s3Editions({ s3, bucket, prefix }: S3Place): EditionStore {
  const text = (path: string): Promise<string | null> => readText(s3, bucket, prefix + path);
  return {
    where: `s3://${bucket}/${prefix}`,
    story: () => text(paths.story),
    edits: (date) => text(paths.edits(date)),
    published: (date) => text(paths.published(date, 'digest.json')),
    async putRevision(date, rev, files) {
      await Promise.all(
        Object.entries(files).map(([file, content]) =>
          s3.send(
            new PutObjectCommand({
              Bucket: bucket,
              Key: prefix + paths.revision(date, rev, file),
              Body: content,
              ContentType: contentType(file),
            }),
          ),
        ),
      );
    },
    async pointer(date) {
      const key = prefix + paths.pointer(date);
      const object = await readObject(s3, bucket, key);
      if (!object) return null;
      const held = new TextDecoder().decode(object.bytes);
      return { rev: parsePointer(held, `s3://${bucket}/${key}`), etag: object.etag };
    },
    async swapPointer(date, rev, etag) {
      try {
        await s3.send(
          new PutObjectCommand({
            Bucket: bucket,
            Key: prefix + paths.pointer(date),
            Body: formatPointer(rev),
            ContentType: 'application/json',
            ...(etag === null ? { IfNoneMatch: '*' } : { IfMatch: etag }),
          }),
        );
        return true;
      } catch (error) {
        if (error instanceof S3ServiceException && LOST.has(error.name)) return false;
        throw error;
      }
    },
  };
}
