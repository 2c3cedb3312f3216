/** Rules `parts`, `lists`, `sources`, `sender` and `unsubscribe`: every part carries the same, and all that it must. */

import type { CheerioAPI } from 'cheerio/slim';
import type { Bullet, Digest } from '../../model.ts';
import type { Story } from '../../story/schema.ts';
import { clean } from '../clean.ts';
import { plainText } from '../escape.ts';
import { LINK_TOKENS } from '../links.ts';
import { elements } from './dom.ts';
import { error, type Finding, shortened, unless } from './finding.ts';

const bulletsOf = (digest: Digest): readonly Bullet[] => digest.sections.flatMap((section) => section.items);
const packed = (text: string): string => text.replace(/\s+/g, '');

/** The items of a part are the digest's bullets, all of them, in their order, as items of lists. */
export function checkItems($: CheerioAPI, file: string, digest: Digest): readonly Finding[] {
  const items = elements($, file === 'email.html' ? 'ul:not(.corrections) > li' : 'ul.items > li').map((node) =>
    packed($(node).text()),
  );
  const bullets = bulletsOf(digest);
  const wrong = bullets.find((bullet, index) => !(items[index] ?? '').startsWith(packed(clean(bullet.text))));
  return [
    ...unless(
      items.length === bullets.length,
      error(
        'lists',
        file,
        `there are ${items.length} list items for ${bullets.length} bullets: render the edition anew`,
      ),
    ),
    ...unless(
      wrong === undefined,
      error(
        'parts',
        `${file}: “${shortened(wrong?.text ?? '')}”`,
        'this bullet is missing, changed or in another place: render the edition anew',
      ),
    ),
  ];
}

/** The plain text has every bullet, and every link of the email in full. */
export function checkText(text: string, email: CheerioAPI, digest: Digest): readonly Finding[] {
  const content = packed(text);
  const words = new Set(text.split(/\s+/));
  const missing = bulletsOf(digest).filter((bullet) => !content.includes(packed(plainText(clean(bullet.text)))));
  const links = new Set(elements(email, 'a[href]').map((node) => node.attribs.href ?? ''));
  return [
    ...missing.map((bullet) =>
      error(
        'parts',
        `email.txt: “${shortened(bullet.text)}”`,
        'this bullet is missing or changed: render the edition anew',
      ),
    ),
    ...[...links]
      .filter((link) => !words.has(link))
      .map((link) =>
        error(
          'parts',
          `email.txt: ${shortened(link)}`,
          'this link of the email is not in the plain text: render the edition anew',
        ),
      ),
  ];
}

/** Every item of the page has its sources, one for each citation. */
export function checkSources($: CheerioAPI, digest: Digest): readonly Finding[] {
  const counts = elements($, 'ul.items > li').map((node) => $(node).find('details figure').length);
  return bulletsOf(digest)
    .filter((bullet, index) => counts[index] !== bullet.citations.length)
    .map((bullet) =>
      error(
        'sources',
        `index.html: “${shortened(bullet.text)}”`,
        'the page does not show all passages of this bullet: render the edition anew',
      ),
    );
}

/** Who sends it, from where, why, and how to stop it. */
export function checkFooter(email: CheerioAPI, text: string, story: Story): readonly Finding[] {
  const { sender } = story;
  if (sender === undefined) {
    return [
      error(
        'sender',
        'story.yaml',
        'there is no sender: write sender: with name, address (postal) and reason, which every footer must carry',
      ),
    ];
  }
  const html = packed(email('body').text());
  const plain = packed(text);
  const lost = [sender.name, sender.address, sender.reason].filter(
    (part) => !html.includes(packed(clean(part))) || !plain.includes(packed(plainText(clean(part)))),
  );
  const leave = elements(email, 'a').some(
    (node) => node.attribs.href === LINK_TOKENS.unsubscribe && /unsubscribe/i.test(email(node).text()),
  );
  return [
    ...lost.map((part) =>
      error(
        'sender',
        `footer: “${shortened(part)}”`,
        'the footer does not carry this: mend the template in templates/',
      ),
    ),
    ...unless(
      leave && text.includes(LINK_TOKENS.unsubscribe),
      error('unsubscribe', 'footer', 'there is no visible link to unsubscribe: mend the template in templates/'),
    ),
  ];
}
