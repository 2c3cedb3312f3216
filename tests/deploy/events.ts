/** What AWS hands to functions: a request that came through CloudFront and the HTTP API, and messages of a queue. */
import { DeleteMessageCommand, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';

export interface Asked {
  readonly method: 'GET' | 'POST';
  /** Path and query. */
  readonly path: string;
  readonly form?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request as the HTTP API hands it over (payload format 2.0). */
export function httpEvent({ method, path, form, headers = {} }: Asked): object {
  const { pathname, search } = new URL(path, 'https://news.example.com');
  const type = form ? { 'content-type': 'application/x-www-form-urlencoded' } : {};
  return {
    version: '2.0',
    routeKey: `ANY ${pathname}`,
    rawPath: pathname,
    rawQueryString: search.slice(1),
    headers: { host: 'api.execute-api.us-east-1.amazonaws.com', ...type, ...headers },
    requestContext: {
      accountId: 'anonymous',
      apiId: 'api',
      domainName: 'api.execute-api.us-east-1.amazonaws.com',
      domainPrefix: 'api',
      http: { method, path: pathname, protocol: 'HTTP/1.1', sourceIp: '198.51.100.7', userAgent: 'Amazon CloudFront' },
      requestId: 'request-1',
      routeKey: `ANY ${pathname}`,
      stage: '$default',
      time: '31/Dec/2025:07:00:00 +0000',
      timeEpoch: 1767164400000,
    },
    ...(form
      ? { body: Buffer.from(new URLSearchParams(form).toString()).toString('base64'), isBase64Encoded: true }
      : { isBase64Encoded: false }),
  };
}

const Answer = z.object({ statusCode: z.int(), body: z.string(), isBase64Encoded: z.boolean().default(false) });

/** @returns status and text of an answer for the HTTP API */
export function httpAnswer(answer: unknown): { status: number; text: string } {
  const { statusCode, body, isBase64Encoded } = Answer.parse(answer);
  return { status: statusCode, text: isBase64Encoded ? Buffer.from(body, 'base64').toString() : body };
}

/** Messages as Lambda hands them over. */
export const queueEvent = (bodies: readonly string[], receipts: readonly string[] = []): object => ({
  Records: bodies.map((body, at) => ({
    messageId: `message-${at + 1}`,
    receiptHandle: receipts[at] ?? `receipt-${at + 1}`,
    body,
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: '1767164400000',
      SenderId: 'trial',
      ApproximateFirstReceiveTimestamp: '1767164400000',
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:us-east-1:123456789012:trial',
    awsRegion: 'us-east-1',
  })),
});

const Failures = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })) });

/**
 * Does what Lambda does with a queue: hands its messages to a function, one by one, and deletes those that it does not
 * name as failed. @returns how many were done, and how many failed
 */
export async function workOff(
  sqs: SQSClient,
  QueueUrl: string,
  invoke: (event: object) => Promise<unknown>,
): Promise<{ done: number; failed: number }> {
  const count = { done: 0, failed: 0 };
  for (;;) {
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 1 }));
    const [message] = Messages;
    if (message?.Body === undefined || message.ReceiptHandle === undefined) return count;
    const event = queueEvent([message.Body], [message.ReceiptHandle]);
    const { batchItemFailures } = Failures.parse(await invoke(event));
    if (batchItemFailures.length > 0) {
      count.failed += 1;
      continue;
    }
    count.done += 1;
    await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message.ReceiptHandle }));
  }
}
