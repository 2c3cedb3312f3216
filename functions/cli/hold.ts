import { appendEdit } from '#core/digest/edits/write.ts';
import { SiteIndex } from '#core/edition/site.ts';
import { paths } from '#core/revision.ts';
import { parseDate } from '#core/story/days.ts';
import { changeEdits } from '#edge/editions/change-edits.ts';
import { type EditPlaceOptions, editPlace, type SignOptions, signatureOf } from './edit-place.ts';
import { EXIT, message, result } from './output.ts';

/** `daybrief hold STORY DATE`: nothing of the day goes out until an approval behind it. @returns the exit code */
export async function run(
  id: string,
  day: string,
  options: EditPlaceOptions & SignOptions & { readonly reason?: string },
): Promise<number> {
  const date = parseDate(day);
  const { editions } = await editPlace(id, options);
  const index = await editions.index();
  const { days } = index === null ? { days: [] } : SiteIndex.parse(JSON.parse(index.text));
  if (days.some((one) => one.date === date))
    message(`the edition of ${date} is public: a hold keeps back what comes after it; daybrief correct mends it`);
  if (options.dryRun) {
    await result(`${date} would be held in ${paths.edits(date)}`);
    return EXIT.done;
  }
  const { reason } = options;
  await changeEdits(editions, date, (text) =>
    appendEdit(text, { verb: 'hold', ...(reason === undefined ? {} : { reason }) }, signatureOf(options)),
  );
  await result(`${date} is held in ${paths.edits(date)}: daybrief approve ${id} ${date} lets it go`);
  return EXIT.done;
}
