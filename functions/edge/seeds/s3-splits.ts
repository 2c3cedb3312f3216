import { PutObjectCommand } from '@aws-sdk/client-s3';
import type { SplitCache } from '#core/ports.ts';
import { readText } from '../s3-objects.ts';
import type { S3Place } from './s3-seeds.ts';

/** The cache of splits under a prefix of a bucket. */
export function s3Splits({ s3, bucket, prefix }: S3Place): SplitCache {
  return {
    get: (key) => readText(s3, bucket, prefix + key),
    async put(key, text) {
      await s3.send(
        new PutObjectCommand({ Bucket: bucket, Key: prefix + key, Body: text, ContentType: 'application/json' }),
      );
    },
  };
}
