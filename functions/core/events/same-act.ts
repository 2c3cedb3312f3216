/**
 * Acts that the same people hardly do twice in a day: two meet or speak, one gives an order; and what an article's opening
 * lets somebody without a name say, whom it names further down. Other words tell the same one.
 */
import { contentStems } from '../text/tokens.ts';
import type { Features } from './features.ts';

const MEETS =
  /\b(?:(?:to|will) (?:meet|hold talks|speak)|met(?: with)?|held talks|spoke(?: by (?:tele)?phone| on the phone)?(?: with| to)|picked up the phone|(?:tele)?phoned|called)\b/i;
const SAID = /\b(?:sa(?:id|ys|ying)|statement|told|tells|wrote|added)\b/i;
const ORDERS =
  /\b(?:orders?|ordered|told|tells|instructs?|instructed|directs?|directed|commands?|commanded)\b.*\b(?:to|out of)\b/i;
/** Who tells of it, behind a happening: ", according to a spokesman", ", the mayor's office said on Monday". */
const TOLD_BY = /, (?:according to|[^,“”"]{1,60}\b(?:said|says|announced|reported)\b)[^“”"]*$/iu;
/** Two talk to each other. */
const TALKS =
  /\b(?:spoke|talked|spoken)\b.*\b(?:with|to|by (?:tele)?phone)\b|\b(?:talked|conversation|discussed|discussion)\b.*\b(?:call|with)\b|\bheld? (?:a (?:phone )?call|talks)\b/i;
/** Troops are ordered off a place. */
const WITHDRAWS =
  /\b(?:withdr[ae]w\w*|pull(?:s|ed|ing)? (?:out|back)|retreat\w*|(?:military|troops|forces|army) (?:out of|to leave))\b/i;
/** An authority tells of a case. */
const CONFIRMS = /\bconfirm(?:s|ed)\b/i;
/** So many words of two such tellings are one's and the other's. */
const OF_ONE_CASE = 4;
/** The paragraphs that open an article. */
const OPENING = 2;
/** "about 15km from": the same distance, and the same person who tells or is told of. */
const DISTANCE = /^(\d[\d.]*) ?(?:km|kilomet|miles?|metres?|meters?)/;

/** Two figures in common: "52 of 54 drones", "52 out of the 54". Small ones are shared by chance. */
const FIGURES = 2;
const TELLING = 12;

const YEAR = /^(?:19|20)\d\d$/;

const telling = ({ statement }: Features): ReadonlySet<number> =>
  new Set(
    (statement.text.match(/(?<![\p{L}\d.,:])\d[\d,]*(?![\d:.]*\d)/gu) ?? [])
      .filter((figure) => !YEAR.test(figure))
      .map((figure) => Number.parseFloat(figure.replaceAll(',', '')))
      .filter((value) => value > TELLING),
  );

/** Whether two statements may tell one act: too little to make them one, enough not to tell both. */
export function sameAct(a: Features, b: Features): boolean {
  const people = a.people.intersection(b.people).size;
  const [one, other] = [a.statement.text, b.statement.text];
  const place = a.places.intersection(b.places).size > 0;
  const ordered = place && ORDERS.test(one) && ORDERS.test(other);
  if (ordered && WITHDRAWS.test(one) && WITHDRAWS.test(other)) return true;
  if (
    CONFIRMS.test(one) &&
    CONFIRMS.test(other) &&
    wordsOfBoth(one, other) >= (place ? OF_ONE_CASE : OF_ONE_CASE + 2)
  ) {
    if (a.quantities.intersection(b.quantities).size === Math.min(a.quantities.size, b.quantities.size)) return true;
  }
  if (telling(a).intersection(telling(b)).size >= FIGURES) return true;
  if (namedFurtherDown(a, b) || namedFurtherDown(b, a)) return true;
  if (people === 0) return false;
  const untold = !SAID.test(one) && !SAID.test(other);
  if (untold && people > 1 && MEETS.test(one) && MEETS.test(other)) return true;
  if (people > 1 && talked(a) && talked(b)) return true;
  if (ordered) return true;
  const apart = distances(a);
  return distances(b).some((distance) => apart.includes(distance));
}

const wordsOfBoth = (one: string, other: string): number =>
  new Set(contentStems(one)).intersection(new Set(contentStems(other))).size;

const talked = ({ statement: { text } }: Features): boolean => TALKS.test(text.replace(TOLD_BY, ''));

/** "A senior official has said …", and below it, in the same article, the name with the words. */
function namedFurtherDown(opening: Features, below: Features): boolean {
  const [first, second] = [opening.statement, below.statement];
  if (opening.article.id !== below.article.id || first.block < 0 || first.block > OPENING) return false;
  if (second.block <= first.block || first.attribution?.speakerKey !== null || below.quoted === '') return false;
  if (first.quotes.length > 0 || (second.attribution?.speakerKey ?? null) === null) return false;
  const said = [
    ...new Set(
      second.quotes.flatMap(({ start, end }) =>
        contentStems(second.text.slice(start - second.start, end - second.start)),
      ),
    ),
  ];
  const told = new Set(contentStems(first.text));
  const shared = said.filter((word) => told.has(word)).length;
  return shared >= 2 && shared >= SAME_WORDS * Math.min(said.length, told.size);
}

/** The share of its words. */
const SAME_WORDS = 0.5;

const distances = ({ quantities }: Features): string[] =>
  [...quantities].flatMap((quantity) => DISTANCE.exec(quantity)?.[1] ?? []);
