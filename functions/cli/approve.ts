import { appendEdit } from '#core/digest/edits/write.ts';
import { InputError } from '#core/errors.ts';
import { type Digest, EventId } from '#core/model.ts';
import { unverified } from '#core/publication.ts';
import { paths } from '#core/revision.ts';
import { parseDate } from '#core/story/days.ts';
import { changeEdits } from '#edge/editions/change-edits.ts';
import { type EditPlaceOptions, editPlace, type SignOptions, signatureOf } from './edit-place.ts';
import { publishedLine } from './invoke-compose.ts';
import { EXIT, message, result } from './output.ts';

export interface ApproveOptions extends EditPlaceOptions, SignOptions {
  readonly rev?: string;
  readonly override?: readonly string[];
}

/** `daybrief approve STORY DATE`: this revision may go out, and no other. @returns the exit code */
export async function run(id: string, day: string, options: ApproveOptions): Promise<number> {
  const date = parseDate(day);
  const { editions, story, current, publisher } = await editPlace(id, options);
  const now = await current(date);
  if (now === null) {
    message(`${id} has no edition of ${date}: daybrief run ${id} ${date} composes it`);
    return EXIT.failed;
  }
  const rev = options.rev ?? now.rev;
  if (rev !== now.rev) {
    message(
      `the current revision of ${date} is ${now.rev}, not ${rev}: look at what has changed, and approve that one`,
    );
    return EXIT.failed;
  }
  const overrides = overridesIn(now.digest, options.override ?? []);
  const open = unverified(now.digest, overrides);
  for (const line of open) message(line);
  if (open.length > 0) return EXIT.failed;
  const file = paths.edits(date);
  if (options.dryRun) {
    await result(`revision ${rev} of ${date} would be approved in ${file}`);
    return EXIT.done;
  }
  await changeEdits(editions, date, (text) =>
    appendEdit(text, { verb: 'approve', rev, overrides }, signatureOf(options)),
  );
  await result(`revision ${rev} of ${date} approved in ${file}`);
  if (publisher === null) {
    message(`nothing is published from ${editions.where}: daybrief push takes the entry to the deployed stack`);
    return EXIT.done;
  }
  const done = await publisher.compose(date);
  if (done.outcome === 'none') {
    message(done.reason);
    return EXIT.failed;
  }
  await result(publishedLine(done, story.id, publisher.siteUrl));
  return done.published ? EXIT.done : EXIT.failed;
}

/** @throws {InputError} where an override names no bullet that needs one */
function overridesIn({ sections }: Digest, named: readonly string[]): EventId[] {
  const open = sections.flatMap(({ items }) => items).filter(({ findings }) => findings.length > 0);
  return named.map((one) => {
    if (open.some(({ id }) => id === one)) return EventId.parse(one);
    const ids = open.map(({ id }) => id).join(', ') || 'none does';
    throw new InputError(`--override: ${one} is no bullet that needs one (${ids})`);
  });
}
