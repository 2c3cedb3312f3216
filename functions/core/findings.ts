/**
 * Everything about a composed day that a person should look at or mend: what `daybrief check` prints and the desk shows.
 * Not for a Lambda: it parses HTML.
 */
import { verifyBullet } from './digest/verify.ts';
import { error, type Finding, warning } from './edition/check/finding.ts';
import { checkPeople } from './edition/check/people.ts';
import { checkRepeats } from './edition/check/repeats.ts';
import { checkEdition } from './edition/check.ts';
import type { BulletEdit, Edition, EventId, Exclusion, SeedFile } from './model.ts';
import type { ComposedDay } from './pipeline.ts';
import type { Story } from './story/schema.ts';

export interface Looked {
  readonly day: ComposedDay;
  /** As `renderEdition` gives it. */
  readonly edition: Edition;
  readonly story: Story;
  readonly seeds: readonly SeedFile[];
  /** Bullets that go out although the editor's words do not verify, by the approval of this revision. */
  readonly overrides: readonly EventId[];
}

/** Findings in the order of the rules, each with where it is and how to mend it; none for a sound edition. */
export function findingsOf({ day, edition, story, seeds, overrides }: Looked): readonly Finding[] {
  return [
    ...checkEdition(edition, day.digest, story),
    ...unfaithful(day, seeds, story),
    ...unverified(day, overrides),
    ...unapplied(day),
    ...checkRepeats(day.digest, day.previous),
    ...checkPeople(day.digest, day.statements, story),
    ...day.excluded.flatMap(leftOut),
  ];
}

/** Whose words are judged with `findings`: the editor's. */
const EDITORS: ReadonlySet<BulletEdit> = new Set(['reword', 'write', 'merge']);

/** Bullets that say what their passages do not. None gets into a digest; this looks once more at what is printed. */
function unfaithful({ digest, texts }: ComposedDay, seeds: readonly SeedFile[], story: Story): Finding[] {
  const files = new Map([...seeds, ...texts].map((seed) => [seed.file, seed.text]));
  return digest.sections
    .flatMap(({ items }) => items)
    .filter(({ edited }) => !edited.some((verb) => EDITORS.has(verb)))
    .flatMap((bullet) =>
      verifyBullet(bullet, (file) => files.get(file), story, digest.date).map(({ rule, found }) =>
        error(rule, bullet.id, `the passages do not say "${found}"`),
      ),
    );
}

/** What goes out by an override alone: an error until it is overridden, and to be looked at even then. */
function unverified({ digest }: ComposedDay, overrides: readonly EventId[]): Finding[] {
  return digest.sections
    .flatMap(({ items }) => items)
    .flatMap(({ id, findings }) =>
      findings.map(({ rule, found }) => {
        const what =
          rule === 'told-yesterday' ? `${found} tells it already` : `“${found}” is not as its sources have it`;
        return overrides.includes(id)
          ? warning(rule, id, `${what}, and goes out by the editor’s override`)
          : error(
              rule,
              id,
              `${what}: reword the bullet, drop it, or approve the edition with an override (daybrief approve --override ${id})`,
            );
      }),
    );
}

/** The editor's entries that come to nothing, unless a later one undoes them. */
function unapplied({ digest, edits }: ComposedDay): Finding[] {
  return edits
    .filter(({ result, superseded }) => result !== 'applied' && !superseded)
    .map(({ at, edit, result, detail }) =>
      warning(
        result === 'gone' ? 'edit-gone' : 'edit-no-effect',
        `edits/${digest.date}.yaml: entry ${at + 1} (${edit.verb})`,
        `${detail ?? 'it has no effect'}: mend or delete the entry`,
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
  return [warning(reason, end === 0 ? file : `${file}:${start}-${end}`, detail ?? 'left out')];
}
