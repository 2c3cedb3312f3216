/** What each line of an item is: a paragraph, a sub-heading, or something to leave out, and why. */
import type { ExclusionReason, IsoMoment } from '../model.ts';
import { captionOf, datedCaption } from './captions.ts';
import { bylineOf, goesOnAboutAuthor, isBiography, isCreditLine, isEditorsNote } from './credits.ts';
import { datelineOf } from './datelines.ts';
import { furnitureOf, isGarbled, isHighlights } from './furniture.ts';
import type { Line } from './lines.ts';
import { momentOfLine } from './moments.ts';
import { agencyOf, outletShaped, statedSource } from './outlets.ts';
import {
  bulletLength,
  holdsNoWord,
  isParagraph,
  isQuestion,
  isQuotation,
  leadsOn,
  opensWithConnective,
  titleLike,
  wordCount,
  wordOverlap,
} from './shapes.ts';
import { isTeaser } from './teasers.ts';

/** A line, and what there is to judge it by. */
export interface Place {
  readonly line: Line;
  readonly above: Line | undefined;
  readonly next: Line | undefined;
  /** Among the first lines of the item, with no more than a paragraph above. */
  readonly atHead: boolean;
  /** Among the last lines of the item. */
  readonly atFoot: boolean;
  /** Number of paragraphs above. */
  readonly paragraphs: number;
  /** The item's headline. */
  readonly title: string | null;
  /** Many of the item's lines open on their date. */
  readonly chronicle: boolean;
  /** Pictures in a row, each with its credit. */
  readonly gallery: boolean;
  /** Whose item it is, as far as that is known. */
  readonly outlet: string | null;
  /** The item sets its paragraphs apart by empty lines. */
  readonly spaced: boolean;
  /** What the line above was, null at the top. */
  readonly before: Role | null;
}

/** A line's part. `reason` null: a paragraph. */
export interface Role {
  readonly reason: ExclusionReason | null;
  readonly detail: string;
  /** Heads the paragraphs below it. */
  readonly heading?: string;
  /** What the line tells of the item. */
  readonly tells?: Partial<Record<'author' | 'outlet' | 'agency' | 'url', string>> & { readonly published?: IsoMoment };
}

const PARAGRAPH: Role = { reason: null, detail: 'paragraph' };
const out = (reason: ExclusionReason, detail: string): Role => ({ reason, detail });

const URL_LINE =
  /^(?:(?:source|link|url|read (?:more|the original)|original)(?: link)?:? *)?[<(]?(https?:\/\/[^\s<>()]{4,500})[>)]?$/i;
const RECAP_TITLE =
  /^(?:recap\b|at a glance\b|(?:the |today['’]s )?(?:day|week) so far\b|what happened (?:today|on|this|overnight)\b|summary\b|(?:here['’]s )?what you (?:need to know|missed)\b)/i;
