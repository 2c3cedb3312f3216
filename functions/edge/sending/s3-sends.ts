/** What belongs to a story's runs in the bucket: manifests, their parts and templates, reports. */
import { GetObjectCommand, PutObjectCommand, S3ServiceException } from '@aws-sdk/client-s3';
import type * as z from 'zod';
import { RunReport } from '#core/delivery/report.ts';
import { Batch, type BatchPlace, Manifest, type RunName } from '#core/delivery/run.ts';
import { MailTemplate } from '#core/delivery/template.ts';
import { DaybriefError } from '#core/errors.ts';
import { paths } from '#core/revision.ts';
import { contentType } from '../editions/content-type.ts';
import { readObject, readText } from '../s3-objects.ts';
import type { S3Place } from '../seeds/s3-seeds.ts';

/** The name of a part or a template, relative to the run's folder. */
export const partName = (plan: string, number: number): string =>
  `${plan}/part-${String(number).padStart(5, '0')}.ndjson`;
export const templateName = (plan: string, number: number): string => `${plan}/template-${number}.json`;

export interface Sends {
  /** How a message names a file of a run. */
  where(run: RunName, file: string): string;
  put(run: RunName, file: string, text: string): Promise<void>;
  /** Writes the manifest, once for each run. @returns false where there is one already */
  putManifest(manifest: Manifest): Promise<boolean>;
  manifest(run: RunName): Promise<Manifest | null>;
  template(run: RunName, plan: string, number: number): Promise<MailTemplate>;
  /** The bytes of a part, with a line for each batch. */
  part(run: RunName, part: string): Promise<Uint8Array>;
  /** One batch, without the rest of its part. */
  batch(run: RunName, place: BatchPlace): Promise<Batch>;
  report(run: RunName): Promise<RunReport | null>;
}

/** @throws {DaybriefError} where a file is missing or is not what it should be, naming it */
export function s3Sends({ s3, bucket, prefix }: S3Place): Sends {
  const keyOf = ({ date, kind }: RunName, file: string): string => prefix + paths.sends(date, kind, file);
  const where = (run: RunName, file: string): string => `s3://${bucket}/${keyOf(run, file)}`;
  const put = async (run: RunName, file: string, text: string, more: { IfNoneMatch?: string } = {}) => {
    const Key = keyOf(run, file);
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body: text, ContentType: contentType(file), ...more }));
  };
  const missing = (run: RunName, file: string): DaybriefError =>
    new DaybriefError(`${where(run, file)} is missing: nothing of this run can be sent without it`);
  const parsed = <T>(schema: z.ZodType<T>, text: string, run: RunName, file: string): T => {
    try {
      return schema.parse(JSON.parse(text));
    } catch (cause) {
      throw new DaybriefError(`${where(run, file)} is not what a planning writes`, { cause });
    }
  };
  const held = async <T>(schema: z.ZodType<T>, run: RunName, file: string): Promise<T | null> => {
    const text = await readText(s3, bucket, keyOf(run, file));
    return text === null ? null : parsed(schema, text, run, file);
  };
  return {
    where,
    put,
    async putManifest(manifest) {
      try {
        await put(manifest.run, 'manifest.json', `${JSON.stringify(manifest, null, 2)}\n`, { IfNoneMatch: '*' });
        return true;
      } catch (error) {
        if (error instanceof S3ServiceException && ALREADY.has(error.name)) return false;
        throw error;
      }
    },
    manifest: (run) => held(Manifest, run, 'manifest.json'),
    async template(run, plan, number) {
      const file = templateName(plan, number);
      const template = await held(MailTemplate, run, file);
      if (template === null) throw missing(run, file);
      return template;
    },
    async part(run, part) {
      const object = await readObject(s3, bucket, keyOf(run, part));
      if (object === null) throw missing(run, part);
      return object.bytes;
    },
    async batch(run, { part, start, end }) {
      try {
        const Range = `bytes=${start}-${end - 1}`;
        const answer = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: keyOf(run, part), Range }));
        return parsed(Batch, (await answer.Body?.transformToString()) ?? '', run, part);
      } catch (error) {
        if (error instanceof S3ServiceException && error.name === 'NoSuchKey') throw missing(run, part);
        throw error;
      }
    },
    report: (run) => held(RunReport, run, 'report.json'),
  };
}

const ALREADY = new Set(['PreconditionFailed', 'ConditionalRequestConflict']);
