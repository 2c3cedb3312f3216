/** A statement read for what it is about: each word with its weight, and who speaks. */
import type { Statement } from '../model.ts';
import type { Story } from '../story/schema.ts';
import { namesStory } from '../story/topic.ts';
import { MONTHS } from '../text/calendar.ts';
import { stem, tokenise } from '../text/tokens.ts';

/** What a heading is chosen by. */
export type Said = Pick<Statement, 'text' | 'start' | 'attribution' | 'voices' | 'quotes' | 'mentions'>;

interface GistWord {
  readonly stem: string;
  /** 1 for the head of what happened, less for its circumstances, 0 for who says so. */
  readonly weight: number;
}

export interface Gist {
  readonly words: readonly GistWord[];
  /** The state, a party, a leader speaks, or a country by its name or capital. */
  readonly political: boolean;
  /** The one who speaks so is no one of the story's own country: "the White House", "the German chancellor". */
  readonly foreign: boolean;
  /** Speaking is the deed: "denounced", "urged". */
  readonly act: boolean;
  /** What is told is a fact that the speaker only vouches for: "according to", "confirmed". */
  readonly vouched: boolean;
}

/** Opens a circumstance: what stands behind it is not what happened. */
const CIRCUMSTANCE =
  /(?:\b(?:after|following|amid|ahead of|despite|before|because of|due to|owing to|in response to|in retaliation for|in the event of|in the wake of|since|to (?:deter|prevent|stop|avoid|counter)|(?:evidence|proof|allegations?|accusations?|claims?|fears?|threats?|warnings?|risks?|pretext|responsibility|blame|account) (?:of|that|for|about))\b|, (?:which|who|whose|as(?! \p{Ll}+ (?:on|in|at|of|for)\b)|while|when|where|although|though|but)\b|, (?:an?|the) (?=[\p{L} -]{1,60},))/giu;
const QUOTED = 0.7;
const ASIDE = 0.35;
/** The last word of what happened weighs so much less than the first. */
const FADE = 0.45;

const POLITICAL =
  /\b(?:presiden(?:t|cy)|prime minister|premier|chancellor|pope|pontiff|king|queen|foreign (?:minist(?:er|ry)|secretary|office)|minist(?:er|ry) (?:of|for) foreign affairs|secretary of state|state department|white house|kremlin|downing street|(?:special )?envoy|ambassador|diplomat|embassy|(?:european|eu) (?:commission|council|union|parliament)|eu|nato|secretary[ -]general|united nations|un|senators?|congress(?:man|woman)?|lawmakers?|mps?|parliament|government|leaders?|opposition|party|administration|council of europe|negotiators?|mediators?)\b/iu;
/** Speaks of what its own service does, not of politics: "the regional administration", "the government’s weather office". */
const SERVICE =
  /\b(?:governor|mayor|military|army|navy|air force|general staff|defen[cs]e|police|regional|city|local|district|emergenc\w+|rescue\w*|fire|coast ?guard|health|energy|hospital|security service|operator|company|spokes\w+ for the (?:army|police|military))\b/iu;
/** Speaks for another country or for the world, wherever the story is. */
const FOREIGN =
  /\b(?:white house|pentagon|kremlin|downing street|foreign (?:office|secretary)|secretary of state|state department|secretary[ -]general|united nations|un|european (?:commission|council|union)|eu|nato|pope|ambassador|embassy)\b/iu;
const OF_A_COUNTRY =
  /(?<!\p{L})(\p{Lu}\p{Ll}+(?:n|sh|ch|ese|i)|U\.?S\.?) (?:(?:[Dd]eputy|[Vv]ice|[Pp]rime|[Ff]oreign) ){0,2}(?:[Pp]resident|[Mm]inister|[Pp]remier|[Cc]hancellor|[Gg]overnment)\b/u;
const ACT =
  /^(?:accus|blam|condemn|critici[sz]|denounc|prais|hail|slam|dismiss|reject|urg|demand|thank|welcom|call|back|question|disput|vow|pledg|promis|threaten|propos|offer|express|voic|invit|congratulat|defend|appeal|reiterat|insist|stress|apologi[sz]|echo|warn)/iu;

/** "according to the president": he does not speak of politics, he tells what happened. */
const VOUCHES = /^(?:according to|report|confirm|stat)/iu;

/** "confirmed he would go": he vouches for nothing but his own will. */
const INTENDS = /\b(?:confirmed|stated|reported) (?:that )?(?:he|she|it|they) (?:would|will|plans?|planned)\b/u;

/** "Norway said its neighbour had shelled the port": so it does, where no person says it. */
const TELLS_WHAT_WAS = /\bsa(?:id|ys) (?:that )?[^“”,]{2,40} (?:had|has) (?:\p{Ll}+ly )?\p{Ll}+(?:ed|en|n|t|k)\b/u;

/** What an office does by saying it: then who does it is part of what happened. */
const ORDERS = /^(?:order|rul|decid|impos|allow|ban)/iu;

/** How far into a statement its act of speech is looked for, in characters. */
const OPENING = 90;

