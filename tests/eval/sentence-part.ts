/** Sentences against the published cases, as the evaluation prints it. */
import { quotesIn } from '#core/statements/quotes.ts';
import { statementSpans } from '#core/statements/sentences.ts';
import { type SentenceCase, sentenceCases } from './data.ts';
import { type Part, percent, shorten } from './table.ts';

const SHOWN = 10;

/**
 * A case counts where every sentence ends where it should. White space is not compared: the cases have it tidied (line
 * breaks inside a sentence taken out), and a statement's text is the file's own.
 */
export function sentencePart(cases: readonly SentenceCase[] = sentenceCases()): Part {
  const bare = (text: string) => text.replace(/\s+/g, '');
  const results = cases.map((one) => {
    const spans = statementSpans(one.text, 0, one.text.length, quotesIn(one.text, 0, one.text.length));
    const got = spans.map(({ start, end }) => one.text.slice(start, end));
    return { ...one, got, right: got.map(bare).join('\n') === one.expected.map(bare).join('\n') };
  });
  const right = results.filter((one) => one.right).length;
  const clean = results.filter((one) => one.clean);
  return {
    title: 'Sentences of the published cases, exact (aim: .95)',
    lines: [
      `${right} of ${results.length} (${percent(right, results.length)}); of those without marked-up text ${clean.filter((one) => one.right).length} of ${clean.length}`,
      ...results
        .filter((one) => !one.right)
        .slice(0, SHOWN)
        .map((one) => `  missed  ${shorten(one.name, 40)}: ${shorten(one.got.join(' | '), 140)}`),
    ],
    data: { right, of: results.length },
  };
}
