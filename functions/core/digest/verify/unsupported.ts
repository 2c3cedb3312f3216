import type { VerifyFinding } from '../../model.ts';
import type { Laid } from './laid.ts';
import { FREE, HEDGES, NEGATIONS, PRONOUNS, QUANTIFIERS, WEEKDAYS } from './words.ts';

/** Words that no passage has at such a place; the rule names what kind of word it is. */
export function findUnsupported({ text, marks, sources, mayAdd, at }: Laid): VerifyFinding[] {
  const findings: VerifyFinding[] = [];
  marks.forEach((mark, i) => {
    const j = at[i] ?? -1;
    const found = text.slice(mark.start, mark.end);
    const source = sources[j];
    if (!source) {
      if (!FREE.has(mark.key) && !mayAdd[i]) findings.push({ rule: kindOf(mark.key, mark.capital), found });
    } else if (source.quoted && !mark.quoted) findings.push({ rule: 'quotation-opened', found });
    else if (mark.quoted && !source.marked) findings.push({ rule: 'quotation', found });
  });
  const first = marks[0];
  if (first && PRONOUNS.has(first.key) && !first.quoted && first.key !== 'it')
    findings.push({ rule: 'leans', found: text.slice(first.start, first.end) });
  return findings;
}

function kindOf(key: string, capital: boolean): string {
  if (/\d/.test(key)) return 'number';
  if (WEEKDAYS.has(key)) return 'date';
  if (NEGATIONS.has(key)) return 'negation';
  if (HEDGES.has(key)) return 'modality';
  if (QUANTIFIERS.has(key)) return 'quantifier';
  return capital ? 'name' : 'unsupported';
}
