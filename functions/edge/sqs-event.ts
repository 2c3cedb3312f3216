/** What SQS hands to a Lambda, and what the Lambda answers: the messages that are to come again. */
import * as z from 'zod';

export const SqsEvent = z.object({
  Records: z.array(z.object({ messageId: z.string(), receiptHandle: z.string(), body: z.string() })),
});

export interface SqsAnswer {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
}

/**
 * Takes the messages one after the other. One that fails costs the others nothing.
 * @param take answers whether the message is done with
 */
export async function eachMessage(
  event: unknown,
  take: (body: string, receipt: string) => Promise<boolean>,
): Promise<SqsAnswer> {
  const batchItemFailures: { itemIdentifier: string }[] = [];
  for (const { messageId, receiptHandle, body } of SqsEvent.parse(event).Records) {
    if (!(await take(body, receiptHandle))) batchItemFailures.push({ itemIdentifier: messageId });
  }
  return { batchItemFailures };
}
