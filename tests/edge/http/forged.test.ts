import { expect, test } from 'vitest';
import { signToken, tokenKeys } from '#core/delivery/tokens.ts';
import { AT, aSubscriber } from '#tests/support/people.ts';
import { makePeople } from '#tests/support/people-app.ts';

const PENDING = aSubscriber('ann@reader.example', { status: 'pending', nonce: 'once', confirmed: null });
const ACTIVE = aSubscriber('ben@reader.example');
const DOORS = [
  { purpose: 'confirm', who: PENDING, fields: {} },
  { purpose: 'unsubscribe', who: ACTIVE, fields: {} },
  { purpose: 'preferences', who: ACTIVE, fields: { act: 'leave' } },
  { purpose: 'preferences', who: ACTIVE, fields: { act: 'delete' } },
] as const;
const EACH = 500;
const now = Date.parse(AT) / 1000;
const stranger = tokenKeys({ id: '1', key: 'a stranger’s key under the name of ours' });

test('10,000 tokens at every door, forged, cut, of another story or purpose, expired, replayed: nothing changes, one answer', async () => {
  const people = makePeople();
  await people.put(PENDING);
  await people.put(ACTIVE);
  const answers = new Set<string>();
  let tried = 0;
  for (const { purpose, who, fields } of DOORS) {
    const claims = { story: who.story, subscriber: who.id, purpose, expires: now + 60, nonce: 'once' };
    const sound = people.token(who.address, purpose, claims);
    const kinds: readonly ((n: number) => string)[] = [
      (n) => signToken(stranger, { ...claims, expires: now + n }),
      (n) => sound.slice(0, n % sound.length),
      (n) => people.token(who.address, purpose, { ...claims, expires: now - n }),
      (n) =>
        people.token(who.address, purpose === 'confirm' ? 'preferences' : 'confirm', { ...claims, expires: now + n }),
      // A confirmation that was used, or is for the same person in another story; elsewhere, a body under another's signature.
      (n) =>
        purpose === 'confirm'
          ? people.token(who.address, 'confirm', n % 2 ? { nonce: `used-${n}` } : { ...claims, story: 'flood' })
          : people.token(who.address, purpose, { ...claims, story: 'flood' }).slice(0, -22) + sound.slice(-22),
    ];
    for (const make of kinds) {
      for (let n = 0; n < EACH; n++) {
        const response = await people.post(`/${purpose}`, { ...fields, t: make(n) });
        answers.add(`${response.status} ${await response.text()}`);
        tried += 1;
      }
    }
  }
  expect(tried).toBe(10_000);
  expect([...answers]).toEqual([expect.stringMatching(/^400 .*This link does not work/s)]);
  expect([await people.held(PENDING.address), await people.held(ACTIVE.address)]).toEqual([PENDING, ACTIVE]);
  expect(await people.suppressed(ACTIVE.address)).toBeUndefined();
}, 60_000);
