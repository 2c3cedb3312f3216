/**
 * Words by which a text gives somebody's words, thoughts or will without being that one's claim. Closed tables of general
 * English: verbs by their plain form, nouns in both numbers. The kinds are those of PolNeAR's guidelines (what is said,
 * what is thought, what is wanted, what a document tells), which follow the Penn Attribution Relations Corpus.
 */
import type { Voice } from '../model.ts';
import { wordSet } from './words.ts';

export type VoiceKind = Voice['kind'];
/** `base` is also the plain plural and the infinitive. */
export type Form = 'base' | 's' | 'ed' | 'ing';

const SPEECH = `say tell add write announce state insist claim allege argue stress emphasise emphasize reiterate comment remark
  explain testify tweet reply report confirm acknowledge admit assert concede declare disclose mention note predict recall
  repeat respond reveal suggest warn deny joke counter clarify complain lament caution advise inform brief quip rule assess
  ask assure remind accuse blame condemn criticise criticize denounce praise hail slam dismiss reject urge demand thank call
  echo describe dispute express voice congratulate liken apologise apologize identify label brand dub attack mock cite discuss
  speak talk compare endorse outline tout boast brag blast bash scold chide chastise ridicule insult swear quote chant plead
  beg debate contradict rebut refute agree disagree term portray depict characterise characterize rate interview publish
  unveil address reference refer guarantee signal hint imply allude underscore highlight preach advocate champion recommend
  lobby implore encourage scoff tease affirm attest proclaim pronounce recount answer inquire defend justify elaborate detail
  forecast estimate exclaim vouch decry deride disparage rebuke rebuff applaud salute cheer protest object vent gripe
  summarise summarize conclude concur caution alert notify propose offer contend maintain reason observe muse specify`;
const THOUGHT = `think believe know feel consider regard view deem judge assume presume suspect doubt imagine reckon realise
  realize recognise recognize understand learn remember forget fear worry hope expect anticipate trust distrust care love
  hate despise loathe admire respect enjoy prefer appreciate resent regret wonder welcome ignore perceive envision suppose
  fret dread blame overlook`;
const WILL = `want wish plan intend aim seek try attempt strive decide choose opt vote resolve refuse decline oppose support
  back favour favor embrace approve accept consent commit pledge promise vow threaten order instruct push press nominate
  appoint invite request resist object prepare agree pressure charge sue persuade convince hesitate vie nominate`;
/** Of the law, a rule, a plan, a study: words on paper tell what is and what may be. */
const PAPER = `show indicate find contain require allow permit prohibit ban stipulate mandate list include call state say tell
  reveal suggest note detail outline cite define warn estimate conclude provide`;

/** Their last letter is doubled: "planned". */
const DOUBLED = wordSet('plan commit refer ban admit rebut rebuff quip brag prefer regret concur permit hint');
const NOT_DOUBLED = wordSet('rebuff hint');
const PAST: ReadonlyMap<string, readonly string[]> = new Map(
  `say:said tell:told write:wrote,written speak:spoke,spoken swear:swore,sworn think:thought know:knew,known feel:felt
   understand:understood learn:learned,learnt forget:forgot,forgotten seek:sought strive:strove choose:chose,chosen
   show:showed,shown find:found forecast:forecast,forecasted deem:deemed overlook:overlooked`
    .split(/\s+/)
    .map((entry) => {
      const [lemma = '', forms = ''] = entry.split(':');
      return [lemma, forms.split(',')];
    }),
);

