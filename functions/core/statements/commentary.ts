/** The outlet's or an analyst's own view, appeals to the reader, and questions: no news of the day by themselves. */
import type { Attribution } from '../model.ts';
import { isOpinion } from '../text/opinion.ts';
import { firstFinite } from './finite.ts';
import type { Word } from './words.ts';
import { wordSet } from './words.ts';

const FIRST_PERSON = wordSet(
  "i we our my us me i'm we're i've we've we'll i'd we'd ours myself ourselves you your yours",
);
const APPEAL =
  /^(?:you can (?:watch|read|follow|see|listen)|(?:read|watch|follow|see|click|subscribe|sign up|join|stay with|listen|scroll|tap|find out|catch up|have a look|take a look)\b|(?:here'?s?|here’s|that's all|that’s all|if you(?:'re|’re)? just|stay tuned|for more|to read|thanks for|welcome (?:back|to)|good (?:morning|evening|afternoon))\b)/i;
const OWN_VIEW =
  /\b(?:it remains to be seen|^following are\b|^now comes\b|remains unclear (?:whether|how)|one (?:might|may|could) (?:expect|think|ask|argue|wonder)|^(?:few|little|scant) (?:signs?|hints?|hopes?) of|^the moment (?:of|for|when)\b|only time will tell|the question (?:now )?is|the big question|in reality|it is (?:clear|obvious|no surprise|hard to|difficult to|easy to|worth noting|important to|fair to)|make no mistake|needless to say|unsurprisingly|arguably|(?:may|might|could) well (?:be|have)|perhaps|a reminder that|as we (?:reported|have)|the bottom line|in other words|what (?:this|that) means|this (?:suggests|means|raises|underlines|shows)|one thing is|(?:has|have) been (?:somewhat|largely|mostly|increasingly|rather)|(?:tone|comments|remarks|moves?|visit|announcement|decision|talks|meeting|statement|report|news|deal|pledge|threat)(?: \w+){0,12}? came (?:despite|as|amid|after|just|days|hours|weeks|ahead)|comes? (?:despite|as|amid|after|just|days|hours|weeks|ahead|against|at a time)|^(?:[\w-]+ ){0,3}(?:tensions?|fears|concerns?) (?:has|have) (?:escalated|risen|mounted|grown|deepened|heightened)|^(?:[\w-]+ ){0,3}(?:gaps|differences|disagreements|divisions|questions|doubts|obstacles) (?:still )?(?:remain|persist|linger))\b/i;
/** What nobody reports as a fact: praise, blame and counsel of the writer's own. */
const JUDGEMENT =
  /\b(?:deserves? (?:better|no better|credit|praise|thanks)|ought (?:not )?to|there (?:is|can be) no (?:excuse|justification|doubt|denying)|it is (?:high |about )?time (?:for|to|that|the)|(?:nobody|no one|anyone|anybody) who [^.]{0,80} (?:can|could|should|will) (?:be surprised|deny|doubt|know|see)|ha(?:s|ve) (?:only (?:it|him|her|them)sel(?:f|ves) to blame|shown the way|much to answer for)|the only language (?:that|which)|owes? (?:\p{L}+ ){1,3}an (?:answer|apology|explanation)|too little,? too late|speaks volumes|should be ashamed|it would be (?:wrong|foolish|naive|unwise|a mistake|madness) (?:to|for|if)|must not (?:give in|forget|be forgotten|look away|be fooled))\b/iu;
/** "It is unclear where the ferry was": nothing happened, and nobody says so. */
const NOTHING_KNOWN =
  /^(?:it|this|that) (?:is|was|remains?|remained|(?:has|had) (?:been|remained)) (?:(?:still|yet|as yet|not|immediately|so far|also|largely) ){0,3}(?:unclear|clear|unknown|known|uncertain)(?: at this time| at present)?,? (?:who|whose|what|where|when|why|whether|if|how|which)\b/i;
/** "If the port closed, it would mark …", said by nobody. */
const SPECULATION =
  /^(?:If|Should|Were)\b.*\b(?:would|could|might)\b|\bwould (?:mark|give|mean|allow|make|represent|amount|deal|bring|leave|help|prove)\b/;
/** "Frost may slow the crews", said by nobody: what the writer thinks may come. */
function tellsWhatMayCome(outer: readonly Word[]): boolean {
  const at = firstFinite(outer);
  const verb = outer[at]?.lower ?? '';
  if (/^(?:may|might)$/.test(verb)) return true;
  const next = outer
    .slice(at + 1)
    .find(({ lower }) => !/^(?:well|soon|also|still|yet|even|easily)$/.test(lower))?.lower;
  return (
    verb === 'could' &&
    COMES.test(next ?? '') &&
    !SENSED.test(
      outer
        .slice(at, at + 4)
        .map(({ lower }) => lower)
        .join(' '),
    )
  );
}
/** Verbs of what could come; "could reach", "could hear" tell what somebody was able to. */
const COMES = /^(?:be|become|mean|lead|eclipse|cause|spark|cost|take|last|threaten|affect|hurt|bring)$/;
const SENSED = /\bbe (?:seen|heard|found|reached|felt)\b/;
/** "Sample TV’s Ada Example asks the mayor whether …": what a programme of the outlet's holds. */
const PROGRAMME =
  /^(?:\p{Lu}[\p{L}\d]+(?: \p{Lu}[\p{L}\d]+)?[’']s )?\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+ (?:joins|asks|speaks (?:to|with)|talks (?:to|with)|sits down with|breaks down|looks (?:at|back)|discusses|explains|examines|explores|takes a look)\b/u;
const ANALYST =
  /\b(?:analysts?|experts?|correspondent|professor|columnist|commentators?|editor|historian|observers|fellow at|lecturer|political scientist|retired)\b/i;

/** @param title the article's headline: "Analysis: …" makes all below it a view */
export function isCommentary(
  passage: string,
  outer: readonly Word[],
  attribution: Attribution | null,
  title: string,
): boolean {
  if (isOpinion(title)) return true;
  if (outer.some((word) => FIRST_PERSON.has(word.lower) && word.text !== 'US')) return true;
  if (APPEAL.test(passage) || PROGRAMME.test(passage)) return true;
  if (attribution) return ANALYST.test(speakerContext(attribution, outer));
  if (SPECULATION.test(passage) || tellsWhatMayCome(outer)) return true;
  if (NOTHING_KNOWN.test(passage)) return true;
  // "The gate is open!": no report calls out.
  if (outer.at(-1)?.text === '!') return true;
  const own = outer.map((word) => (word.kind === 'quote' ? '' : word.text)).join(' ');
  return OWN_VIEW.test(own) || JUDGEMENT.test(own);
}

function speakerContext(attribution: Attribution, outer: readonly Word[]): string {
  const span = attribution.speakerSpan;
  if (!span) return attribution.speaker;
  return outer
    .filter((word) => word.start >= span.start && word.end <= span.end)
    .map((word) => word.text)
    .join(' ');
}

/** A question that nobody in it asks: nothing outside quotations but the question itself. */
export function isBareQuestion(outer: readonly Word[], attribution: Attribution | null): boolean {
  return attribution === null && outer.at(-1)?.text === '?' && !outer.some((word) => word.kind === 'quote');
}
