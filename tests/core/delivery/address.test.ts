import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressHashOf, addressSalt, normaliseAddress, sourceHashOf, subscriberIdOf } from '#core/delivery/address.ts';

const salt = addressSalt('a salt of no use outside of tests');

describe('addresses that are taken', () => {
  test.each([
    ['ann@news.example', 'ann@news.example'],
    ['  ann@news.example\t', 'ann@news.example'],
    ['Ann.Okoro+dock@News.Example', 'Ann.Okoro+dock@news.example'],
    ["o'brien@news.example", "o'brien@news.example"],
    ['ann@bücher.example', 'ann@xn--bcher-kva.example'],
    ['ann@例え.jp', 'ann@xn--r8jz45g.jp'],
    ['ann@NEWS。example', 'ann@news.example'],
    [`${'a'.repeat(64)}@news.example`, `${'a'.repeat(64)}@news.example`],
  ])('%s', (text, address) => {
    expect(normaliseAddress(text)).toEqual({ ok: true, address });
  });
});

describe('addresses that are refused', () => {
  test.each([
    ['nothing', ' '],
    ['no @', 'ann.news.example'],
    ['no name', '@news.example'],
    ['no domain', 'ann@'],
    ['a domain without a dot', 'ann@localhost'],
    ['a display name', 'Ann <ann@news.example>'],
    ['two addresses', 'ann@news.example, ben@news.example'],
    ['two addresses by a semicolon', 'ann@news.example;ben@news.example'],
    ['two @', 'ann@ben@news.example'],
    ['a header behind it', 'ann@news.example\r\nBcc: ben@news.example'],
    ['a line end behind it', 'ann@news.example\n'],
    ['a line end inside', 'ann\n@news.example'],
    ['a null byte', 'ann\u0000@news.example'],
    ['a line separator', 'ann\u2028@news.example'],
    ['a turned writing direction', 'ann\u202e@news.example'],
    ['a zero-width space', 'ann\u200b@news.example'],
    ['quotation marks', '"ann ben"@news.example'],
    ['a comment', 'ann(ben)@news.example'],
    ['a blank inside', 'ann ben@news.example'],
    ['an IPv4 address', 'ann@192.0.2.1'],
    ['an IPv4 address in another notation', 'ann@0x7f.1'],
    ['an IP literal', 'ann@[192.0.2.1]'],
    ['a port', 'ann@news.example:25'],
    ['a path', 'ann@news.example/x'],
    ['a user name in the domain', 'ann@news%2eexample'],
    ['two dots', 'ann..okoro@news.example'],
    ['a dot at the end of the name', 'ann.@news.example'],
    ['a dot at the end of the domain', 'ann@news.example.'],
    ['letters that SES cannot mail', 'ánn@news.example'],
    ['a name of 65 letters', `${'a'.repeat(65)}@news.example`],
    ['255 characters', `${'a'.repeat(61)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(63)}.example`],
  ])('%s', (_name, text) => {
    expect(normaliseAddress(text)).toEqual({ ok: false, why: expect.any(String) });
  });

  test('whatever is taken holds one @, no white space and no control character, and stays as it is', () => {
    const nasty = fc.constantFrom('\r', '\n', ' ', ',', '<', '>', '"', '@', 'ü', '\u0000', '\u202e', ';', ':');
    const text = fc.array(fc.oneof(fc.constantFrom('ann', '@', '.', 'example', 'x1', '-'), nasty, fc.string()), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const checked = normaliseAddress(parts.join(''));
        if (!checked.ok) return;
        expect(checked.address).toMatch(/^[!-?A-~]+@[a-z0-9.-]+$/);
        expect(normaliseAddress(checked.address)).toEqual(checked);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('ids and hashes', () => {
  test('one person is one subscriber of a story, another one in another story', () => {
    const id = subscriberIdOf(salt, 'dock-strike', 'ann@news.example');
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(subscriberIdOf(salt, 'dock-strike', 'Ann@news.example')).toBe(id);
    expect(subscriberIdOf(salt, 'flood', 'ann@news.example')).not.toBe(id);
    expect(subscriberIdOf(salt, 'dock-strike', 'ben@news.example')).not.toBe(id);
  });

  test('are of no use without the salt, and differ by what they are for', () => {
    const other = addressSalt('another salt, of no use outside of tests');
    const address = 'ann@news.example';
    expect(addressHashOf(salt, address)).not.toBe(addressHashOf(other, address));
    const all = [
      addressHashOf(salt, address).slice(0, 32),
      subscriberIdOf(salt, '', address),
      sourceHashOf(salt, address),
    ];
    expect(new Set(all).size).toBe(3);
  });

  test('a short salt is refused', () => {
    expect(() => addressSalt('pepper')).toThrow(/32 characters/);
  });
});