function formsOf(lemma: string): [string, Form][] {
  const stem = DOUBLED.has(lemma) && !NOT_DOUBLED.has(lemma) ? `${lemma}${lemma.at(-1)}` : lemma;
  const y = /[^aeiou]y$/.test(lemma);
  const s = y ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const ed = y ? `${lemma.slice(0, -1)}ied` : lemma.endsWith('e') ? `${lemma}d` : `${stem}ed`;
  const ing = /[^e]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${stem}ing`;
  const past = PAST.get(lemma) ?? [ed];
  return [[lemma, 'base'], [s, 's'], ...past.map((form): [string, Form] => [form, 'ed']), [ing, 'ing']];
}

export interface VerbForm {
  readonly kind: VoiceKind;
  readonly form: Form;
}

/** Verbs, by each of their forms. Where a verb is in two tables, the first stands: speech, thought, will. */
export const VOICE_VERBS: ReadonlyMap<string, VerbForm> = table([
  ['speech', SPEECH],
  ['thought', THOUGHT],
  ['will', WILL],
]);
export const PAPER_VERBS: ReadonlyMap<string, VerbForm> = table([['document', PAPER]]);

function table(kinds: readonly (readonly [VoiceKind, string])[]): ReadonlyMap<string, VerbForm> {
  const found = new Map<string, VerbForm>();
  for (const [kind, lemmas] of kinds)
    for (const lemma of wordSet(lemmas))
      for (const [text, form] of formsOf(lemma)) if (!found.has(text)) found.set(text, { kind, form });
  return found;
}

/** Words on paper. */
export const PAPERS = wordSet(
  `report reports study studies research poll polls survey surveys data figures statistics records record documents document
   law laws bill bills rule rules regulation regulations act treaty convention constitution agreement deal contract order
   ruling verdict letter memo email emails e-mails transcript transcripts statement book column article editorial essay
   filing filings indictment lawsuit complaint ad ads video footage website site plan program programme policy proposal
   guidelines bylaws standards analysis averages review assessment audit paper text resolution tweet tweets post message
   numbers results findings evidence headline newspaper magazine`,
);

/** What somebody says, thinks or wants, as a thing: "the claim that", "his fear of". */
export const VOICE_NOUNS: ReadonlyMap<string, VoiceKind> = new Map(
  (
    [
      [
        'speech',
        `claim allegation accusation assertion statement remark comment criticism complaint speech tweet testimony rumour rumor
         argument explanation rhetoric denial praise warning threat pledge promise vow suggestion prediction forecast
         estimate answer apology declaration announcement acknowledgment acknowledgement insistence description commentary
         confession mention quote reference questioning portrayal narrative contention talk cry endorsement condemnation`,
      ],
      [
        'thought',
        `belief opinion view idea notion conviction suspicion doubt fear concern worry hope expectation confidence
         optimism scepticism skepticism disdain contempt admiration interest enthusiasm obsession understanding assumption
         perception impression faith judgment judgement resentment frustration sense preference`,
      ],
      [
        'will',
        `plan proposal desire wish intention bid effort attempt support opposition refusal decision ambition goal demand
         request appeal call commitment agenda willingness push crusade nominee determination choice`,
      ],
    ] as const
  ).flatMap(([kind, nouns]) =>
    [...wordSet(nouns)].flatMap((noun): [string, VoiceKind][] => [
      [noun, kind],
      [noun.endsWith('y') && !noun.endsWith('ey') ? `${noun.slice(0, -1)}ies` : `${noun}s`, kind],
    ]),
  ),
);

/** States of mind, after "is", "was", "feels". */
export const MINDS = wordSet(
  `sure unsure certain uncertain confident convinced concerned worried afraid fearful aware unaware eager willing unwilling
   reluctant hopeful happy unhappy glad proud optimistic pessimistic sceptical skeptical critical opposed interested frustrated
   angry upset disappointed surprised shocked ashamed determined keen wary grateful supportive suspicious outraged annoyed
   anxious sorry tired sick`,
);

/** Somebody says so, and the text does not say who. */
export const HEARSAY = wordSet(
  'reportedly allegedly apparently supposedly purportedly seemingly presumably alleged suspected purported supposed rumoured rumored so-called',
);
/** "was expected to", "is seen as": told of somebody by an unnamed one. */
export const SEEMS = wordSet('seem seems seemed appear appears appeared');
