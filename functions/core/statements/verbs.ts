/** Verbs by which somebody says something: closed tables of general English. */
import { wordSet } from './words.ts';

/** Say, and take nearly anything after: no other evidence is asked for. */
export const SAY = wordSet(
  `said says say told tells added adds wrote writes announced announces stated insisted insists claimed alleged alleges argued
   argues stressed emphasised emphasized reiterated commented remarked explained testified tweeted replied reiterates
   explains emphasises emphasizes testifies replies`,
);

/** Say, where a clause, a quotation or "that" follows, and a speaker stands before. */
export const SAY_IF = wordSet(
  `states claims reported reports confirmed confirms acknowledged acknowledges admitted admits pointed asserted asserts conceded
   declared declares disclosed estimated estimates maintains maintained mentioned noted notes observed predicts
   predicted pledged pledges promised promises proposes proposed recalled repeated responded responds reveals revealed
   suggested suggests vowed vows warned warns threatened threatens found finds concluded concludes shows showed
   indicated indicates believes believe think thinks denied denies expects expected hopes hoped joked continued
   counters countered clarified complained lamented cautioned advised informed briefed quipped ruled posted continues assessed assesses
   asked asks assured assures reminded learned learnt
   tell announce insist claim allege argue report warn deny concede stress suggest estimate confirm believe`,
);

/** Do something by saying it to or of somebody: "accused X of", "called on X to". No clause to cut. */
export const ACT = wordSet(
  `accused accuses blamed blames condemned condemns criticised criticized criticises criticizes denounced denounces praised
   praises hailed hails slammed slams dismissed dismisses rejected rejects urged urges demanded demands thanked thanks
   welcomed welcomes denied denies called calls ordered asked asks backed echoed described describes questioned disputed
   disputes warned warns vowed vows pledged pledges promised promises threatened threatens proposed proposes suggested
   offered confirmed confirms expressed expresses voiced announced invited congratulated defended likened apologised
   apologized identified labelled branded dubbed`,
);

/** "called" and its like are acts of speech only before these words. */
export const ACT_NEEDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['called', wordSet('on for')],
  ['calls', wordSet('on for')],
  ['cast', wordSet('doubt')],
]);

/** Add that somebody says so to a main clause: ", saying that …". */
export const PARTICIPLES = wordSet(
  `saying adding warning claiming telling insisting stressing noting arguing announcing writing alleging stating
   explaining emphasising emphasizing reiterating confirming acknowledging suggesting declaring calling accusing`,
);

/** Acts of speech that go on: "is demanding a vote". */
export const ACTING = wordSet(
  `demanding urging promising pledging vowing threatening denying blaming criticising criticizing condemning praising
   asking proposing rejecting dismissing questioning defending accusing denouncing`,
);

/** May stand on either side of their subject: "said X". */
export const INVERTIBLE = wordSet(
  'said says added adds wrote writes explained warned reported announced noted argued replied tweeted joked asked commented',
);

/** May stand between subject and verb. */
export const BETWEEN = wordSet(
  `has have had also later then again repeatedly previously earlier further meanwhile now already since subsequently
   recently consistently publicly separately jointly officially formally immediately briefly once often always never
   however themselves himself herself itself first both all still just yesterday today tonight`,
);

export const BE = wordSet(`is are was were be been being am 's 're get got getting`);

/** The verb is not said but supposed, asked or denied. */
export const MODALS = wordSet(`will would could can may might must shall should to not cannot n't didn't doesn't hasn't
   haven't hadn't won't don't wouldn't couldn't if`);

/** After these stands a noun or an adjective, never the verb of a subject. */
export const DETERMINERS = wordSet(`the a an this these those any such his her their its our your my 's ' of no some`);

/** Forms that are nouns or adjectives as often as verbs: "recent claims", "the reported attack". */
export const NOUN_FORMS = wordSet(
  `claims reports states notes finds shows hopes estimates calls demands vows pledges promises proposes warns reported
   alleged claimed announced estimated expected confirmed stated suggested found denied promised declared asks report
   claim estimate`,
);

/** Before noun forms, these too tell a noun. */
export const NOUN_SIGNS = wordSet(
  `that recent new false many several most other certain earlier previous further conflicting unconfirmed all more in on at
   by from with for amid about despite over widely so two three latest initial local media and or to`,
);

/** Say something only before "that", a quotation or a colon. */
export const THAT_ONLY = wordSet(
  'continues pointed maintains maintained recalled proposes proposed observed continued learned learnt',
);

/** Take whom they are said to before what is said: "told reporters that". */
export const TELL = wordSet('told tells tell informed advised assured assures warned warns reminded');

/** A new clause begins here: a subject does not reach over them. */
export const CLAUSE_WORDS = wordSet(
  `that but while as because after when where if though although before since which who whom whose whether so until
   unless what how why than or nor yet`,
);

/** Subject pronouns. */
export const SUBJECT_PRONOUNS = wordSet('he she it they we i you');
