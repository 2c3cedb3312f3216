/**
 * SES's mailbox simulator, which the local SES lacks: a mail to an address that begins with `bounce` comes back, one that
 * begins with `complaint` is called spam, every other is delivered. The events go the way of the stack, in SNS's envelope.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { SentMail, SesServer } from '#tests/support/ses-server.ts';

/** Milliseconds between two looks. */
const LOOK = 300;

export async function simulateMailboxes(
  ses: SesServer,
  { sqs, queue, story }: { readonly sqs: SQSClient; readonly queue: string; readonly story: string },
  end: AbortSignal,
): Promise<void> {
  let seen = 0;
  while (!end.aborted) {
    const mails = await ses.mails();
    // The page of the mails has a button that clears it.
    seen = Math.min(seen, mails.length);
    for (const mail of mails.slice(seen)) {
      const Message = JSON.stringify(eventOf(mail, story));
      const MessageBody = JSON.stringify({ Type: 'Notification', Message });
      await sqs.send(new SendMessageCommand({ QueueUrl: queue, MessageBody }));
    }
    seen = mails.length;
    await wait(LOOK);
  }
}

function eventOf({ messageId, destination: { to } }: SentMail, story: string): object {
  const mail = { messageId, destination: to, tags: { story: [story] } };
  const recipients = to.map((emailAddress) => ({ emailAddress }));
  if (to[0]?.startsWith('bounce'))
    return { eventType: 'Bounce', mail, bounce: { bounceType: 'Permanent', bouncedRecipients: recipients } };
  if (to[0]?.startsWith('complaint'))
    return { eventType: 'Complaint', mail, complaint: { complainedRecipients: recipients } };
  return { eventType: 'Delivery', mail, delivery: { recipients: to } };
}
