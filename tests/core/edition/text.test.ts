import { describe, expect, test } from 'vitest';
import { clean, hasInvisible, scrub } from '#core/edition/clean.ts';
import { longDate, momentText } from '#core/edition/dates.ts';
import { plainText } from '#core/edition/escape.ts';
import { publicUrl } from '#core/edition/links.ts';
import { countOf } from '#core/edition/reasons.ts';
import { wrapText } from '#core/edition/wrap.ts';
import { thousands } from '#core/text/numbers.ts';

describe('public links', () => {
  test.each([
    ['https://www.example.org/a?b=1&c=2#d', 'https://www.example.org/a?b=1&c=2#d'],
    ['HTTPS://EXAMPLE.ORG', 'https://example.org/'],
    ['https://example.org/ä b', 'https://example.org/%C3%A4%20b'],
    ['https://example.org/?q={{x}}', 'https://example.org/?q=%7B%7Bx%7D%7D'],
    ['https://example.org/?q=%%EDITION_URL%%', 'https://example.org/?q=%25%EDITION_URL%25%'],
    ['https://8.8.8.8/', 'https://8.8.8.8/'],
    ['https://[2606:4700::1111]/', 'https://[2606:4700::1111]/'],
  ])('%s is a link', (text, link) => expect(publicUrl(text)).toBe(link));

  test.each([
    null,
    '',
    'example.org',
    'http://example.org/',
    'ftp://example.org/',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://user:secret@example.org/',
    'https://localhost/',
    'https://localhost./',
    'https://printer/',
    'https://nas.local/',
    'https://db.internal/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://0/',
    'https://10.1.2.3/',
    'https://172.20.0.1/',
    'https://192.168.0.1/',
    'https://169.254.169.254/latest/',
    'https://100.64.0.1/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://[fe80::1]/',
    'https://[fd00::1]/',
    `https://example.org/${'a'.repeat(2000)}`,
  ])('%s is none', (text) => expect(publicUrl(text)).toBeNull());
});

test.each([
  ['a\u0000b\u0007', 'ab'],
  ['\u202egnp.exe\u202c', 'gnp.exe'],
  ['one\r\n two\u2028three', 'one two three'],
  ['\ufeffnil\u200b', 'nil'],
  ['half \ud83d', 'half \ufffd'],
  ['👩‍🔬 stays', '👩‍🔬 stays'],
  ['naïve “quote” – 5°', 'naïve “quote” – 5°'],
])('clean(%j)', (text, cleaned) => {
  expect(clean(text)).toBe(cleaned);
  expect(hasInvisible(cleaned)).toBe(false);
});

test('a stretch keeps the spaces at its ends', () => expect(scrub('\n of it \n')).toBe(' of it '));

test.each([
  ['{{{x}}}', '{ { {x} } }'],
  ['{x}', '{x}'],
  ['5%% of 3%', '5% % of 3%'],
])('plainText(%s)', (text, plain) => expect(plainText(text)).toBe(plain));

describe('wrapping', () => {
  test.each([
    ['one two three four', 'one two\nthree four'],
    ['- one two three four', '- one two\n  three\n  four'],
    ['  one two three', '  one two\n  three'],
    ['see https://example.org/long/path now', 'see\nhttps://example.org/long/path\nnow'],
    ['abcdefghijklmnop', 'abcdefghij\nklmnop'],
    ['short   ', 'short'],
    ['', ''],
  ])('%j', (text, wrapped) => expect(wrapText(text, 10)).toBe(wrapped));

  test('a megabyte without a space is cut in one go', () => {
    const lines = wrapText(`- ${'x'.repeat(1_000_000)}`).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBe(78);
    expect(lines.join('').replaceAll(' ', '')).toHaveLength(1_000_001);
  });
});

test('dates and counts in words', () => {
  expect(longDate('2025-12-31')).toBe('Wednesday 31 December 2025');
  expect(momentText('2025-12-31', 'UTC')).toBe('31 December 2025');
  expect(momentText('2025-12-31T23:30:00Z', 'Europe/Stockholm')).toBe('1 January 2026, 00:30');
  expect(momentText('2025-12-31T09:01', 'Europe/Stockholm')).toBe('31 December 2025, 09:01');
  expect(thousands(1406)).toBe('1,406');
  expect(countOf('caption', 1)).toBe('1 picture caption');
  expect(countOf('caption', 1204)).toBe('1,204 picture captions');
});
