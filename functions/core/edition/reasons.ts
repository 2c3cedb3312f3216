/** Every reason to leave something out, in words for a reader: one of them, several of them. */
import type { ExclusionReason } from '../model.ts';
import { thousands } from '../text/numbers.ts';

export const REASON_WORDS: Readonly<Record<ExclusionReason, readonly [one: string, many: string]>> = {
  empty: ['empty file', 'empty files'],
  'too-large': ['file too large to read', 'files too large to read'],
  'not-utf8': ['file in an unknown encoding', 'files in an unknown encoding'],
  binary: ['file that is not text', 'files that are not text'],
  unreadable: ['file that could not be read', 'files that could not be read'],
  boilerplate: ['passage of page furniture', 'passages of page furniture'],
  caption: ['picture caption', 'picture captions'],
  embed: ['embedded post', 'embedded posts'],
  byline: ['byline', 'bylines'],
  biography: ['author’s biography', 'authors’ biographies'],
  promotion: ['promotion', 'promotions'],
  question: ['question to an interviewee', 'questions to interviewees'],
  recap: ['recap of other items', 'recaps of other items'],
  transcript: ['passage of a transcript', 'passages of transcripts'],
  comment: ['passage of readers’ comments', 'passages of readers’ comments'],
  duplicate: ['copy of another article', 'copies of other articles'],
  undated: ['article without a date', 'articles without a date'],
  'outside-window': ['article from another day', 'articles from other days'],
  'excluded-kind': ['article of a kind left out on request', 'articles of a kind left out on request'],
  opinion: ['opinion piece', 'opinion pieces'],
  explainer: ['explainer', 'explainers'],
  feature: ['feature', 'features'],
  quiz: ['quiz', 'quizzes'],
  static: ['page of the site', 'pages of the site'],
  republished: ['article published again', 'articles published again'],
  'off-topic': ['text on another matter', 'texts on other matters'],
  background: ['statement of background', 'statements of background'],
  commentary: ['statement of somebody’s view', 'statements of somebody’s view'],
  leans: ['statement that cannot stand alone', 'statements that cannot stand alone'],
  fragment: ['incomplete sentence', 'incomplete sentences'],
  known: ['event told the day before', 'events told the day before'],
  'over-budget': ['event of less weight', 'events of less weight'],
  unverified: ['event whose wording could not be verified', 'events whose wording could not be verified'],
  terms: ['event that its outlet’s terms keep out', 'events that their outlets’ terms keep out'],
  dropped: ['event that the editor dropped', 'events that the editor dropped'],
  retold: ['item that another day’s list tells', 'items that other days’ lists tell'],
  overtaken: ['item overtaken by what came of it', 'items overtaken by what came of them'],
};

/** "1,204 passages of page furniture". */
export const countOf = (reason: ExclusionReason, count: number): string =>
  `${thousands(count)} ${REASON_WORDS[reason][count === 1 ? 0 : 1]}`;
