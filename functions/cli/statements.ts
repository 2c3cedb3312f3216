import { InputError } from '#core/errors.ts';
import type { Statement } from '#core/model.ts';
import { readDistinct, readStatements } from '#core/reading.ts';
import { speakerOf } from '#core/statements/voices.ts';
import { readInputs, type SeedOptions } from './inputs.ts';
import { EXIT, json, result } from './output.ts';

type Options = SeedOptions & { readonly article?: string; readonly json?: boolean };

/** `daybrief statements`: what the articles say. @returns the exit code */
export async function run(options: Options): Promise<number> {
  const { seeds, story, refused } = await readInputs(options);
  const articles = readDistinct(seeds, story);
  const chosen = articles.kept.filter((one) => options.article === undefined || one.id === options.article);
  if (options.article !== undefined && chosen.length === 0) {
    throw new InputError(`there is no article "${options.article}": daybrief articles --json lists their ids`);
  }
  const read = readStatements(chosen, seeds, story);
  const excluded = [...refused, ...articles.excluded, ...read.excluded];
  if (options.json) await json({ statements: read.kept.map(shown), excluded });
  else {
    const lines = read.kept.map((one) => `${one.id}\t${speakerOf(one)?.speaker ?? '-'}\t${flat(one.text)}`);
    await result([...lines, `${read.kept.length} statements of ${chosen.length} articles`].join('\n'));
  }
  return EXIT.done;
}

/**
 * The fields of the contract, in its order. `speaker` is the claimant ("said"), else whose words, thoughts or will the
 * statement tells ("plans", "fears"): `verb` says which.
 */
function shown(one: Statement) {
  const told = speakerOf(one);
  const { id, articleId, file, start, end, text, when, background, standsAlone } = one;
  return {
    id,
    articleId,
    file,
    start,
    end,
    text,
    speaker: told?.speaker ?? null,
    verb: told?.verb ?? null,
    when,
    mentions: one.mentions.map(({ kind, text: name }) => ({ kind, text: name })),
    background,
    standsAlone,
  };
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');
