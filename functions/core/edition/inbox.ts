/** What an inbox shows of an edition: the subject and the preheader. */
import type { Bullet, Digest } from '../model.ts';
import type { Story } from '../story/schema.ts';
import { clean } from './clean.ts';
import { plainText } from './escape.ts';
import { dateOf, daysOf } from './period.ts';
import { type Head, headPhrase } from './phrase.ts';

/** In UTF-16 code units, ends included. */
export const SUBJECT_MAX = 59;
export const PREHEADER_MIN = 40;
export const PREHEADER_MAX = 110;

const LEADS_TRIED = 10;
const SHORTEST_PHRASE = 22;
/** A subject's phrase this long says something of its own. */
const TELLING_PHRASE = 28;
/** So that the preheader has room for a second item. */
const LONGEST_PHRASE = 64;

export interface InboxLine {
  /** "Day 1,406: two hurt as a depot burns…": plain text, one line, no template braces. */
  readonly subject: string;
  readonly preheader: string;
}

/**
 * The editor's own, or else: the subject carries the day and the lead; the preheader goes on with the next items, and
 * never repeats it.
 */
export function inboxLine(digest: Digest, story: Story): InboxLine {
  const leads = leadBullets(digest).map((bullet) => ({ ...bullet, text: plainText(clean(bullet.text)) }));
  const opening = `${daysOf(digest)}: `;
  const room = SUBJECT_MAX - opening.length;
  const fallback = headPhrase(plainText(clean(story.title)), room)?.text ?? 'key events';
  const lead = chooseLead(leads, room);
  // Of signs that nobody sees nothing is left: that is no subject.
  const own = (text: string | null): string | null => (text === null ? null : plainText(clean(text)) || null);
  return {
    subject:
      own(digest.subject) ?? opening + (lead?.head.text ?? (digest.corrections.length > 0 ? 'a correction' : fallback)),
    preheader:
      own(digest.preheader) ??
      preheader(
        leads
          .filter((bullet) => bullet.id !== lead?.bullet.id)
          .toSorted(disputedLast)
          .map((bullet) => bullet.text),
        `${fallback}, ${dateOf(digest)}: every item with its sources`,
      ),
  };
}

/** The weightiest first, whatever section the news has put them in. */
const leadBullets = (digest: Digest): readonly Bullet[] =>
  digest.sections.flatMap((section) => section.items).toSorted((a, b) => b.salience - a.salience);

interface Lead {
  readonly bullet: Bullet;
  readonly head: Head;
}

/**
 * The first of the leads that can be cut at the end of a phrase of some length, or else of any phrase, or else the first.
 * A disputed claim is not put into a subject, where there is no room for the denial, as long as another can stand there.
 */
function chooseLead(leads: readonly Bullet[], room: number): Lead | undefined {
  const heads = leads.slice(0, LEADS_TRIED).flatMap((bullet) => {
    const head = headPhrase(bullet.text, room);
    return head === null || head.text.length < SHORTEST_PHRASE ? [] : [{ bullet, head }];
  });
  const sober = heads.filter(({ bullet }) => bullet.standing !== 'disputed');
  const from = sober.length > 0 ? sober : heads;
  const whole = from.filter(({ head }) => head.grade > 0);
  return whole.find(({ head }) => head.text.length >= TELLING_PHRASE) ?? whole[0] ?? from[0];
}

const disputedLast = (a: Bullet, b: Bullet): number =>
  Number(a.standing === 'disputed') - Number(b.standing === 'disputed');

function preheader(texts: readonly string[], fallback: string): string {
  let line = '';
  for (const text of texts) {
    const opening = line === '' ? 'Also: ' : `${line} · `;
    const head = headPhrase(text, Math.min(PREHEADER_MAX - opening.length, LONGEST_PHRASE));
    if (head === null || head.grade === 0 || head.text.length < SHORTEST_PHRASE) continue;
    line = opening + head.text;
    if (PREHEADER_MAX - line.length < SHORTEST_PHRASE) break;
  }
  if (line.length >= PREHEADER_MIN) return line;
  const text = line === '' ? fallback : `${line} · ${fallback}`;
  return (headPhrase(text, PREHEADER_MAX)?.text ?? text.slice(0, PREHEADER_MAX)).padEnd(PREHEADER_MIN, '.');
}
