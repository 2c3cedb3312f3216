import { readFile } from 'node:fs/promises';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { checkContrast } from '#core/edition/check/contrast.ts';
import { checkLegibility } from '#core/edition/check/legibility.ts';
import { checkEmailMarkup } from '#core/edition/check/markup.ts';
import { checkInvisible, checkLinks } from '#core/edition/check/safety.ts';
import { checkSize, checkWrapped } from '#core/edition/check/size.ts';
import { alreadyLetter, confirmLetter } from '#core/pages/mails.ts';
import { MESSAGES, type MessageName } from '#core/pages/messages.ts';
import { confirmPage, messagePage, subscribePage } from '#core/pages/pages.ts';
import { parseStory } from '#core/story/parse.ts';
import { STORIES } from '#tests/support/people-app.ts';
import { buildPeople, COMPILED_PEOPLE } from '../../../templates/people.ts';

const story = parseStory(STORIES['dock-strike'], 'story.yaml');
const LINK = 'https://news.example/confirm?t=abc_-1';

test('the compiled templates are those of templates/people/', async () => {
  expect(await buildPeople()).toBe(await readFile(COMPILED_PEOPLE, 'utf8'));
});

describe.each([
  ['to confirm', confirmLetter(story, LINK)],
  ['that there is nothing to confirm', alreadyLetter(story, LINK)],
])('the mail %s', (_name, letter) => {
  test('keeps the rules of our mails', () => {
    const $ = load(letter.html);
    const findings = [
      ...checkEmailMarkup($),
      ...checkContrast($, 'email.html'),
      ...checkLegibility($),
      ...checkLinks($, 'email.html'),
      ...checkInvisible(letter.html, 'email.html'),
      ...checkSize(letter.html, $),
      ...checkWrapped(letter.text),
    ];
    expect(findings).toEqual([]);
    expect(letter.subject.length).toBeLessThan(60);
    const preheader = $('body div').first().text().trim();
    expect(preheader.length).toBeGreaterThanOrEqual(40);
    expect(preheader.length).toBeLessThanOrEqual(110);
    expect(letter.headers).toEqual({ 'Auto-Submitted': 'auto-generated' });
  });

  test('says in both parts what it wants, where it leads, why it came and from whom', () => {
    const $ = load(letter.html);
    const shown = $('body').text();
    for (const text of [shown, letter.text.replace(/\s+/g, ' ')]) {
      expect(text).toContain('“Dock strike”');
      expect(text).toContain('because your address was typed into the form');
      expect(text).toContain('1 Quay Street, Port Example');
    }
    expect(
      $('a')
        .map((_, a) => $(a).attr('href'))
        .get(),
    ).toEqual([LINK, LINK]);
    expect(letter.text).toContain(`:\n${LINK}\n`);
  });
});

test('whatever a story is called, it stays text, and one line of a header', () => {
  const nasty = { ...story, title: 'A <b>"strike"</b>\r\nBcc: x@reader.example \u202e{{x}}' };
  const letter = confirmLetter(nasty, LINK);
  expect(letter.subject).not.toMatch(/[\r\n\u202e]/);
  expect(letter.html).not.toContain('<b>"strike"');
  for (const page of [
    subscribePage(nasty, { address: '', cadence: 'daily', fault: '' }),
    confirmPage(nasty, '"><i>'),
  ]) {
    expect(page).not.toContain('<b>');
    expect(page).not.toContain('<i>');
  }
  const long = confirmLetter({ ...story, title: 'strike '.repeat(28).trim() }, LINK);
  expect(long.subject.length).toBeLessThan(60);
  expect(checkWrapped(long.text)).toEqual([]);
});

test.each(Object.keys(MESSAGES) as MessageName[])(
  'the page "%s" has a title, one heading and something to do',
  (name) => {
    const $ = load(messagePage(name, story));
    expect($('title').text()).toBe(`${MESSAGES[name].heading}: Dock strike`);
    expect($('h1').text()).toBe(MESSAGES[name].heading);
    expect($('main p').length).toBeGreaterThan(0);
    expect($('html').attr('lang')).toBe('en-GB');
  },
);
