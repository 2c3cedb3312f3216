import type { Article, IsoDate, Mention, Statement } from '../model.ts';
import { localDay } from '../story/days.ts';
import type { Story } from '../story/schema.ts';
import { summed, type Vector, type VectorSpace, vectorSpace } from '../text/similarity.ts';
import { nameTerms, quantityConcept, saidBy, termsOf } from '../text/terms.ts';
import { companyOf } from './company.ts';
import { pointsBackIn } from './points-back.ts';
import { type Ranks, ranksIn } from './ranks.ts';

/** A long article is about its heaviest terms. */
const PIECE_TERMS = 64;
const NOTHING: Vector = new Map();

/** What the events stage looks at in a statement, worked out once. */
export interface Features {
  readonly statement: Statement;
  readonly article: Article;
  readonly vector: Vector;
  /** Those of the vector's terms that are names, or are of the story's own. */
  readonly names: ReadonlySet<string>;
  /** Of its article's headline and first sentence together: what the article is about. */
  readonly opening: Vector;
  /** It is one of these two. */
  readonly opens: boolean;
  /** Of all that its article says: the heaviest terms. */
  readonly piece: Vector;
  /** Of what it and the statements nearest to it say together. */
  readonly company: Vector;
  readonly people: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** It names a place within another, and so no other one can be meant. */
  readonly located: boolean;
  readonly bodies: ReadonlySet<string>;
  readonly ranks: Ranks;
  readonly quantities: ReadonlySet<string>;
  /** The day it happened or was said. */
  readonly day: IsoDate;
  /** The text of its quotations, folded; empty where there are none worth comparing. */
  readonly quoted: string;
  /** It speaks of "the raid" and does not say of which. */
  readonly pointsBack: boolean;
  /** Words. */
  readonly length: number;
}

/** The names of the story's parties: they stand in every text of the story and tell no two happenings apart. */
export const partyNames = (story: Story): ReadonlySet<string> => new Set(story.parties.flatMap((party) => party.names));

/** Features of the statements, in their order, and the space that their vectors live in. */
export function featuresOf(
  statements: readonly Statement[],
  articles: readonly Article[],
  story: Story,
): { features: readonly Features[]; space: VectorSpace } {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const common = partyNames(story);
  const pointsBack = pointsBackIn(story);
  const within = new Set(story.glossary.places.flatMap((place) => (place.in ? [place.name] : [])));
  const bags = statements.map((statement) => termsOf(statement));
  const ofStory = saidBy([...story.terms, story.title]);
  const space = vectorSpace(bags, ofStory);
  const vectors = bags.map((bag) => space.vector(bag));
  const company = companyOf(
    vectors,
    statements.map(({ text }) => text),
  );
  const pieces = new Map(
    [...Map.groupBy(vectors.keys(), (at) => statements[at]?.articleId ?? '')]
      // An article of one statement says of it nothing that it does not say itself.
      .filter(([, at]) => at.length > 1)
      .map(([article, at]): [string, Vector] => [
        article,
        summed(
          at.flatMap((one) => vectors[one] ?? []),
          PIECE_TERMS,
        ),
      ]),
  );
  const openings = openingsOf(statements);
  const openingVectors = new Map(
    [...openings].map(([article, opening]): [string, Vector] => [
      article,
      space.vector([...opening].flatMap((at) => bags[at] ?? [])),
    ]),
  );
  const features = statements.flatMap((statement, at): Features[] => {
    const article = byId.get(statement.articleId);
    if (!article) return [];
    const of = (kind: Mention['kind']) =>
      new Set(
        statement.mentions
          .filter((mention) => mention.kind === kind && !common.has(mention.key))
          .map((mention) => mention.key),
      );
    const places = of('place');
    return [
      {
        statement,
        article,
        vector: vectors[at] ?? NOTHING,
        names: nameTerms(statement).union(new Set((bags[at] ?? []).filter(ofStory))),
        opening: openingVectors.get(statement.articleId) ?? NOTHING,
        opens: openings.get(statement.articleId)?.has(at) ?? false,
        piece: pieces.get(statement.articleId) ?? NOTHING,
        company: company[at] ?? NOTHING,
        people: of('person'),
        places,
        located: places.size > 1 || !places.isDisjointFrom(within),
        bodies: of('body'),
        ranks: ranksIn(statement.text),
        quantities: new Set([...of('quantity')].map(quantityConcept)),
        day: statement.when?.date ?? localDay(story, article.published ?? '1970-01-01'),
        quoted: quotedText(statement),
        pointsBack: pointsBack(statement),
        length: statement.text.split(/\s+/).length,
      },
    ];
  });
  return { features, space };
}

/** Each article's headline and first sentence, as places in the list. */
function openingsOf(statements: readonly Statement[]): Map<string, Set<number>> {
  const openings = new Map<string, Set<number>>();
  const begun = new Set<string>();
  statements.forEach(({ articleId, block }, at) => {
    const opening = openings.get(articleId) ?? new Set();
    openings.set(articleId, opening);
    if (block < 0) opening.add(at);
    else if (!begun.has(articleId)) {
      begun.add(articleId);
      opening.add(at);
    }
  });
  return openings;
}

/** A quotation shorter than this may be anybody's. */
const TELLING_QUOTATION = 25;

function quotedText(statement: Statement): string {
  const inside = statement.quotes
    .map((quote) => statement.text.slice(quote.start - statement.start, quote.end - statement.start))
    .join(' ');
  const folded = inside
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return folded.length >= TELLING_QUOTATION ? folded : '';
}
