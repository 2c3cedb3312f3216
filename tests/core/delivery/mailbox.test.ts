import addressparser from 'nodemailer/lib/addressparser/index.js';
import { expect, test } from 'vitest';
import { mailbox } from '#core/delivery/mailbox.ts';

test.each([
  ['Harbour List', '"Harbour List" <list@example.org>'],
  ['', 'list@example.org'],
  ['The "Quay", Inc.', '"The \\"Quay\\", Inc." <list@example.org>'],
  ['Kai & Liste', '"Kai & Liste" <list@example.org>'],
])('%j is written %s', (name, header) => {
  expect(mailbox(name, 'list@example.org')).toBe(header);
});

test('a name beyond ASCII is encoded words, none longer than a header allows, that decode to it', () => {
  const name = 'Käsekuchen für Überlebenskünstler 🚢 — Вестник порта каждый день';
  const header = mailbox(name, 'list@example.org');
  const words = header.split(' ').slice(0, -1);
  expect(words.length).toBeGreaterThan(1);
  expect(words.every((word) => word.length <= 75 && /^=\?UTF-8\?B\?[A-Za-z0-9+/=]+\?=$/.test(word))).toBe(true);
  const decoded = words.map((word) => Buffer.from(word.slice(10, -2), 'base64').toString());
  expect(decoded.join('')).toBe(name);
});

test.each(['a\r\nBcc: b@example.org', 'a\nb', 'a\u0000b', 'a\u2028b', '" <x@example.com>, "', '\\'])(
  'nothing in %j ends the header or adds an address',
  (name) => {
    const header = mailbox(name, 'list@example.org');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(header).not.toMatch(/[\u0000-\u001f\u2028\u2029]/);
    expect(addressparser(header).map((one) => ('address' in one ? one.address : 'group'))).toEqual([
      'list@example.org',
    ]);
  },
);
