/** Events of SES as they come through its configuration set, made up of fields that its documentation names. */

const RECIPIENT = 'ann@reader.example';

/** The part that every event has. @param tags as the sending sets them; SES adds its own */
const mail = (to: string, tags: Record<string, string[]>) => ({
  timestamp: '2031-03-10T06:00:12.413Z',
  source: '"The Quay List" <list@example.org>',
  sourceArn: 'arn:aws:ses:eu-north-1:123456789012:identity/example.org',
  sendingAccountId: '123456789012',
  messageId: '0110019583aa1c2e-6a3d6bb2-0f5a-4b0e-9a51-1f7b5a1a2b3c-000000',
  destination: [to],
  headersTruncated: false,
  headers: [
    { name: 'From', value: '"The Quay List" <list@example.org>' },
    { name: 'To', value: to },
    { name: 'Subject', value: 'Day 40: ships wait' },
    { name: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
  ],
  commonHeaders: { from: ['"The Quay List" <list@example.org>'], to: [to], subject: 'Day 40: ships wait' },
  tags: {
    'ses:operation': ['SendBulkEmail'],
    'ses:configuration-set': ['Daybrief-prod'],
    'ses:source-ip': ['192.0.2.10'],
    'ses:from-domain': ['example.org'],
    'ses:caller-identity': ['send'],
    ...tags,
  },
});

const STORY = { story: ['dock-strike'], date: ['2031-03-10'], kind: ['daily'] };
type Over = { readonly to?: string; readonly tags?: Record<string, string[]> };

/** Under its name as SES has it, with the part that belongs to it. */
const event = (eventType: string, part: object, { to = RECIPIENT, tags = STORY }: Over = {}) => ({
  eventType,
  ...part,
  mail: mail(to, tags),
});

export function bounce(type: 'Permanent' | 'Transient' | 'Undetermined', over: Over = {}) {
  const { to = RECIPIENT } = over;
  const permanent = type === 'Permanent';
  return event(
    'Bounce',
    {
      bounce: {
        feedbackId: '0110019583aa2f1a-5f7b1c8c-9d2e-4c1f-8a77-3b9e2d1c0f5a-000000',
        bounceType: type,
        bounceSubType: permanent ? 'NoEmail' : 'MailboxFull',
        bouncedRecipients: [
          {
            emailAddress: to,
            action: 'failed',
            status: permanent ? '5.1.1' : '4.2.2',
            diagnosticCode: permanent ? 'smtp; 550 5.1.1 no such mailbox' : 'smtp; 452 4.2.2 mailbox is full',
          },
        ],
        timestamp: '2031-03-10T06:00:14.000Z',
        reportingMTA: 'dns; a7-12.smtp-out.eu-north-1.amazonses.com',
      },
    },
    over,
  );
}

export const complaint = (over: Over & { readonly type?: string | null } = {}) =>
  event(
    'Complaint',
    {
      complaint: {
        feedbackId: '0110019583ab7c11-2c3d4e5f-1111-4222-8333-444455556666-000000',
        complaintSubType: null,
        complainedRecipients: [{ emailAddress: over.to ?? RECIPIENT }],
        timestamp: '2031-03-10T07:31:02.000Z',
        userAgent: 'SomeProvider/1.0',
        ...(over.type === null ? {} : { complaintFeedbackType: over.type ?? 'abuse' }),
        arrivalDate: '2031-03-10T06:00:15.000Z',
      },
    },
    over,
  );

export const delivery = (over: Over = {}) =>
  event(
    'Delivery',
    {
      delivery: {
        timestamp: '2031-03-10T06:00:13.700Z',
        processingTimeMillis: 1287,
        recipients: [over.to ?? RECIPIENT],
        smtpResponse: '250 2.0.0 OK queued as 4ZBk1F2',
        remoteMtaIp: '192.0.2.99',
        reportingMTA: 'a7-12.smtp-out.eu-north-1.amazonses.com',
      },
    },
    over,
  );

export const delay = () =>
  event('DeliveryDelay', {
    deliveryDelay: {
      timestamp: '2031-03-10T06:10:13.000Z',
      delayType: 'TransientCommunicationFailure',
      expirationTime: '2031-03-10T20:00:13.000Z',
      delayedRecipients: [{ emailAddress: RECIPIENT, status: '4.4.1', diagnosticCode: 'smtp; 421 4.4.1 no answer' }],
    },
  });

export const reject = () => event('Reject', { reject: { reason: 'Bad content' } });

export const renderingFailure = () =>
  event('Rendering Failure', {
    failure: {
      templateName: 'inline',
      errorMessage: "Attribute 'unsubscribe' is not present in the rendering data.",
    },
  });

/** In the envelope of SNS, as a queue gets it where the delivery is not raw. */
export const inEnvelope = (one: unknown) => ({
  Type: 'Notification',
  MessageId: '9f3c1a52-8c0e-5d1b-b7f2-4d8f2b6c7a11',
  TopicArn: 'arn:aws:sns:eu-north-1:123456789012:events',
  Subject: 'Amazon SES Email Event Notification',
  Message: JSON.stringify(one),
  Timestamp: '2031-03-10T06:00:15.101Z',
  SignatureVersion: '1',
  Signature: 'c2lnbmF0dXJl',
  SigningCertURL: 'https://sns.eu-north-1.amazonaws.com/cert.pem',
  UnsubscribeURL: 'https://sns.eu-north-1.amazonaws.com/?Action=Unsubscribe',
});

/** The older kind of notification: another name for the field, and no tags. */
export const asNotification = ({ eventType, mail: about, ...part }: ReturnType<typeof event>) => ({
  notificationType: eventType,
  ...part,
  mail: { ...about, tags: undefined },
});
