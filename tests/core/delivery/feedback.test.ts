import { describe, expect, test } from 'vitest';
import { readFeedback } from '#core/delivery/feedback.ts';
import {
  asNotification,
  bounce,
  complaint,
  delay,
  delivery,
  inEnvelope,
  reject,
  renderingFailure,
} from '#tests/support/ses-events.ts';

const ADDRESS = 'ann@reader.example';
const { messageId } = delivery().mail;
const NONE = { messageId, barred: [], softBounced: [], story: 'dock-strike' };

const KNOWN = [
  [
    'a permanent bounce',
    bounce('Permanent'),
    { ...NONE, metric: 'Bounces', barred: [{ address: ADDRESS, reason: 'bounce' }] },
  ],
  ['a transient bounce', bounce('Transient'), { ...NONE, metric: 'SoftBounces', softBounced: [ADDRESS] }],
  ['a bounce of an unclear kind', bounce('Undetermined'), { ...NONE, metric: 'SoftBounces', softBounced: [ADDRESS] }],
  ['a complaint', complaint(), { ...NONE, metric: 'Complaints', barred: [{ address: ADDRESS, reason: 'complaint' }] }],
  [
    'a complaint of no stated kind',
    complaint({ type: null }),
    { ...NONE, metric: 'Complaints', barred: [{ address: ADDRESS, reason: 'complaint' }] },
  ],
  ['a mail taken out of the spam', complaint({ type: 'not-spam' }), { ...NONE, metric: null }],
  ['a delivery', delivery(), { ...NONE, metric: 'Deliveries' }],
  ['a delay', delay(), { ...NONE, metric: 'Delays' }],
  ['a rejection', reject(), { ...NONE, metric: 'Rejects' }],
  ['a failed rendering', renderingFailure(), { ...NONE, metric: 'RenderingFailures' }],
] as const;

describe.each(KNOWN)('%s', (_name, event, expected) => {
  test.each([
    ['raw', event, expected],
    ['in the envelope of SNS', inEnvelope(event), expected],
    ['as a notification, which has no tags', asNotification(event), { ...expected, story: null }],
    ['as a notification in the envelope', inEnvelope(asNotification(event)), { ...expected, story: null }],
  ])('%s', (_how, body, feedback) => {
    expect(readFeedback(JSON.stringify(body))).toEqual(feedback);
  });
});

test.each([
  'Rendering Failure',
  'RenderingFailure',
  'renderingFailure',
  'Delivery Delay',
  'DELIVERYDELAY',
  'deliveryDelay',
])('the name %s is known', (eventType) => {
  const event = eventType.toLowerCase().startsWith('r') ? renderingFailure() : delay();
  expect(readFeedback(JSON.stringify({ ...event, eventType })).metric).toMatch(/^(RenderingFailures|Delays)$/);
});

test('an address in brackets is the address; its domain is normalised', () => {
  const event = bounce('Permanent', { to: 'Ann <Ann@Reader.EXAMPLE>' });
  expect(readFeedback(JSON.stringify(event)).barred).toEqual([{ address: 'Ann@reader.example', reason: 'bounce' }]);
});

test('the word of SES that a topic works is no event and no fault', () => {
  const body = 'Successfully validated SNS topic for Amazon SES event publishing.';
  const nothing = { messageId: '', metric: null, barred: [], softBounced: [], story: null };
  expect(readFeedback(body)).toEqual(nothing);
  expect(readFeedback(JSON.stringify({ Type: 'Notification', Message: body }))).toEqual(nothing);
});

describe('what is not known fails, in one line that holds no address', () => {
  const whole = bounce('Permanent');
  test.each([
    ['no JSON', 'hello'],
    ['no object', '[1]'],
    ['no kind', JSON.stringify({ ...whole, eventType: undefined })],
    ['no mail', JSON.stringify({ ...whole, mail: undefined })],
    ['an unknown kind', JSON.stringify({ ...whole, eventType: 'Subscription' })],
    ['a kind that every object has', JSON.stringify({ ...whole, eventType: 'constructor' })],
    ['an unknown kind in the envelope', JSON.stringify(inEnvelope({ ...whole, eventType: 'Teleport' }))],
    ['a bounce without its part', JSON.stringify({ ...whole, bounce: undefined })],
    ['a bounce of a new type', JSON.stringify({ ...whole, bounce: { ...whole, bounceType: 'Eternal' } })],
    ['a bounce of nobody', JSON.stringify({ ...whole, bounce: { bounceType: 'Permanent', bouncedRecipients: [] } })],
    ['a recipient that is no address', JSON.stringify(bounce('Permanent', { to: 'ann at reader' }))],
    ['a subscription of SNS to be confirmed', JSON.stringify({ Type: 'SubscriptionConfirmation', Message: 'x' })],
  ])('%s', (_name, body) => {
    expect(() => readFeedback(body)).toThrow(expect.objectContaining({ name: 'InputError' }));
    expect(() => readFeedback(body)).not.toThrow(/ann/);
  });
});
