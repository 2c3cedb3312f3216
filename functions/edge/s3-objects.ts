import { GetObjectCommand, NoSuchKey, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';

/** An object as it was read. */
export interface S3Object {
  readonly bytes: Uint8Array;
  readonly etag: string;
  readonly metadata: Readonly<Record<string, string>>;
}

/** Reads a whole object; null where there is none. A stream that breaks off is read once more, then thrown. */
export async function readObject(s3: S3Client, bucket: string, key: string): Promise<S3Object | null> {
  for (let attempt = 1; ; attempt++) {
    try {
      const answer = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      const bytes = (await answer.Body?.transformToByteArray()) ?? new Uint8Array();
      const expected = answer.ContentLength;
      if (expected !== undefined && expected !== bytes.length) {
        throw new Error(`s3://${bucket}/${key} broke off after ${bytes.length} of ${expected} bytes`);
      }
      return { bytes, etag: answer.ETag ?? '', metadata: answer.Metadata ?? {} };
    } catch (error) {
      if (error instanceof NoSuchKey) return null;
      // The SDK has tried what it was refused; a body that breaks off comes after its last look.
      if (error instanceof S3ServiceException || attempt === 2) throw error;
    }
  }
}

/** The text of a small object (story.yaml, a pointer); null where there is none. */
export async function readText(s3: S3Client, bucket: string, key: string): Promise<string | null> {
  const object = await readObject(s3, bucket, key);
  return object && new TextDecoder('utf-8', { ignoreBOM: true }).decode(object.bytes);
}
