import { decisionOf } from '#core/digest/edits/parse.ts';
import type { Finding } from '#core/edition/check/finding.ts';
import { renderEdition } from '#core/edition/render.ts';
import { findingsOf } from '#core/findings.ts';
import type { Digest } from '#core/model.ts';
import { overridesFor } from '#core/publication.ts';
import { revisionOf } from '#core/revision.ts';
import { composeFromOptions, type DayOptions } from './compose-day.ts';
import { EXIT, message, progress, result } from './output.ts';

/** `daybrief check`: one finding a line. @returns the exit code, that of a failed check where a finding is an error */
export async function run(options: DayOptions & { readonly links?: boolean }): Promise<number> {
  const { day, story, seeds, refused, edits } = await composeFromOptions(options);
  const edition = renderEdition(day.digest, story);
  const overrides = overridesFor(revisionOf(day.digest, refused), decisionOf(edits));
  const findings = [
    ...findingsOf({ day, edition, story, seeds, overrides }),
    ...(options.links ? await reachable(day.digest) : []),
  ];
  const errors = findings.filter((one) => one.severity === 'error').length;
  if (findings.length > 0) await result(findings.map(line).join('\n'));
  message(`${errors} errors, ${findings.length - errors} warnings in the edition of ${day.digest.date}`);
  return errors > 0 ? EXIT.failed : EXIT.done;
}

async function reachable(digest: Digest): Promise<readonly Finding[]> {
  const { checkReachable, web } = await import('#edge/editions/check-links.ts');
  progress('asking the links …');
  return checkReachable(digest, web);
}

const line = ({ severity, where, rule, message: text }: Finding): string =>
  `${severity}: ${where}: ${text} [${rule}]`.replace(/\s*[\r\n]+\s*/g, ' ');
