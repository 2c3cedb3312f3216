import { correctionKind } from '#core/digest/edits/corrections.ts';
import { appendEdit, type Change } from '#core/digest/edits/write.ts';
import { editionToCome, SiteIndex } from '#core/edition/site.ts';
import { InputError } from '#core/errors.ts';
import { Digest, type IsoDate } from '#core/model.ts';
import { paths } from '#core/revision.ts';
import { localDay, parseDate } from '#core/story/days.ts';
import { changeEdits } from '#edge/editions/change-edits.ts';
import { type EditPlace, type EditPlaceOptions, editPlace, type SignOptions, signatureOf } from './edit-place.ts';
import { publishedLine } from './invoke-compose.ts';
import { EXIT, message, result } from './output.ts';
import { tellCited } from './withdraw.ts';

export interface CorrectOptions extends EditPlaceOptions, SignOptions {
  readonly text?: string;
  readonly mail?: boolean;
  readonly withdraw?: string;
}

/** `daybrief correct STORY DATE`: a dated note on that edition, an item in the next one. @returns the exit code */
export async function run(id: string, day: string | undefined, options: CorrectOptions): Promise<number> {
  if (options.withdraw !== undefined) return tellCited(await editPlace(id, options), id, options.withdraw);
  const { text } = options;
  if (day === undefined || text === undefined || text.trim() === '')
    throw new InputError('correct takes a date and --text, what was wrong and what is right (or --withdraw SEED)');
  const date = parseDate(day);
  const place = await editPlace(id, options);
  const { editions, publisher } = place;
  const held = await editions.index();
  const days = held === null ? [] : SiteIndex.parse(JSON.parse(held.text)).days.map((one) => one.date);
  if (publisher !== null && !days.includes(date)) {
    message(`the edition of ${date} is not public: change it in ${paths.edits(date)} instead`);
    return EXIT.failed;
  }
  const signature = signatureOf(options);
  const on = localDay(place.story, signature.at);
  const next = editionToCome(date, on, days);
  const change: Change = { verb: 'correction', of: date, on, text, mail: options.mail ?? false };
  if (options.dryRun) {
    await result(`${date} would be corrected in ${paths.edits(date)}, and ${paths.edits(next)} would tell of it`);
    return EXIT.done;
  }
  await changeEdits(editions, date, (had) => appendEdit(had, change, signature));
  await changeEdits(editions, next, (had) => appendEdit(had, { ...change, mail: false }, signature));
  await result(
    `${date} is corrected in ${paths.edits(date)}; the edition of ${next} tells of it (${paths.edits(next)})`,
  );
  if (change.mail)
    message(`once the page shows it: daybrief send ${id} ${date} --kind ${correctionKind({ of: date, on, text })}`);
  if (publisher === null) {
    message(`nothing is published from ${editions.where}: daybrief push takes the entries to the deployed stack`);
    return EXIT.done;
  }
  return publishAgain(place, publisher, date);
}

/** The day is composed from what lies there now: what else has changed since it was published is told. */
async function publishAgain(
  { editions, story }: EditPlace,
  publisher: NonNullable<EditPlace['publisher']>,
  date: IsoDate,
): Promise<number> {
  const before = await readDigest(() => editions.published(date));
  const done = await publisher.compose(date);
  if (done.outcome === 'none') {
    message(done.reason);
    return EXIT.failed;
  }
  const after = await readDigest(() => editions.draft(date, done.rev, 'digest.json'));
  const others = before && after ? changedBullets(before, after) : 0;
  if (others > 0) message(`beside the note, ${others} bullets are other than in the public edition`);
  await result(publishedLine(done, story.id, publisher.siteUrl));
  if (!done.published) message(`daybrief approve ${story.id} ${date} publishes revision ${done.rev}`);
  return done.published ? EXIT.done : EXIT.failed;
}

async function readDigest(read: () => Promise<string | null>): Promise<Digest | null> {
  const text = await read();
  return text === null ? null : Digest.parse(JSON.parse(text));
}

/** Bullets whose words only one of the two has. */
function changedBullets(one: Digest, other: Digest): number {
  const textsOf = ({ sections }: Digest) => new Set(sections.flatMap(({ items }) => items.map(({ text }) => text)));
  return textsOf(one).symmetricDifference(textsOf(other)).size;
}
