import { describe, expect, test } from 'vitest';
import { checkEdition, type Finding } from '#core/edition/check.ts';
import { renderEdition } from '#core/edition/render.ts';
import type { Digest, Edition } from '#core/model.ts';
import { Story } from '#core/story/schema.ts';
import { goldenDigest } from '#tests/golden/digest.ts';
import { goldenStory } from '#tests/golden/story.ts';

const sound = renderEdition(goldenDigest, goldenStory);
const soundFindings = checkEdition(sound, goldenDigest, goldenStory);

/** The edition with one place of one file changed; the place must be there. */
function changed(file: string, from: string | RegExp, to: string): Edition {
  const before = sound[file] ?? '';
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`${file} has no ${String(from)}`);
  return { ...sound, [file]: after };
}

const added = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(
    (finding) => !soundFindings.some((known) => known.rule === finding.rule && known.where === finding.where),
  );

test('the golden edition has no errors, and one warning: an outlet without a name', () => {
  expect(soundFindings.map(({ rule, severity, where }) => ({ rule, severity, where }))).toEqual([
    { rule: 'terms', severity: 'warning', where: expect.stringMatching(/^seed-\d\.txt$/) },
  ]);
});

// file, what is broken, by what, the rule that must find it
const BROKEN: readonly (readonly [string, string | RegExp, string, string])[] = [
  ['email.html', '</body>', `${'x'.repeat(110_000)}</body>`, 'size'],
  ['email.html', '</style>', `${'.x { color: #000000 } '.repeat(900)}</style>`, 'style-size'],
  ['email.html', '<html lang="en-GB"', '<html', 'lang'],
  ['email.html', /<body lang="en-GB" dir="ltr"|<body(?=[^>]*lang)[^>]*/, '<body', 'lang'],
  ['email.html', /<title>[^<]*/, '<title>', 'title'],
  ['email.html', 'role="article"', '', 'roles'],
  ['email.html', /aria-label="[^"]*"/, '', 'roles'],
  ['email.html', /role="presentation"/g, '', 'roles'],
  ['email.html', 'content="light dark"', 'content="light"', 'colour-scheme'],
  ['email.html', /<h1/, '<h3', 'headings'],
  ['email.html', /<h2/, '<h4', 'headings'],
  ['email.html', '<h2', '<h1>Two</h1><h2', 'headings'],
  ['email.html', '</ul>', '</ul><img src="data:image/png;base64,AA">', 'alt'],
  ['email.html', '</ul>', '</ul><img alt="" src="https://tracker.example.org/p.gif">', 'no-external'],
  ['email.html', '</ul>', '</ul><script>1</script>', 'no-script'],
  ['email.html', '<h1', '<h1 onclick="x()"', 'no-script'],
  ['email.html', '</style>', '@import "https://fonts.example.org/a.css";</style>', 'no-external'],
  ['email.html', 'View&nbsp;in&nbsp;browser', 'here', 'link-text'],
  ['email.html', 'View&nbsp;in&nbsp;browser', '', 'link-text'],
  ['email.html', 'href="%%EDITION_URL%%"', 'href=""', 'links'],
  ['email.html', 'href="%%EDITION_URL%%"', 'href="http://www.example.org/"', 'links'],
  ['email.html', 'href="%%EDITION_URL%%"', 'href="https://127.0.0.1/"', 'links'],
  ['email.html', 'href="%%EDITION_URL%%"', 'href="javascript:alert(1)"', 'links'],
  ['email.html', /color:#57514a/, 'color:#999999', 'contrast'],
  ['email.html', '.ink, .ink div { color: #ebe7df', '.ink, .ink div { color: #2a2622', 'contrast'],
  ['email.html', 'background-color:#f6efe3', 'background-color:#8c2f16', 'contrast'],
  ['email.html', 'font-size:14px', 'font-size:12px', 'text-size'],
  ['email.html', 'padding:14px 0;', '', 'touch-target'],
  ['email.html', 'min-height:44px;line-height:44px', 'line-height:30px', 'touch-target'],
  ['email.html', 'Day 1,405: ', '', 'subject'],
  ['email.html', '<title>', `<title>${'A long subject '.repeat(4)}`, 'subject'],
  ['email.html', /(?<=overflow:hidden;">)[^<]*/, 'Too short', 'preheader'],
  ['email.html', /(?<=overflow:hidden;">)/, 'Two cranes were set on fire at the northern quay ', 'preheader'],
  ['email.html', 'northern quay', 'southern quay', 'parts'],
  ['email.html', /<li/, '<li>Another item</li><li', 'lists'],
  ['email.html', /Unsubscribe from this list/, 'Preferences', 'unsubscribe'],
  ['email.html', '1 Example Quay', '', 'sender'],
  ['email.html', 'Two cranes', '{{raise}} cranes', 'template-text'],
  ['email.html', 'Two cranes', '\u202eTwo cranes', 'invisible'],
  ['email.mjml', 'Two cranes', '{{{raise}}} cranes', 'template-text'],
  ['email.txt', 'Two cranes', 'Three cranes', 'parts'],
  ['email.txt', 'https://news.example.org/report/1?a=1&b=2', 'https://news.example.org/', 'parts'],
  ['email.txt', '\n  the port police', ' the port police', 'wrapped'],
  ['email.txt', '%%UNSUBSCRIBE_URL%%', '', 'unsubscribe'],
  ['email.txt', 'You get this', 'You', 'sender'],
  ['email.txt', 'Two cranes', 'Two {{cranes}}', 'template-text'],
  ['index.html', '<html lang="en-GB"', '<html', 'lang'],
  ['index.html', '<figure>', '<div>', 'sources'],
  ['index.html', '--soft: #57514a', '--soft: #a9a39a', 'contrast'],
  ['index.html', '--soft: #b9b3a8', '--soft: #57514a', 'contrast'],
  ['index.html', 'href="#section-docks"', 'href="#nowhere"', 'links'],
  ['index.html', '</main>', '<link rel="stylesheet" href="https://example.org/a.css"></main>', 'no-script'],
  ['index.html', '<p class="text">Two', '<p class="text">No', 'parts'],
  ['index.html', 'Two cranes', '\u2066Two cranes', 'invisible'],
  ['index.html', /^[\s\S]*$/, '', 'missing'],
];

const CASES = BROKEN.map(([file, from, to, rule]) => ({ file, from, to, rule, place: String(from).slice(0, 30) }));

test.each(CASES)('$rule: $file broken at $place', ({ file, from, to, rule }) => {
  const findings = added(checkEdition(changed(file, from, to), goldenDigest, goldenStory));
  expect(findings.map((finding) => finding.rule)).toContain(rule);
  expect(findings.every((finding) => finding.message.length > 10 && finding.where !== '')).toBe(true);
});

test('a size that is near the limit is a warning', () => {
  const room = 95_000 - Buffer.byteLength(sound['email.html'] ?? '');
  const findings = checkEdition(
    changed('email.html', '</html>', `</html><!--${'x'.repeat(room)}-->`),
    goldenDigest,
    goldenStory,
  );
  expect(findings).toContainEqual(expect.objectContaining({ rule: 'size', severity: 'warning' }));
});

describe('the digest against story.yaml', () => {
  const rulesOf = (digest: Digest, story: Story): readonly string[] =>
    added(checkEdition(renderEdition(digest, story), digest, story)).map(
      (finding) => `${finding.severity} ${finding.rule}`,
    );
  const withOutlets = (outlets: unknown): Story => Story.parse({ ...goldenStory, outlets });

  test('too short without a note', () => {
    const story = { ...goldenStory, length: { bullets: [14, 28], words: [450, 1060] } } satisfies Story;
    expect(rulesOf({ ...goldenDigest, note: null }, story)).toEqual(['warning length', 'warning length']);
    expect(rulesOf(goldenDigest, story)).toEqual([]);
  });

  test('too long, note or not', () => {
    const story = { ...goldenStory, length: { bullets: [1, 4], words: [1, 1000] } } satisfies Story;
    expect(rulesOf(goldenDigest, story)).toEqual(['warning length']);
  });

  test('an outlet without terms', () => {
    const findings = checkEdition(sound, goldenDigest, withOutlets([]));
    const outlets = findings.filter((finding) => finding.where.startsWith('story.yaml: '));
    expect(outlets.map((finding) => finding.where.slice('story.yaml: '.length)).toSorted()).toEqual([
      'Example Gazette',
      'Harbour Post',
      'Sample Wire',
      'Test Courier',
    ]);
    expect(outlets.every((finding) => finding.severity === 'warning')).toBe(true);
  });

  test('a background outlet in print', () => {
    expect(rulesOf(goldenDigest, withOutlets([{ name: 'sample wire', terms: 'background' }]))).toContain('error terms');
  });

  test('more words of an article than a quotation may have', () => {
    const terms = (words: number) => withOutlets([{ name: 'Sample Wire', terms: 'quotation', words }]);
    expect(rulesOf(goldenDigest, terms(5))).toContain('error terms');
    expect(rulesOf(goldenDigest, terms(30))).not.toContain('error terms');
  });

  test('no sender', () => {
    const { sender: _, ...story } = goldenStory;
    expect(rulesOf(goldenDigest, story)).toEqual(['error sender']);
  });
});