/** Reads a statement for its heading. */
export function gistOf(said: Said, story: Story): Gist {
  const { text, start, attribution } = said;
  const local = ({ start: from, end }: { start: number; end: number }) => ({ from: from - start, to: end - start });
  const does = attribution !== null && (ACT.test(attribution.verb) || ORDERS.test(attribution.verb));
  const clause = attribution?.clause ?? (does ? null : (attribution?.speakerSpan ?? null));
  const silent = clause === null ? [] : [local(clause)];
  const quotes = said.quotes.map(local);
  const asides = asidesOf(text, quotes);
  const within = (list: readonly { from: number; to: number }[], at: number) =>
    list.some(({ from, to }) => at >= from && at < to);
  const tokens = tokenise(text);
  const speaker = speakerOf(said, story);
  const place = placeSpeaks(said);
  const political = place || (POLITICAL.test(speaker) && !SERVICE.test(speaker));
  const words = tokens.map(({ text: word, norm, start: at }) => {
    // "March bookings" are no march.
    const month = at > 0 && MONTHS.includes(word);
    const zone = month || within(silent, at) ? 0 : within(quotes, at) ? QUOTED : within(asides, at) ? ASIDE : 1;
    return { stem: stem(norm), weight: zone * (1 - (FADE * at) / Math.max(1, text.length)) };
  });
  return {
    words,
    political,
    foreign: political && (FOREIGN.test(speaker) || isAbroad(speaker, place, story)),
    vouched:
      (attribution !== null && VOUCHES.test(attribution.verb) && !INTENDS.test(text)) ||
      (place && TELLS_WHAT_WAS.test(text)),
    act: attribution !== null && text.length > 0 && ACT.test(attribution.verb) && verbEarly(said),
  };
}

/** A country that the story does not name: "British Prime Minister", "Norway". */
function isAbroad(speaker: string, place: boolean, story: Story): boolean {
  const country = place ? speaker : OF_A_COUNTRY.exec(speaker)?.[1];
  return country !== undefined && /^\p{Lu}/u.test(country) && !namesStory(story)(country);
}

function verbEarly({ text, attribution }: Said): boolean {
  const at = text.toLowerCase().indexOf((attribution?.verb ?? '').toLowerCase());
  return at >= 0 && at < OPENING;
}

/** The speaker with the words of the attribution, and the offices that the glossary gives. */
function speakerOf(said: Said, story: Story): string {
  const { text, start, attribution } = said;
  if (!attribution) return holderOf(said, story);
  const { clause, speakerSpan, speaker, speakerKey } = attribution;
  const words = [clause, speakerSpan].map((span) => (span ? text.slice(span.start - start, span.end - start) : ''));
  // "Anna Example, the president of the council, said": what is set behind the name.
  const after = speakerSpan ? /^, [^,.“”"]{1,80}/u.exec(text.slice(speakerSpan.end - start))?.[0] : '';
  return [speaker, ...words, after, ...officesOf(speakerKey, story)].join(' | ');
}

const officesOf = (key: string | null, story: Story): string[] =>
  story.glossary.people.filter(({ name }) => name === key).flatMap(({ offices }) => offices.map(({ title }) => title));

/** Who speaks, thinks or wants something from the first word on, though it is no claim: "The president appeared to accept …". */
function holderOf({ start, voices, mentions }: Said, story: Story): string {
  const first = voices.find(({ kind, holderSpan }) => HELD.test(kind) && holderSpan && holderSpan.start - start <= 4);
  const span = first?.holderSpan;
  if (!first || !span) return '';
  const person = mentions.find(
    ({ kind, start: from, end }) => kind === 'person' && from >= span.start && end <= span.end,
  );
  return [first.holder, ...officesOf(person?.key ?? null, story)].join(' | ');
}

const HELD = /^(?:speech|will|thought)$/;

/** A country or its capital speaks: "Norway said", "Oslo also reiterated". */
function placeSpeaks({ attribution, mentions }: Said): boolean {
  const span = attribution?.speakerSpan;
  if (!span) return false;
  return mentions.some(
    ({ kind, start, end }) => kind === 'place' && start >= span.start && end === span.end && start - span.start <= 4,
  );
}

/** Circumstances outside quotations: from the word that opens one to the end of the sentence; an opening or inserted one, to the next comma. */
function asidesOf(text: string, quotes: readonly { from: number; to: number }[]): { from: number; to: number }[] {
  return [...text.matchAll(CIRCUMSTANCE)].flatMap(({ 0: found, index }) => {
    if (quotes.some(({ from, to }) => index >= from && index < to)) return [];
    const opens = index === 0 || /[.!?]\s+$/u.test(text.slice(Math.max(0, index - 3), index));
    const inserted = opens || /^, (?:wh|an?\b|the\b)/iu.test(found);
    const stop = (inserted ? /[,.!?](?=\s|$)/u : /[.!?](?=\s|$)/u).exec(text.slice(index + 1));
    return [{ from: index, to: stop ? index + 1 + stop.index : text.length }];
  });
}
