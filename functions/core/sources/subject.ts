/** A report whose subject is sport or culture, told by its own words where its address does not tell. */
import type { Article } from '../model.ts';

/** Words that seldom stand in other news; "match", "title", "coach" or "play" stand in all. */
const SUBJECTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'sport',
    /\b(?:tennis|wta|atp|wimbledon|grand slam|basketball|wnba|nba|nfl|mlb|nhl|baseball|quarterback|touchdown|football(?:er|ers)?|premier league|champions league|fifa|uefa|midfielder|goalkeeper|cricket(?:er|ers)?|wicket|golf(?:er|ers)?|rugby|olympi(?:c|cs|an|ans)|medal(?:list|ist|lists|ists)?|championships?|tournament|semi-?finals?|quarter-?finals?|world cup|super bowl|grand prix|heavyweight|athletes?)\b/gi,
  ],
  [
    'culture',
    /\b(?:oscars?|academy awards?|hollywood|actors?|actress|film-?makers?|film stars?|box office|netflix|sitcom|docuseries|tv series|reality tv|celebrit(?:y|ies)|grammys?|albums?|rapper|pop star|singer|songwriter|memoir|novel|novelist|bestsell(?:er|ers|ing)|book|magazines?|ballet|opera|orchestra|concerts?|eurovision|biennale|exhibition|paintings?|artworks?|sculptor|catwalk|fashion week|influencer|tiktok star)\b/gi,
  ],
];
/** Distinct words of a subject that make it an article's own, one of them in the headline. */
const LEAST = 2;
/** How far into the body to look, in characters. */
const OPENING = 600;
/** What befalls people and places is news whoever they are. */
const HARD =
  /\b(?:kill(?:s|ed|ing)?|dead|dies|died|deaths?|wound(?:s|ed)|injured|attack(?:s|ed)?|str(?:ikes?|uck)|hit|shell(?:s|ed|ing)|bomb(?:s|ed|ing)?|missiles?|drones?|blast|explosions?|fire|destroy(?:s|ed)|damaged|collapse[sd]?|evacuat\w+|arrest(?:s|ed)?|sanction(?:s|ed)?|ban(?:s|ned)?|boycott(?:s|ed)?)\b/i;

/** "sport" or "culture"; null for all other subjects, and where the headline tells of harm or of a measure taken. */
export function subjectOf({ title, blocks }: Pick<Article, 'title' | 'blocks'>, text: string): string | null {
  if (HARD.test(title)) return null;
  const opening = text.slice(
    blocks[0]?.start ?? 0,
    Math.min(blocks.at(-1)?.end ?? 0, (blocks[0]?.start ?? 0) + OPENING),
  );
  for (const [name, pattern] of SUBJECTS) {
    const above = wordsOf(pattern, title);
    if (above.size > 0 && new Set([...above, ...wordsOf(pattern, opening)]).size >= LEAST) return name;
  }
  return null;
}

const wordsOf = (pattern: RegExp, text: string): Set<string> =>
  new Set([...text.matchAll(pattern)].map(([word]) => word.toLowerCase().replace(/s$/, '')));
