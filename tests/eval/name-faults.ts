/** First mention in full, later ones by the short name: what STYLE.md asks of a whole list, judged by the story's glossary. */
import type { Story } from '#core/story/schema.ts';
import { escapeRegExp } from '#core/text/regexp.ts';

type People = Story['glossary']['people'];

/** Names that come short before they came in full, and in full again after that; words inside quotations do not count. */
export function nameFaults(bullets: readonly string[], people: People): string[] {
  const texts = bullets.map((text) => text.replace(/“[^”]*”/gu, (quotation) => ' '.repeat(quotation.length)));
  return people.flatMap(({ name, short }) => {
    const brief = short ?? name.split(' ').at(-1) ?? name;
    let met = false;
    return texts.flatMap((text) => {
      const found = [
        ...text.matchAll(new RegExp(`(?<![\\p{L}])(?:${escapeRegExp(name)}|${escapeRegExp(brief)})(?![\\p{L}])`, 'gu')),
      ];
      return found.flatMap(({ 0: mention, index }) => {
        const full = mention === name;
        // "the Pell plan" is a plan; published lists have it before the full name too.
        if (!full && /\bthe $/i.test(text.slice(0, index)) && /^ \p{Ll}/u.test(text.slice(index + mention.length)))
          return [];
        // So is "the outgoing Pell administration".
        if (!full && /^ (?:administration|government|presidency|campaign)\b/.test(text.slice(index + mention.length)))
          return [];
        // "the Pell-Hale call"
        if (
          !full &&
          (/\p{L}[-–]$/u.test(text.slice(0, index)) || /^[-–]\p{L}/u.test(text.slice(index + mention.length)))
        )
          return [];
        const first = !met;
        met = true;
        // "President Pell" and a namesake ("Eva Pell") look alike: no fault is claimed.
        const other = !full && /\p{Lu}\p{Ll}+ $/u.test(text.slice(0, index));
        if (first && !full && !other) return [`first mention short: ${brief}`];
        return !first && full ? [`in full again: ${name}`] : [];
      });
    });
  });
}
