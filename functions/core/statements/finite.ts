/** Whether and where a passage has a verb that makes it a sentence: tables and endings, no tagger. */
import { countryOf } from '../text/countries.ts';
import { BODY_MODIFIERS, BODY_NOUNS } from './nouns.ts';
import { SAY, SAY_IF } from './verbs.ts';
import type { Word } from './words.ts';
import { wordSet } from './words.ts';

const AUXILIARIES = wordSet(
  `is are was were am has have had will would can could may might must shall should do does did isn't aren't wasn't weren't
   hasn't haven't hadn't won't wouldn't can't cannot couldn't don't doesn't didn't shouldn't it's that's there's he's she's
   we're they're you're i'm we've they've you've i've we'll they'll he'll she'll it'll i'd we'd they'd 're 've 'll`,
);
const IRREGULAR = wordSet(
  `went came took made got gave saw knew thought became left began kept held brought bought caught taught fought sought felt
   met led read ran sat stood lost won paid sold sent spent built dealt meant heard fell grew rose flew drew threw broke spoke
   chose woke wore tore bore swore froze stole drove rode wrote struck stuck hung swung sank drank rang sang swam shot shut
   put set cut hit hurt cost let quit spread burst bet lay laid fled bled bred fed sped slid hid bit ate forbade forgave
   shook mistook undertook overtook withdrew overthrew outgrew forgot arose awoke beat bent bound dug found ground lent lit
   slept swept wept crept leapt leaned learnt spoilt told said underwent overcame foresaw upheld withheld rebuilt`,
);
const PRESENT = wordSet(
  `says claims warns tells urges calls accuses denies vows wants needs seeks plans hopes expects fears faces gets takes makes
   gives goes comes sees knows thinks becomes leaves begins keeps holds brings feels meets leads runs stands loses wins pays
   sells sends spends builds means hears falls grows rises flies draws breaks speaks chooses strikes hits kills wounds injures
   attacks fires launches seizes captures controls occupies remains continues includes appears seems shows finds reveals
   suggests alleges argues insists believes agrees signs rejects backs supports opposes approves arrives visits hosts
   opens closes ends starts stops returns remains depends marks represents reflects follows lies lives works uses
   moves turns puts sets cuts lets adds announces reports confirms condemns praises hails slams blames demands offers accepts
   considers prepares steps carries hands joins quits resigns dies destroys damages downs intercepts repels retakes advances
   withdraws pushes pulls raises lowers imposes lifts extends deploys detains arrests charges jails sentences orders bans
   blocks cancels delays fails succeeds threatens pledges promises proposes welcomes criticises criticizes dismisses
   requires allows causes contains consists belongs exists happens occurs enters exits boosts sparks triggers prompts forces
   deny hold die range present allow
   remain continue include appear seem show depend say believe want need know think live work use`,
);
const NO_VERBS_IN_ED = wordSet(
  'united red bed need indeed hundred speed seed feed deed shed sacred naked wicked used-to armed retired combined unnamed',
);
const NOUN_COMPANIONS = wordSet(
  `the a an this these those his her their its our your my 's of in on at by with for from to some any no two three more
   and`,
);

/** The index of the first finite verb among words from `from` on, or -1. Numbers, marks and quotations are passed over. */
export function firstFinite(words: readonly Word[], from = 0, to = words.length): number {
  for (let i = from; i < to; i++) if (isFiniteVerb(words, i)) return i;
  return -1;
}

/** Whether the word at `i` is, as far as form and neighbours tell, a finite verb. */
export function isFiniteVerb(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word?.kind !== 'word') return false;
  const { lower } = word;
  const before = words[i - 1];
  if (lower === 'am') return before?.lower === 'i';
  if (lower === 'think' && words[i + 1]?.lower.startsWith('tank')) return false;
  if (AUXILIARIES.has(lower)) return !((lower === 'may' || lower === 'will') && word.cap);
  if (lower === "'s") return /^(?:it|that|there|he|she|here|what|who|this|where)$/.test(before?.lower ?? '');
  if (word.cap && i > 0) return false;
  const demonstrative = i === 1 && before && /^(?:this|that|these|those)$/.test(before.lower);
  const pair = /^(?:two|three|four)$/.test(before?.lower ?? '') && words[i - 2]?.lower === 'the';
  if (before && !demonstrative && !pair && (NOUN_COMPANIONS.has(before.lower) || countryOf(before.lower))) return false;
  // "the Polish armed forces"
  if (BODY_NOUNS.has(lower) && before && BODY_MODIFIERS.has(before.lower)) return false;
  // "the newly appointed minister"
  if (before?.lower.endsWith('ly') && lower.endsWith('ed') && NOUN_COMPANIONS.has(words[i - 2]?.lower ?? ''))
    return false;
  if (IRREGULAR.has(lower) || SAY.has(lower)) return true;
  if (lower.length > 3 && lower.endsWith('ed') && !lower.includes('-') && !NO_VERBS_IN_ED.has(lower)) return i > 0;
  if (i === 0 || !(PRESENT.has(lower) || SAY_IF.has(lower))) return false;
  return /(?:s|ed)$/.test(lower) || afterPlural(words, i);
}

/** Without an ending, a form is a verb only after a plural: "analysts report", "gaps still remain", not "a new report". */
function afterPlural(words: readonly Word[], i: number): boolean {
  let at = i - 1;
  while (at > 0 && /^(?:still|also|now|often|always|never|all|both|\w+ly)$/.test(words[at]?.lower ?? '')) at--;
  const word = words[at];
  if (/^(?:people|police|troops|they|we|you|i|who|which|that|there|these|those)$|[^s]s$/.test(word?.lower ?? ''))
    return true;
  return word?.cap === true && words[at - 1]?.lower === 'and';
}

/**
 * Whether a passage without a known finite verb may still be a sentence: it ends as one does, and a word in -s follows a
 * noun before any participle in -ing ("The line links the two cities." against "A slide showing the parts.").
 */
export function looksFinite(words: readonly Word[]): boolean {
  if (words.length < 6 || !/^[.!”"’')]$/.test(words.at(-1)?.text ?? '')) return false;
  for (let i = 1; i < words.length - 1; i++) {
    const word = words[i];
    if (word?.kind !== 'word' || word.cap) continue;
    if (word.lower.endsWith('ing')) return false;
    const before = words[i - 1];
    const after = words[i + 1];
    if (!/[^su]s$/.test(word.lower) || word.lower.length < 4 || !before || !after) continue;
    if (before.kind === 'word' && !NOUN_COMPANIONS.has(before.lower) && !/^(?:of|and|in|for|,)$/.test(after.lower))
      return true;
  }
  return false;
}