const RECAP_LEAD =
  /\b(?:recap|catch[- ]?up|round-?up|what['’]s happened|what happened|key (?:developments|moments|points)|main (?:developments|points)|summary)\b.{0,120}:$/i;
const SHOWN = /^(?:watch|listen)\s*:/i;

/** What a role says of an editor's note, and of the lines that go on with it. */
const EDITORS_NOTE = 'editor’s note';

/** Words of a line between paragraphs: a kicker or label, a sub-heading, a standfirst. */
const [LONGEST_LABEL, LONGEST_SUBHEADING, SHORTEST_STANDFIRST] = [4, 12, 8];

/** Share of its words that a link at an item's end has from the headline; more where nothing else is in the item. */
const [LINKED, LINKED_ALONE] = [0.5, 0.8];

type Rule = (place: Place) => Role | null;

const edgeOfItem: Rule = ({ line, next, atHead, atFoot }) => {
  if (!atHead && !atFoot) return null;
  const published = momentOfLine(line.text);
  if (published) return { ...out('boilerplate', 'date line'), tells: { published } };
  const author = bylineOf(line);
  if (author) return { ...out('byline', 'byline'), tells: { author } };
  const outlet = statedSource(line);
  if (outlet) return { ...out('byline', `outlet: ${outlet}`), tells: { outlet } };
  // Other agencies than the world's show by their shape alone, and only as the last word.
  const agency = agencyOf(line) ?? (!next && outletShaped(line) ? line.text : null);
  return agency ? { ...out('byline', `agency: ${agency}`), tells: { agency } } : null;
};

const link: Rule = ({ line }) => {
  const url = URL_LINE.exec(line.text.slice(0, 600))?.[1];
  return url ? { ...out('boilerplate', 'link'), tells: { url } } : null;
};

const recap: Rule = ({ line, next, title, before }) => {
  const bullets = bulletLength(line) > 0;
  if (RECAP_TITLE.test(title ?? '')) return out('recap', 'recap');
  if (next && bulletLength(next) > 0 && RECAP_LEAD.test(line.text.slice(-300))) return out('recap', 'recap');
  return bullets && before?.reason === 'recap' ? out('recap', 'recap') : null;
};

/** "Fighting:" over the bullets of a list. */
const labelOfBullets: Rule = ({ line, next }) =>
  leadsOn(line) && next && bulletLength(next) > 0 && wordCount(line.text) <= LONGEST_LABEL
    ? { ...out('boilerplate', 'sub-heading'), heading: line.text.slice(0, -1).trim() }
    : null;

const question: Rule = ({ line }) => {
  if (!isQuestion(line)) return null;
  return opensWithConnective(line)
    ? out('question', 'question')
    : { ...out('question', 'question'), heading: line.text };
};

const sourceOfQuotation: Rule = ({ line, above, next }) =>
  above &&
  next &&
  isParagraph(next) &&
  isQuotation(above) &&
  !isQuotation(line) &&
  titleLike(line) &&
  wordCount(line.text) <= 4
    ? out('byline', 'source of the quotation above')
    : null;

/** Running text, with a full stop at its end or without, or a bullet. */
const isText = (line: Line): boolean =>
  isParagraph(line) || bulletLength(line) > 0 || wordCount(line.text) >= SHORTEST_STANDFIRST + 2;

function repeatsTitle(line: Line, title: string | null, below: boolean): boolean {
  if (title === null) return false;
  if (below) return wordOverlap(line.text, title) >= LINKED;
  // A feed's one line says more than its headline; a link does not.
  return line.text.length <= title.length * 1.1 && wordOverlap(line.text, title) >= LINKED_ALONE;
}

/** A short line that is no sentence, by what stands around it. */
const shortLine: Rule = ({ line, next, title, before, spaced, paragraphs }) => {
  if (!titleLike(line)) return null;
  if (before?.reason === 'promotion' && before.detail === 'prompt') return out('promotion', 'link');
  if (before?.reason === 'caption' && line.gap === 0) return out('caption', 'caption');
  const words = wordCount(line.text);
  if (!next) {
    if (repeatsTitle(line, title, paragraphs > 0)) return out('promotion', 'headline again, as a link');
    return words <= LONGEST_LABEL ? out('boilerplate', 'label') : null;
  }
  if (!isText(next)) return words <= LONGEST_LABEL ? out('boilerplate', 'label') : null;
  if (spaced && next.gap === 0 && words > SHORTEST_STANDFIRST) return out('caption', 'caption');
  if (paragraphs === 0 && words >= SHORTEST_STANDFIRST) return null;
  if (words > LONGEST_SUBHEADING) return null;
  if (before === null && words <= 2 && bulletLength(next) === 0) return out('boilerplate', 'label');
  return { ...out('boilerplate', 'sub-heading'), heading: line.text };
};

/** In order; the first that knows the line decides. */
const RULES: readonly Rule[] = [
  ({ line }) => (holdsNoWord(line) ? out('boilerplate', 'signs without a word') : null),
  link,
  edgeOfItem,
  ({ line }) => (isCreditLine(line) ? out('byline', 'reporting credits') : null),
  ({ line }) => {
    const found = furnitureOf(line);
    return (
      found &&
      (found.reason === 'promotion' && leadsOn(line) ? out('promotion', 'prompt') : out(found.reason, found.detail))
    );
  },
  ({ line, atFoot, paragraphs }) =>
    atFoot && paragraphs > 1 && isBiography(line) ? out('biography', 'about the author') : null,
  ({ line, paragraphs, before, outlet }) => {
    if (paragraphs >= 2 || datelineOf(line.text, outlet)) return null;
    if (isHighlights(line)) return out('recap', 'highlights');
    if (isEditorsNote(line)) return out('biography', EDITORS_NOTE);
    return before?.detail === EDITORS_NOTE && goesOnAboutAuthor(line) ? out('biography', EDITORS_NOTE) : null;
  },
  ({ line, paragraphs, chronicle, gallery }) => {
    const caption = captionOf(line);
    if (caption !== null) return out('caption', caption);
    const pictured = gallery || (paragraphs < 2 && !chronicle);
    return pictured && datedCaption(line) ? out('caption', 'caption under its date') : null;
  },
  ({ line }) => (isTeaser(line) ? out('promotion', 'excerpts of other stories') : null),
  ({ line }) => (isGarbled(line) ? out('boilerplate', 'text read in the wrong encoding') : null),
  recap,
  ({ line }) => (bulletLength(line) > 0 ? PARAGRAPH : null),
  ({ title }) => (SHOWN.test(title ?? '') ? out('promotion', 'text to a video') : null),
  labelOfBullets,
  question,
  sourceOfQuotation,
  shortLine,
];

/** The role of a line in its item; a paragraph where no rule knows better. */
export function roleOf(place: Place): Role {
  for (const rule of RULES) {
    const role = rule(place);
    if (role) return role;
  }
  return PARAGRAPH;
}
