import { paginateListObjectsV2, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { InputError } from '#core/errors.ts';
import type { SeedBytes, SeedStore } from '#core/ports.ts';
import { readObject } from '../s3-objects.ts';

/** A prefix of a bucket; it is empty or ends in a slash. */
export interface S3Place {
  readonly s3: S3Client;
  readonly bucket: string;
  readonly prefix: string;
}

const PERHAPS_FORBIDDEN = new Set(['AccessDenied', 'InvalidObjectState', 'Forbidden']);
const NO_SUCH_PLACE = new Set(['NoSuchBucket', 'AccessDenied', 'Forbidden', 'PermanentRedirect', 'InvalidBucketName']);

/** Seed files under a prefix of a bucket, any number of them. */
export function s3Seeds({ s3, bucket, prefix }: S3Place): SeedStore {
  const where = `s3://${bucket}/${prefix}`;
  return {
    where,
    async *list() {
      try {
        for await (const page of paginateListObjectsV2({ client: s3 }, { Bucket: bucket, Prefix: prefix })) {
          for (const { Key, Size, ETag, LastModified } of page.Contents ?? []) {
            if (Key === undefined || Key === prefix || Key.endsWith('/')) continue;
            const version = `${ETag ?? ''} ${LastModified?.toISOString() ?? ''}`;
            yield { file: Key.slice(prefix.length), size: Size ?? 0, version };
          }
        }
      } catch (error) {
        if (error instanceof S3ServiceException && NO_SUCH_PLACE.has(error.name)) {
          throw new InputError(`${where} cannot be listed (${error.name}): name a bucket that you may read`, {
            cause: error,
          });
        }
        throw error;
      }
    },
    async read(file): Promise<SeedBytes> {
      try {
        const object = await readObject(s3, bucket, prefix + file);
        if (object) return { ok: true, bytes: object.bytes, metadata: object.metadata };
        return { ok: false, detail: `${file} was taken away while it was read` };
      } catch (error) {
        if (!(error instanceof S3ServiceException) || !PERHAPS_FORBIDDEN.has(error.name)) throw error;
        return { ok: false, detail: `${file} cannot be read (${error.name})` };
      }
    },
  };
}
