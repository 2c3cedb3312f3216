/** Everything about an edition that a program can check, so that a person need not. Not for a Lambda: it parses HTML. */
import { load } from 'cheerio/slim';
import type { Digest, Edition } from '../model.ts';
import type { Story } from '../story/schema.ts';
import { checkLength, checkTerms } from './check/content.ts';
import { checkContrast } from './check/contrast.ts';
import { error, type Finding } from './check/finding.ts';
import { checkInbox } from './check/inbox.ts';
import { checkLegibility } from './check/legibility.ts';
import { checkEmailMarkup, checkMarkup } from './check/markup.ts';
import { checkFooter, checkItems, checkSources, checkText } from './check/parts.ts';
import { checkDuplicateLinks } from './check/repeats.ts';
import { checkInvisible, checkLinks, checkTemplateText } from './check/safety.ts';
import { checkSize, checkWrapped } from './check/size.ts';

export type { Finding } from './check/finding.ts';

const FILES = ['digest.json', 'email.mjml', 'email.html', 'email.txt', 'index.html'] as const;

/**
 * Findings in the order of the rules; none for a sound edition. `edition` is as `renderEdition` gave it, with the tokens
 * of `links.ts` still in it.
 */
export function checkEdition(edition: Edition, digest: Digest, story: Story): readonly Finding[] {
  const missing = FILES.filter((file) => (edition[file] ?? '') === '');
  if (missing.length > 0)
    return missing.map((file) => error('missing', file, 'the file is missing or empty: render the edition anew'));
  const read = (file: (typeof FILES)[number]): string => edition[file] ?? '';
  const email = load(read('email.html'));
  const page = load(read('index.html'));
  const text = read('email.txt');
  return [
    ...checkLength(digest, story),
    ...checkTerms(digest, story),
    ...checkInbox(email, digest),
    ...checkSize(read('email.html'), email),
    ...checkMarkup(email, 'email.html'),
    ...checkEmailMarkup(email),
    ...checkLegibility(email),
    ...checkContrast(email, 'email.html'),
    ...checkLinks(email, 'email.html'),
    ...checkDuplicateLinks(email),
    ...checkItems(email, 'email.html', digest),
    ...checkText(text, email, digest),
    ...checkWrapped(text),
    ...checkFooter(email, text, story),
    ...checkMarkup(page, 'index.html'),
    ...checkContrast(page, 'index.html'),
    ...checkLinks(page, 'index.html'),
    ...checkItems(page, 'index.html', digest),
    ...checkSources(page, digest),
    ...(['email.html', 'email.mjml', 'email.txt'] as const).flatMap((file) => checkTemplateText(read(file), file)),
    ...(['email.html', 'email.txt', 'index.html'] as const).flatMap((file) => checkInvisible(read(file), file)),
  ];
}
