/** A message of the queue → the batch that it names, with its template. What a worker has read it keeps for the next. */
import { BatchMessage, type Manifest, runKey } from '#core/delivery/run.ts';
import type { MailTemplate } from '#core/delivery/template.ts';
import { DaybriefError } from '#core/errors.ts';
import { manifestOf } from './close-run.ts';
import type { Sends } from './s3-sends.ts';
import type { Job } from './send-batch.ts';

/** Manifests and templates that are kept: a few runs at once, each with the sections that people choose. */
const KEPT = 64;

export type JobReader = (sends: Sends, message: BatchMessage) => Promise<Job>;

export function jobReader(): JobReader {
  const manifests = new Map<string, Manifest>();
  const templates = new Map<string, MailTemplate>();
  const read = async <T>(kept: Map<string, T>, key: string, fresh: () => Promise<T>): Promise<T> => {
    const value = kept.get(key) ?? (await fresh());
    kept.delete(key);
    kept.set(key, value);
    for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
    return value;
  };
  return async (sends, message) => {
    const { run, batch: number, place } = message;
    const manifest = await read(manifests, runKey(run), () => manifestOf(sends, run));
    const batch = await sends.batch(run, place);
    if (batch.batch !== number || !place.part.startsWith(`${manifest.plan}/`))
      throw new DaybriefError(`${sends.where(run, place.part)} does not hold batch ${number} where its message says`);
    const template = await read(templates, `${runKey(run)}#${manifest.plan}#${batch.template}`, () =>
      sends.template(run, manifest.plan, batch.template),
    );
    return { ...message, from: manifest.from, template, ids: batch.recipients };
  };
}

/** @throws {DaybriefError} where the text is no message of ours */
export function parseBatchMessage(text: string): BatchMessage {
  try {
    return BatchMessage.parse(JSON.parse(text));
  } catch (cause) {
    throw new DaybriefError('the message names no batch', { cause });
  }
}
