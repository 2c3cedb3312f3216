/** Acts that the same people hardly do twice in a day: two meet or speak, one gives an order. Other words tell the same one. */
import type { Features } from './features.ts';

const MEETS =
  /\b(?:(?:to|will) (?:meet|hold talks|speak)|met(?: with)?|held talks|spoke(?: by (?:tele)?phone| on the phone)?(?: with| to)|picked up the phone|(?:tele)?phoned|called)\b/i;
const SAID = /\b(?:sa(?:id|ys|ying)|statement|told|tells|wrote|added)\b/i;
const ORDERS =
  /\b(?:orders?|ordered|told|tells|instructs?|instructed|directs?|directed|commands?|commanded)\b.*\bto\b/i;
/** "about 15km from": the same distance, and the same person who tells or is told of. */
const DISTANCE = /^(\d[\d.]*) ?(?:km|kilomet|miles?|metres?|meters?)/;

/** Whether two statements may tell one act: too little to make them one, enough not to tell both. */
export function sameAct(a: Features, b: Features): boolean {
  const people = a.people.intersection(b.people).size;
  if (people === 0) return false;
  const [one, other] = [a.statement.text, b.statement.text];
  const untold = !SAID.test(one) && !SAID.test(other);
  if (untold && people > 1 && MEETS.test(one) && MEETS.test(other)) return true;
  const place = a.places.intersection(b.places).size > 0;
  if (place && ORDERS.test(one) && ORDERS.test(other)) return true;
  const apart = distances(a);
  return distances(b).some((distance) => apart.includes(distance));
}

const distances = ({ quantities }: Features): string[] =>
  [...quantities].flatMap((quantity) => DISTANCE.exec(quantity)?.[1] ?? []);
