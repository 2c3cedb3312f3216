import type { Bullet, Digest } from '../model.ts';
import { ordinalOf, SPELLED_NUMBERS } from '../text/numbers.ts';
import { cosine, type Vector, type VectorSpace, vectorSpace } from '../text/similarity.ts';
import { contentStems, tokenise } from '../text/tokens.ts';
import type { Features } from './features.ts';
import { readToldWords, type ToldWords, toldAgain } from './told-again.ts';
import { type Tolls, tollChanged, tollsIn } from './toll.ts';

/** From this on an event is one that yesterday's edition told. */
const TOLD = 0.5;
/** … and so where this share of the shorter one's words stands in the other. */
const INSIDE = 0.62;
/** … or this one, where somebody says it whom yesterday's edition does not name. */
const INSIDE_OF_ANOTHER = 0.66;
/** … or this one, where a number stands in both that is hardly shared by chance: "a 20-point plan". */
const INSIDE_WITH_FIGURE = 0.42;
const TELLING_FIGURE = 12;
/** … or so many words beside the speaker's name, where the same one says it in the same article. */
const SAID_BY_SAME = 2;
/** Fewer words in common than this may be chance. */
const LEAST_SHARED = 5;
/** So many members of an event are compared word by word. */
const SPOKESMEN = 8;

/** A bullet that was told, read for comparing. */
export interface ToldBullet {
  readonly words: ToldWords;
  readonly vector: Vector;
  readonly stems: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly passages: ReadonlySet<string>;
  /** The articles that it rests on. */
  readonly articles: ReadonlySet<string>;
  readonly tolls: Tolls;
  /** When the newest of what it rests on was published; empty where that is not known. */
  readonly published: string;
}

export interface Yesterday {
  readonly space: VectorSpace;
  readonly bullets: readonly ToldBullet[];
}

const fold = (text: string): string => contentStems(text).join(' ');
const SPAN_OF_TIME = /^(?:years?|months?|weeks?|days?|hours?|minutes?|year-old|months?-old|decades?)$/;

/** What stands behind the digits of "3rd". */
const ORDINAL_END = /^(?:st|nd|rd|th)$/;

/** The numbers of a text as digits, places in a row ("a third patient") as "#3"; "one" may be a pronoun, "first" an adverb. */
const numbersOf = (text: string): Set<string> =>
  new Set(
    tokenise(text).flatMap(({ norm }, at, tokens) => {
      // "Four years of war" is no new number of what happened.
      if (SPAN_OF_TIME.test(tokens[at + 1]?.norm ?? '')) return [];
      if (/\d/.test(norm))
        return [`${ORDINAL_END.test(tokens[at + 1]?.norm ?? '') ? '#' : ''}${norm.replace(/[.,]+$/, '')}`];
      const place = norm === 'first' ? null : ordinalOf(norm);
      if (place !== null) return [`#${place}`];
      const value = norm === 'one' ? undefined : SPELLED_NUMBERS.get(norm);
      return value === undefined ? [] : [String(value)];
    }),
  );

/** What yesterday's edition told; its passages count with its wording. */
export const readYesterday = (previous: Digest | null): Yesterday | null =>
  previous && readTold(previous.sections.flatMap((section) => section.items));

/** Bullets, in their order, and the space that their vectors live in. */
export function readTold(items: readonly Bullet[]): Yesterday {
  const texts = items.map((item) => contentStems(item.text));
  const space = vectorSpace(texts);
  return {
    space,
    bullets: items.map((item, at) => ({
      words: readToldWords(item.text),
      vector: space.vector(texts[at] ?? []),
      stems: new Set(texts[at] ?? []),
      numbers: numbersOf(item.text),
      passages: new Set(item.citations.map((citation) => fold(citation.quote))),
      articles: new Set(item.citations.map(({ articleId }) => articleId)),
      tolls: tollsIn(item.text),
      published:
        item.citations
          .map((citation) => citation.published ?? '')
          .sort()
          .at(-1) ?? '',
    })),
  };
}

/**
 * `known` where yesterday told this already, `update` where it did but a number has changed or come to it (a toll that
 * was corrected downwards as well), `new` else.
 */
