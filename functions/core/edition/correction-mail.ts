/** A correction → the mail that tells those who had the edition. */
import Handlebars from 'handlebars/runtime.js';
import type { Correction, Digest } from '../model.ts';
import type { Story } from '../story/schema.ts';
import { thousands } from '../text/numbers.ts';
import { clean } from './clean.ts';
import compiled from './compiled.js';
import { longDate } from './dates.ts';
import { forHtml, forText, plainText } from './escape.ts';
import { PREHEADER_MAX, SUBJECT_MAX } from './inbox.ts';
import { type EditionLinks, fillLinks, LINK_TOKENS } from './links.ts';
import { headPhrase } from './phrase.ts';
import { LINE_LENGTH, wrapText } from './wrap.ts';

const partials = Object.fromEntries(
  Object.entries(compiled.partials).map(([name, spec]) => [name, Handlebars.template(spec)]),
);
const html = Handlebars.template(compiled.templates['correction.html']);
const text = Handlebars.template(compiled.templates['correction.txt']);

/**
 * @param digest the corrected edition
 * @param links what stands for each link: an address, or the variable that whoever sends it fills in
 */
export function correctionMail(
  digest: Digest,
  correction: Correction,
  story: Story,
  links: EditionLinks,
): { readonly subject: string; readonly html: string; readonly text: string } {
  const view = viewOf(digest, correction, story);
  return {
    subject: view.subject,
    html: fillLinks(html(forHtml(view, ['links']), { partials }), links),
    text: fillLinks(wrapText(text(forText(view, ['links']), { partials })), links),
  };
}

function viewOf(digest: Digest, { of, on, text: said }: Correction, story: Story) {
  const { sender } = story;
  const opening = `Correction to day ${thousands(digest.day)}: `;
  const heading = `CORRECTION TO THE LIST OF ${longDate(of).toUpperCase()}`;
  const words = plainText(clean(said));
  const lead = headPhrase(words, SUBJECT_MAX - opening.length)?.text ?? plainText(clean(story.title));
  return {
    subject: `${opening}${lead}`.slice(0, SUBJECT_MAX),
    preheader: headPhrase(words, PREHEADER_MAX)?.text ?? words.slice(0, PREHEADER_MAX),
    masthead: clean(sender?.name ?? 'Daybrief'),
    title: clean(digest.title),
    date: longDate(on),
    on: longDate(on),
    of: longDate(of),
    ofUpper: longDate(of).toUpperCase(),
    rule: '='.repeat(Math.min(heading.length, LINE_LENGTH)),
    text: clean(said),
    sender:
      sender === undefined
        ? null
        : { name: clean(sender.name), address: clean(sender.address), reason: clean(sender.reason) },
    links: { ...LINK_TOKENS },
  };
}
