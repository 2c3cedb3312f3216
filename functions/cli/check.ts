import { verifyBullet } from '#core/digest/verify.ts';
import { checkEdition, type Finding } from '#core/edition/check.ts';
import { renderEdition } from '#core/edition/render.ts';
import type { Exclusion, SeedFile } from '#core/model.ts';
import type { ComposedDay } from '#core/pipeline.ts';
import type { Story } from '#core/story/schema.ts';
import { composeFromOptions, type DayOptions } from './compose-day.ts';
import { EXIT, message, result } from './output.ts';

/** `daybrief check`: one finding a line. @returns the exit code, that of a failed check where a finding is an error */
export async function run(options: DayOptions): Promise<number> {
  const { day, story, seeds } = await composeFromOptions(options);
  const edition = renderEdition(day.digest, story);
  const findings = [
    ...checkEdition(edition, day.digest, story),
    ...unfaithful(day, seeds, story),
    ...day.excluded.flatMap(leftOut),
  ];
  const errors = findings.filter((one) => one.severity === 'error').length;
  if (findings.length > 0) await result(findings.map(line).join('\n'));
  message(`${errors} errors, ${findings.length - errors} warnings in the edition of ${day.digest.date}`);
  return errors > 0 ? EXIT.failed : EXIT.done;
}

const line = ({ severity, where, rule, message: text }: Finding): string =>
  `${severity}: ${where}: ${text} [${rule}]`.replace(/\s*[\r\n]+\s*/g, ' ');

/** Bullets that say what their passages do not. None gets into a digest; this looks once more at what is printed. */
function unfaithful(day: ComposedDay, seeds: readonly SeedFile[], story: Story): Finding[] {
  const texts = new Map([...seeds, ...day.texts].map((seed) => [seed.file, seed.text]));
  return day.digest.sections.flatMap((section) =>
    section.items.flatMap((bullet) =>
      verifyBullet(bullet, (file) => texts.get(file), story, day.digest.date).map(({ rule, found }): Finding => {
        return { severity: 'error', where: bullet.id, rule, message: `the passages do not say "${found}"` };
      }),
    ),
  );
}

const MENDABLE: ReadonlySet<Exclusion['reason']> = new Set([
  'empty',
  'too-large',
  'not-utf8',
  'binary',
  'unreadable',
  'undated',
  'unverified',
]);

/** What was left out that a person may want to mend: bad files, undated articles, wordings that failed. */
function leftOut({ file, start, end, reason, detail }: Exclusion): Finding[] {
  if (!MENDABLE.has(reason)) return [];
  const where = end === 0 ? file : `${file}:${start}-${end}`;
  return [{ severity: 'warning', where, rule: reason, message: detail ?? 'left out' }];
}