export function statusOf(
  members: readonly Features[],
  lead: Features,
  yesterday: Yesterday | null,
): 'new' | 'update' | 'known' {
  if (!yesterday || yesterday.bullets.length === 0) return 'new';
  let status: 'new' | 'update' | 'known' = 'new';
  const texts = members.map((member) => contentStems(member.statement.text));
  const vectors = texts.slice(0, SPOKESMEN).map((stems) => yesterday.space.vector(stems));
  const told = texts.map((stems) => ({ stems: new Set(stems), folded: stems.join(' ') }));
  const own = new Set(contentStems(lead.statement.text));
  const again = toldAgain(lead);
  for (const bullet of yesterday.bullets) {
    if (told.some(({ folded }) => bullet.passages.has(folded))) return 'known';
    const near = Math.max(...vectors.map((vector) => cosine(vector, bullet.vector)));
    const share = saidByAnother(lead, bullet.stems) ? INSIDE_OF_ANOTHER : INSIDE;
    const numbers = [...numbersOf(lead.statement.text)];
    const figure = numbers.some((number) => Number.parseFloat(number) > TELLING_FIGURE && bullet.numbers.has(number));
    const inside = told.some(({ stems }) =>
      isInside(stems, bullet.stems, figure ? Math.min(share, INSIDE_WITH_FIGURE) : share),
    );
    if (near < TOLD && !inside && !again(bullet.words) && !saidByTheSame(lead, own, bullet) && !raises(lead, bullet))
      continue;
    const changed =
      numbers.some((number) => !bullet.numbers.has(number)) || tollChanged(lead.statement.text, bullet.tolls);
    // What was published before that bullet's own texts is no change of it.
    if (!changed || (lead.article.published ?? '') < bullet.published.slice(0, 10)) return 'known';
    status = 'update';
  }
  return status;
}

/** "The number of dead in Norburg has risen to 4", where yesterday's edition gave a toll of Norburg. */
function raises({ statement: { text }, places }: Features, bullet: ToldBullet): boolean {
  const tolls = RAISED.test(text) ? tollsIn(text) : null;
  const there = [...places].some((place) => contentStems(place).every((word) => bullet.stems.has(word)));
  return there && tolls !== null && [...tolls.keys()].some((harm) => bullet.tolls.has(harm));
}

const RAISED = /\b(?:risen|rose|rises|climbed|grown|increased) (?:to|by)\b/i;

/** One speaker's words in one article, on the same matter: yesterday's edition had read them all, and told what mattered. */
function saidByTheSame(
  { statement: { attribution }, article }: Features,
  own: ReadonlySet<string>,
  bullet: ToldBullet,
): boolean {
  if (!bullet.articles.has(article.id)) return false;
  const names = [attribution?.speakerKey, attribution?.via].map((name) => contentStems(name ?? '').at(-1) ?? '');
  const matter = [...own].filter((word) => bullet.stems.has(word) && !names.includes(word));
  return matter.length >= SAID_BY_SAME && names.some((name) => bullet.stems.has(name));
}

/** Somebody whom the bullet does not name says it: some words in common are of the matter then, not of what is said. */
function saidByAnother({ statement: { attribution } }: Features, told: ReadonlySet<string>): boolean {
  const speaker = attribution?.speakerKey ?? null;
  return speaker !== null && !contentStems(speaker).some((word) => told.has(word));
}

/** Whether two bullets tell one thing in much the same words, or by one sign that says it alone. @param feature of the one, to know who says it */
export function inLikeWords(feature: Features, own: ToldBullet, other: ToldBullet): boolean {
  const share = saidByAnother(feature, other.stems) ? INSIDE_OF_ANOTHER : INSIDE;
  const like = cosine(own.vector, other.vector) >= TOLD || isInside(own.stems, other.stems, share);
  return like || toldAgain(feature)(other.words);
}

/** Whether the texts share so large a part of the shorter one's words. */
export function isInside(own: ReadonlySet<string>, told: ReadonlySet<string>, share: number): boolean {
  const shared = [...own].filter((word) => told.has(word)).length;
  return shared >= LEAST_SHARED && shared >= share * Math.min(own.size, told.size);
}
