/** Lines that belong to the page and not to the news on it, by what they say. One table, first match wins. */
import type { ExclusionReason } from '../model.ts';
import { head, type Line } from './lines.ts';

interface Rule {
  readonly reason: ExclusionReason;
  readonly detail: string;
  /** No longer line is looked at. */
  readonly longest: number;
  readonly test: RegExp;
}

const rule = (reason: ExclusionReason, detail: string, longest: number, test: RegExp): Rule => ({
  reason,
  detail,
  longest,
  test,
});

// Every expression is anchored or made of plain alternatives: none can backtrack badly on the 600 characters it sees.
const RULES: readonly Rule[] = [
  rule(
    'boilerplate',
    'navigation',
    40,
    /^(?:back|(?:back to )?top|home|menu|search|share|share this(?: article| post| story)?|save|saved|print|e-?mail|copy(?: link)?|copied|comments?|\d+ comments?|more|next|previous|close|skip|subscribe|sign (?:in|up)|log in|register|loading\.{0,3}|newsfeed|news ?feed|top (?:news|stories)|latest(?: news| updates)?|what['’]s new|live|trending|most (?:read|popular|viewed)|you (?:may|might) also like|related(?: articles| stories| topics| content)?|recommended(?: stories| for you| reading)?|more (?:on this|from|stories|like this).{0,25}|topics|tags|read more|see more|continue reading(?:…|\.{3})?|show more|view more|view (?:in|on) .{1,20}|(?:your )?questions answered|key (?:points|moments|events)|end of (?:list|article|gallery|carousel)|image|video|audio|gallery|listen|transcript|\d{1,3} min(?:ute)?s? read|breaking(?: news)?|exclusive)$/i,
  ),
  rule('boilerplate', 'list of links', 60, /^list \d+ of \d+\b|^list of \d+ items?|^end of list$/i),
  rule(
    'boilerplate',
    'advertisement',
    60,
    /^(?:[-—– ]*)advert(?:isement|ising)?\b|^(?:sponsored|promoted|paid) (?:content|post|by)\b|^story continues below/i,
  ),
  rule(
    'boilerplate',
    'video player',
    140,
    /^(?:please use .{2,40} browser|this (?:video|content|browser) (?:can ?not|is not|can['’]t|does not|requires)|your browser does|javascript (?:is|must)|(?:video )?duration:? \d|play(?:ing)? (?:video|now)|now playing|click (?:here )?to (?:play|expand|enlarge))/i,
  ),
  rule('boilerplate', 'why to trust the outlet', 80, /^why you can trust\b/i),
  rule(
    'boilerplate',
    'disclaimer',
    1000,
    /\bis not involved in this (?:news )?(?:article|story|report)\b|\bcopyright (?:and credit|©|\(c\)|\d{4})|^©|\ball rights reserved\b|^disclaimer\b|\bhas not been edited by .{2,60} staff\b|\b(?:this|the) (?:article|story|post|report|piece|text) (?:was|is|has been) (?:(?:originally|first|automatically) )?(?:published|generated|syndicated|republished)\b.{0,60}\b(?:by|in|on|from|under|with)\b|^(?:this|the) (?:article|story|post) (?:originally|first) appeared\b|\bmay not be (?:reproduced|republished|redistributed)\b|\bviews expressed (?:in this|here|are)\b|\bterms (?:of use|and conditions) apply\b/i,
  ),
  rule(
    'boilerplate',
    'correction',
    400,
    /^[*_([]{0,3}(?:corrections?|clarifications?)\b[^:.]{0,40}[:.]|\b(?:earlier|previous|original) version of (?:this|the) (?:article|story|report|post|piece|page|headline|list)\b|^this (?:article|story|report|post|page) (?:was|has been) (?:amended|corrected|updated|edited)\b/i,
  ),
  rule('boilerplate', 'cookies', 300, /\bwe use cookies\b|\baccept (?:all )?cookies\b|\bcookie (?:policy|settings)\b/i),
  rule(
    'boilerplate',
    'contact',
    200,
    /^(?:contact|email|write to) (?:the )?(?:author|editor|newsroom|reporter|us)\b|^(?:do you have a|got a|send (?:us )?(?:your )?)(?: news| story)? ?tips?\b/i,
  ),
  rule(
    'boilerplate',
    'a date of the page',
    60,
    /^(?:last )?updated:? .{0,30}\bago$|^\d{1,2} (?:minutes?|hours?|days?|weeks?) ago$/i,
  ),
  rule(
    'promotion',
    'link to live coverage',
    160,
    /^(?:follow|watch|see|read|join|get|catch up on)\b.{0,60}\b(?:live|updates?|coverage|blog)\b.{0,40}(?:here)?\W{0,3}$|\blive updates?:?$/i,
  ),
  rule(
    'promotion',
    'link',
    220,
    /^(?:read|see|watch|view|listen to|find out|learn|click|tap|discover|explore|check out)(?: (?:more|also|next|on|the full|our|all|here|this|below|\p{Lu}[\p{L}'’]{1,30} [\p{L} ]{0,30}))\b.{0,160}(?:\bhere\b|\bpost\b|\bbelow\b|\babove\b|\bstory\b|\barticle\b|\breport\b|\bfull\b|\banalysis\b|:|\.\.\.|…|→|>)/iu,
  ),
  rule(
    'promotion',
    'link',
    220,
    /^(?:(?:read|see) (?:more|also|next)\b|more (?:here|on this story)\b|full (?:story|report|article)(?: here)?\b|you can (?:watch|read|follow|see|listen|sign|find)\b|(?:in|from) our (?:live|newsletter|podcast)|have (?:you )?(?:a|your) (?:story|question|say)\b)/i,
  ),
  rule(
    'promotion',
    'newsletter or channel',
    300,
    /\b(?:sign up (?:for|to) (?:our|the|receive)|subscribe to (?:our|the)|join our|follow (?:us|our)|download (?:our|the) app|whatsapp (?:verified )?channel|(?:daily|weekly|morning|free) (?:newsletter|e-?mail briefing))\b/i,
  ),
  rule(
    'promotion',
    'the page about itself',
    260,
    /^(?:that(?:['’]s| is) (?:all|it) (?:for|from)\b|we(?:['’](?:ll|re|ve)| will| are| have)\b.{0,160}\b(?:posts?|live|updates?|coverage|reporting on|bringing you|bring you|start with|blog|back tomorrow|pausing|wrapping)\b|(?:thanks?|thank you) for (?:following|joining|reading|being|watching)\b|(?:good ?bye|good ?night|good morning|good evening|welcome)\b.{0,30}\b(?:live|coverage|blog|updates|back|reading)\b|in this (?:post|video|clip|episode|podcast|blog)\b|earlier,? we (?:reported|brought|told|heard|saw)\b|(?:stay|keep) (?:with us|tuned|up to date)\b|(?:(?:ask|send|submit|leave) (?:us )?(?:your|a) (?:questions?|comments?)))/i,
  ),
];

/** The reason to leave a line out by its words alone; null where there is none. */
export function furnitureOf(line: Line): { readonly reason: ExclusionReason; readonly detail: string } | null {
  const text = head(line);
  for (const { reason, detail, longest, test } of RULES) {
    if (line.text.length <= longest && test.test(text)) return { reason, detail };
  }
  return null;
}

/** UTF-8 that was read as Latin-1 or Windows-1252 ("â€™" for an apostrophe), or a character that was lost. */
const MOJIBAKE = /â€|â[\u0080-\u009f]|[ÃÂ][\u0080-\u00bf]|ðŸ|ï¿½|\ufffd/;

export const isGarbled = (line: Line): boolean => MOJIBAKE.test(line.text);

/** "Crews walk out NEW: The quay is shut The mayor …": what is new of a story, glued to its first sentence. */
export const isHighlights = (line: Line): boolean =>
  /^[^.!?]{10,400}\p{L} NEW: \p{Lu}|^NEW: .{10,400}\p{L} NEW: \p{Lu}/u.test(head(line));
