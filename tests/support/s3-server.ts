import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { buildApp } from 'fauxqs';

export interface S3Server {
  readonly endpoint: string;
  readonly s3: S3Client;
  /** Makes a bucket of a name not used before. */
  bucket(): Promise<string>;
  stop(): Promise<void>;
}

/** A server that speaks the S3 protocol, on a free port of 127.0.0.1. */
export async function startS3(): Promise<S3Server> {
  const app = buildApp({ logger: false });
  mendConditionalPut(app);
  const endpoint = await app.listen({ host: '127.0.0.1', port: 0 });
  const s3 = new S3Client({
    endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  let made = 0;
  return {
    endpoint,
    s3,
    async bucket() {
      made += 1;
      const Bucket = `bucket-${made}`;
      await s3.send(new CreateBucketCommand({ Bucket }));
      return Bucket;
    },
    async stop() {
      s3.destroy();
      await app.close();
    },
  };
}

/** The server stores a conditional PUT without looking at its condition; S3 answers 412, one writer at a time. */
function mendConditionalPut(app: ReturnType<typeof buildApp>): void {
  let turn: Promise<void> = Promise.resolve();
  const release = new WeakMap<object, () => void>();
  app.addHook('preHandler', async (request, reply) => {
    const { 'if-match': match, 'if-none-match': noneMatch } = request.headers;
    if (request.method !== 'PUT' || (match === undefined && noneMatch === undefined)) return;
    const before = turn;
    turn = new Promise((resolve) => release.set(request, resolve));
    await before;
    const head = await app.inject({ method: 'HEAD', url: request.url.replace(/\?.*$/, '') });
    const etag = head.statusCode === 200 ? head.headers.etag : undefined;
    if (noneMatch === '*' ? etag === undefined : etag === match) return;
    const code = match !== undefined && etag === undefined ? 'NoSuchKey' : 'PreconditionFailed';
    const xml = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>condition</Message></Error>`;
    return reply
      .status(code === 'NoSuchKey' ? 404 : 412)
      .header('content-type', 'application/xml')
      .send(xml);
  });
  app.addHook('onResponse', async (request) => release.get(request)?.());
}
