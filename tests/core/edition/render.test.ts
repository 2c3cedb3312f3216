import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkEdition } from '#core/edition/check.ts';
import { DEMO_LINKS, fillLinks, LINK_TOKENS } from '#core/edition/links.ts';
import { renderEdition } from '#core/edition/render.ts';
import type { Digest } from '#core/model.ts';
import { goldenDigest } from '#tests/golden/digest.ts';
import { goldenStory } from '#tests/golden/story.ts';
import { buildTemplates, COMPILED, compileMjml } from '../../../templates/build.ts';

const edition = renderEdition(goldenDigest, goldenStory);

/** The golden digest with every text of its first bullet replaced. */
function withText(text: string): Digest {
  const [section, ...others] = goldenDigest.sections;
  const [bullet, ...rest] = section?.items ?? [];
  const [citation] = bullet?.citations ?? [];
  if (section === undefined || bullet === undefined || citation === undefined)
    throw new Error('the golden digest is empty');
  const cited = { ...citation, quote: text, title: text, outlet: text, url: text, end: citation.start + text.length };
  const derivation = [
    { from: 'citation' as const, start: 0, end: text.length, citation: 0, sourceStart: citation.start },
  ];
  const item = { ...bullet, text, citations: [cited], derivation };
  return { ...goldenDigest, sections: [{ ...section, heading: text, items: [item, ...rest] }, ...others] };
}

test('an edition has its five files, the same bytes each time', () => {
  expect(Object.keys(edition).toSorted()).toEqual([
    'digest.json',
    'email.html',
    'email.mjml',
    'email.txt',
    'index.html',
  ]);
  expect(renderEdition(structuredClone(goldenDigest), goldenStory)).toEqual(edition);
  expect(JSON.parse(edition['digest.json'] ?? '')).toEqual(goldenDigest);
});

test('compiled.js is what the templates compile to', async () => {
  expect(await buildTemplates()).toBe(await readFile(COMPILED, 'utf8'));
}, 30_000);

test('compiling the filled MJML, strictly, gives the email', async () => {
  expect(await compileMjml(edition['email.mjml'] ?? '')).toBe(edition['email.html']);
});

test('MJML that is not valid is refused', async () => {
  const broken = (edition['email.mjml'] ?? '').replace('<mj-group>', '<mj-group colour="red">');
  await expect(compileMjml(broken)).rejects.toThrow(/colour/);
});

test('the plain text is as a person would write it', async () => {
  await expect(edition['email.txt']).toMatchFileSnapshot('../../golden/email.txt');
});

test('no compiler and no eval at run time', async () => {
  const sources = await Promise.all(
    ['compiled.js', 'render.ts', 'escape.ts'].map((file) =>
      readFile(new URL(`../../../functions/core/edition/${file}`, import.meta.url), 'utf8'),
    ),
  );
  const imports = sources.join('\n').matchAll(/from '((?:handlebars|mjml)[^']*)'/g);
  expect(new Set([...imports].map(([, name]) => name))).toEqual(new Set(['handlebars/runtime.js']));
  expect(sources.join('\n')).not.toMatch(/\beval\(|new Function\(/);
});

test('tokens are filled, and only ours: a seed that writes one gets no link', () => {
  const mail = fillLinks(edition['email.html'] ?? '', {
    ...DEMO_LINKS,
    unsubscribe: 'https://example.invalid/u/secret',
  });
  expect(mail.split('https://example.invalid/u/secret')).toHaveLength(2);
  expect(mail).not.toContain('%%');
  const text = fillLinks(edition['email.txt'] ?? '', {
    ...DEMO_LINKS,
    unsubscribe: 'https://example.invalid/u/secret',
  });
  expect(text.split('https://example.invalid/u/secret')).toHaveLength(2);
  expect(edition['index.html']).not.toContain(LINK_TOKENS.unsubscribe);
});

test('the page names the style that it allows by its hash, and has nothing else to run or fetch', () => {
  const page = edition['index.html'] ?? '';
  expect(page).toMatch(
    /content="default-src 'none'; style-src 'sha256-[\w+/]{43}='; base-uri 'none'; form-action 'none'"/,
  );
  expect(page).not.toMatch(/<script|<img|<link|\sstyle=|\son\w+=/);
});

const BAIT = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '{{x}}',
    '}}',
    '{{{',
    '</title>',
    '</mj-text>',
    '<!--',
    ']]>',
    '%%EDITION_URL%%',
    '\u202e',
    '\u0000',
    '\r\n',
    '"',
    "'",
    '&amp;',
    '=',
  ),
);

test('hostile text is shown as text: in every part, under every rule', async () => {
  const inputs = fc.array(BAIT, { minLength: 1, maxLength: 12 }).map((parts) => `Seen: ${parts.join(' ')}`);
  await fc.assert(
    fc.asyncProperty(inputs, async (text) => {
      const digest = withText(text);
      const made = renderEdition(digest, goldenStory);
      const errors = checkEdition(made, digest, goldenStory).filter((finding) => finding.severity === 'error');
      expect(errors).toEqual([]);
      expect(await compileMjml(made['email.mjml'] ?? '')).toBe(made['email.html']);
    }),
    { numRuns: 20, seed: 20251231 },
  );
}, 60_000);
