/** Rules `told-yesterday`, `told-twice` and `duplicate-link`: what a reader has had before. */
import type { CheerioAPI } from 'cheerio/slim';
import type { Bullet, Digest } from '../../model.ts';
import { cosine, vectorSpace } from '../../text/similarity.ts';
import { contentStems } from '../../text/tokens.ts';
import { elements } from './dom.ts';
import { type Finding, shortened, warning } from './finding.ts';

/** Two texts this near tell the same. */
const SAME = 0.8;

const bulletsOf = (digest: Digest): readonly Bullet[] => digest.sections.flatMap(({ items }) => items);

/** The composition leaves out what was told; words of the editor's may bring it back. */
export function checkRepeats(digest: Digest, previous: Digest | null): readonly Finding[] {
  const bullets = bulletsOf(digest);
  const earlier = previous === null ? [] : bulletsOf(previous);
  const stems = [...bullets, ...earlier].map(({ text }) => contentStems(text));
  const space = vectorSpace(stems);
  const vectors = stems.map((one) => space.vector(one));
  const near = (a: number, b: number): boolean => cosine(vectors[a] ?? new Map(), vectors[b] ?? new Map()) >= SAME;
  return bullets.flatMap((bullet, at) => {
    const twice = bullets.slice(0, at).find((_, other) => near(at, other));
    const before = earlier.find((_, other) => near(at, bullets.length + other));
    return [
      ...(twice ? [repeat('told-twice', bullet, `this edition says it already (${twice.id}): drop or merge one`)] : []),
      ...(before && bullet.status !== 'update'
        ? [repeat('told-yesterday', bullet, 'the edition of the day before told this: say what is new, or drop it')]
        : []),
    ];
  });
}

const repeat = (rule: string, { id, text }: Bullet, message: string): Finding =>
  warning(rule, id, `“${shortened(text)}”: ${message}`);

/** Of the email: an item that leads to the same place twice gives a reader nothing the second time. */
export function checkDuplicateLinks($: CheerioAPI): readonly Finding[] {
  return elements($, 'ul > li').flatMap((item) => {
    const links = $(item)
      .find('a[href]')
      .map((_, link) => $(link).attr('href') ?? '')
      .get();
    const twice = links.find((href, at) => href !== '' && links.indexOf(href) < at);
    return twice === undefined
      ? []
      : [
          warning(
            'duplicate-link',
            `email.html: “${shortened($(item).text())}”`,
            `two sources of one item have the link ${shortened(twice)}: give each its own in its .meta.yaml`,
          ),
        ];
  });
}
