/** `daybrief correct STORY --withdraw SEED`: the editions that cite a seed, and what to do. Nothing is changed. */
import { SiteIndex } from '#core/edition/site.ts';
import { InputError } from '#core/errors.ts';
import { Digest, IsoDate } from '#core/model.ts';
import { paths } from '#core/revision.ts';
import type { EditPlace } from './edit-place.ts';
import { EXIT, message, result } from './output.ts';

/** @returns the exit code: done, whether any cites it or none */
export async function tellCited(place: EditPlace, id: string, seed: string): Promise<number> {
  const { editions } = place;
  const held = await editions.index();
  const isPublic = (held === null ? [] : SiteIndex.parse(JSON.parse(held.text)).days).map(({ date }) => date);
  const lines: string[] = [];
  let toCorrect: IsoDate | null = null;
  for (const date of [...new Set([...(await draftDays(place)), ...isPublic])].toSorted().toReversed()) {
    const pointer = await editions.pointer(date);
    const editionsOf = [
      { name: 'public', text: isPublic.includes(date) ? await editions.published(date) : null },
      {
        name: `draft ${pointer?.rev ?? ''}`,
        text: pointer && (await editions.draft(date, pointer.rev, 'digest.json')),
      },
    ];
    for (const { name, text } of editionsOf) {
      const cited = text === null ? [] : citing(Digest.parse(JSON.parse(text)), seed);
      if (cited.length > 0 && name === 'public') toCorrect ??= date;
      lines.push(...cited.map((bullet) => `${date}  ${name}  ${bullet}`));
    }
  }
  if (lines.length > 0) await result(lines.join('\n'));
  else message(`no edition cites ${seed}`);
  message(
    `the seed stays until you take it out: delete ${paths.seeds}${seed}, then compose its days again (daybrief run ${id} DATE)`,
  );
  if (toCorrect) message(`and tell readers of each public one: daybrief correct ${id} ${toCorrect} --text "…"`);
  return EXIT.done;
}

/** The days that have drafts; none where there is no such folder. */
async function draftDays({ drafts }: EditPlace): Promise<IsoDate[]> {
  const days = new Set<IsoDate>();
  try {
    for await (const { file } of drafts.list()) {
      const date = IsoDate.safeParse(file.slice(0, 10));
      if (date.success) days.add(date.data);
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
  return [...days];
}

const citing = ({ sections }: Digest, seed: string): string[] =>
  sections
    .flatMap(({ items }) => items)
    .filter(({ citations }) => citations.some(({ file }) => file === seed))
    .map(({ id, text }) => `${id}  ${text.replace(/\s+/g, ' ')}`);
