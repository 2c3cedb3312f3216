import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { checkContrast } from '#core/edition/check/contrast.ts';
import { checkLegibility } from '#core/edition/check/legibility.ts';
import { checkEmailMarkup, checkMarkup } from '#core/edition/check/markup.ts';
import { checkLinks, checkTemplateText } from '#core/edition/check/safety.ts';
import { checkEdition } from '#core/edition/check.ts';
import { correctionMail } from '#core/edition/correction-mail.ts';
import { DEMO_LINKS } from '#core/edition/links.ts';
import { renderEdition } from '#core/edition/render.ts';
import type { Digest } from '#core/model.ts';
import { goldenDigest } from '#tests/golden/digest.ts';
import { goldenStory } from '#tests/golden/story.ts';

const OWN = { of: goldenDigest.date, on: '2026-01-01', text: 'Two cranes burned, not <b>three</b> {{x}}.' };
const EARLIER = { of: '2025-12-30', on: '2025-12-31', text: 'The vote was on Saturday.' };
const digest: Digest = { ...goldenDigest, corrections: [OWN, EARLIER] };
const edition = renderEdition(digest, goldenStory);
const site = {
  canonical: 'https://news.example.org/docks/2025-12-31/',
  subscribe: null,
  archive: '../',
  atom: '../feed.xml',
  json: '../feed.json',
  before: null,
  after: null,
};

describe('an edition with corrections', () => {
  test('says its own at the head of every part, dated, and earlier ones as items', () => {
    for (const file of ['email.html', 'index.html']) {
      const $ = load(edition[file] ?? '');
      expect($('.note').first().text().trim(), file).toBe(
        'Correction, Thursday 1 January 2026: Two cranes burned, not <b>three</b> {{x}}.',
      );
      expect(
        $('h2')
          .map((_, node) => $(node).text())
          .get(),
        file,
      ).toContain('Corrections');
      expect($('ul.corrections > li').text(), file).toBe(
        'To the list of Tuesday 30 December 2025: The vote was on Saturday.',
      );
    }
    const text = (edition['email.txt'] ?? '').replace(/\s+/g, ' ');
    expect(text).toContain('Correction, Thursday 1 January 2026: Two cranes burned, not <b>three</b> { {x} }.');
    expect(text).toContain(
      'CORRECTIONS ----------- - To the list of Tuesday 30 December 2025: The vote was on Saturday.',
    );
  });

  test('links on the site to the edition that was wrong', () => {
    const $ = load(renderEdition(digest, goldenStory, site)['index.html'] ?? '');
    expect($('ul.corrections a').attr('href')).toBe('../2025-12-30/');
    expect(load(edition['index.html'] ?? '')('ul.corrections a').length).toBe(0);
  });

  test('passes every check, and is no other than before where there are none', () => {
    const errors = checkEdition(edition, digest, goldenStory).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
    expect(edition['email.html']).not.toBe(renderEdition(goldenDigest, goldenStory)['email.html']);
    expect(renderEdition(goldenDigest, goldenStory)['email.html']).not.toContain('orrection');
  });

  test('may have nothing else to tell', () => {
    const alone = { ...digest, sections: [], corrections: [EARLIER], note: 'A quiet day.' };
    const made = renderEdition(alone, goldenStory);
    expect(made['index.html']).toContain('The vote was on Saturday.');
    expect(checkEdition(made, alone, goldenStory).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('the mail that tells of a correction', () => {
  const mail = correctionMail(digest, OWN, goldenStory, DEMO_LINKS);

  test('names the day, says what was wrong, and links to the corrected list', () => {
    expect(mail.subject).toMatch(/^Correction to day [\d,]+: Two cranes burned/);
    expect(mail.subject.length).toBeLessThanOrEqual(59);
    const $ = load(mail.html);
    expect($('h1').text()).toBe('Correction to the list of Wednesday 31 December 2025');
    expect($('body').text()).toContain('Two cranes burned, not <b>three</b> {{x}}.');
    expect($(`a[href="${DEMO_LINKS.edition}"]`).length).toBeGreaterThan(0);
    expect($(`a[href="${DEMO_LINKS.unsubscribe}"]`).text()).toContain('Unsubscribe');
    for (const part of [
      'Two cranes burned',
      DEMO_LINKS.edition,
      DEMO_LINKS.unsubscribe,
      goldenStory.sender?.reason ?? '',
    ])
      expect(mail.text.replace(/\s+/g, ' ')).toContain(part);
    expect(Math.max(...mail.text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(78);
  });

  test('is as legible and harmless as an edition', () => {
    const $ = load(mail.html);
    const findings = [
      ...checkMarkup($, 'correction.html'),
      ...checkEmailMarkup($),
      ...checkLegibility($),
      ...checkContrast($, 'correction.html'),
      ...checkLinks($, 'correction.html'),
      ...checkTemplateText(mail.html, 'correction.html'),
      ...checkTemplateText(mail.text, 'correction.txt'),
      ...checkTemplateText(mail.subject, 'subject'),
    ];
    expect(findings.filter(({ where }) => !where.includes('example.invalid'))).toEqual([]);
    expect(mail.html).not.toContain('%%');
  });

  test('fits a subject whatever it says', () => {
    const long = correctionMail(digest, { ...OWN, text: 'x'.repeat(400) }, goldenStory, DEMO_LINKS);
    expect(long.subject.length).toBeLessThanOrEqual(59);
  });
});
