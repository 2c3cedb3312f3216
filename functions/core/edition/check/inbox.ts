/** Rules `subject` and `preheader`, on what the email itself carries. The editor's own may be as the editor wants it. */
import type { CheerioAPI } from 'cheerio/slim';
import type { Digest } from '../../model.ts';
import { PREHEADER_MAX, PREHEADER_MIN, SUBJECT_MAX } from '../inbox.ts';
import { daysOf } from '../period.ts';
import { error, type Finding, unless, warning } from './finding.ts';

export function checkInbox($: CheerioAPI, digest: Digest): readonly Finding[] {
  const subject = $('title').first().text();
  const preheader = $('body > div[style*="display:none"]').first().text();
  const news = subject.replace(/^Days? [\d,]+(?:–[\d,]+)?: /, '');
  const file = 'email.html';
  const ofSubject = digest.subject === null ? error : warning;
  const ofPreheader = digest.preheader === null ? error : warning;
  return [
    ...unless(
      subject.length > 0 && subject.length <= SUBJECT_MAX && !/[\r\n]/.test(subject),
      ofSubject(
        'subject',
        file,
        `the subject is ${subject.length} characters: one line of at most ${SUBJECT_MAX} is shown whole`,
      ),
    ),
    ...unless(
      subject.includes(daysOf(digest)) && /\p{L}{2}/u.test(news),
      ofSubject('subject', file, `the subject does not carry the day (${daysOf(digest)}) and the main news`),
    ),
    ...unless(
      preheader.length >= PREHEADER_MIN && preheader.length <= PREHEADER_MAX,
      ofPreheader(
        'preheader',
        file,
        `the preheader is ${preheader.length} characters, not ${PREHEADER_MIN} to ${PREHEADER_MAX}`,
      ),
    ),
    ...unless(
      news === '' || !preheader.toLowerCase().includes(news.replace(/…”?$/, '').toLowerCase()),
      ofPreheader('preheader', file, 'the preheader says the subject again: it must go on from it'),
    ),
  ];
}
