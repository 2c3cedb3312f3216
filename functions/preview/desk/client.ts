/** Questions to the desk's server. Every answer is parsed; a refusal is an error with the server's own words. */
import * as z from 'zod';
import {
  BelowAnswer,
  DayAnswer,
  ExcludedAnswer,
  LinksAnswer,
  OutboxAnswer,
  SeedAnswer,
  SeedsAnswer,
  VerifyAnswer,
  YesterdayAnswer,
} from '../api.ts';
import { Done, Refused } from '../requests.ts';

// The page's policy lets no text become code, which zod would try for speed.
z.config({ jitless: true });

/** Given by the stream when it opens; a server that was started anew gives another. Changes wait for it. */
let token = '';
let given: () => void = () => undefined;
const tokenGiven = new Promise<void>((resolve) => {
  given = resolve;
});

export class RefusedError extends Error {
  readonly status: number;
  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

async function ask<T>(schema: z.ZodType<T>, path: string, body?: unknown): Promise<T> {
  const response = await fetch(
    path,
    body === undefined
      ? {}
      : {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'X-Desk-Token': token },
          body: JSON.stringify(body),
        },
  ).catch(() => {
    throw new RefusedError('the desk does not answer: is it still running?', 0);
  });
  const value: unknown = await response.json().catch(() => null);
  if (response.ok) return schema.parse(value);
  const refused = Refused.safeParse(value);
  throw new RefusedError(
    refused.success ? refused.data.error : `the desk answered ${response.status}`,
    response.status,
  );
}

const query = (values: Readonly<Record<string, string | number>>): string =>
  new URLSearchParams(Object.entries(values).map(([name, value]) => [name, String(value)])).toString();

export const askDay = (date: string | null) =>
  ask(DayAnswer, date === null ? '/api/day' : `/api/day?${query({ date })}`);
export const askBelow = (date: string, q: string) => ask(BelowAnswer, `/api/below?${query({ date, q })}`);
export const askExcluded = (date: string, reason: string) =>
  ask(ExcludedAnswer, `/api/excluded?${query({ date, reason })}`);
export const askSeed = (date: string, file: string, at: number) =>
  ask(SeedAnswer, `/api/seed?${query({ date, file, at })}`);
export const askSeeds = (date: string) => ask(SeedsAnswer, `/api/seeds?${query({ date })}`);
export const askYesterday = (date: string) => ask(YesterdayAnswer, `/api/yesterday?${query({ date })}`);
export const askOutbox = () => ask(OutboxAnswer, '/api/outbox');
export async function askVerify(date: string, event: string, text: string): Promise<VerifyAnswer> {
  await tokenGiven;
  return ask(VerifyAnswer, '/api/verify', { date, event, text });
}

export async function askLinks(date: string): Promise<LinksAnswer> {
  await tokenGiven;
  return ask(LinksAnswer, '/api/links', { date });
}

/** Where changes go, by what they are. */
export type Post = 'edits' | 'steps' | 'approve' | 'correct' | 'test';
export async function post(what: Post, body: unknown): Promise<Done> {
  await tokenGiven;
  return ask(Done, `/api/${what}`, body);
}

/** Follows the server's stream for as long as the page is open. */
export function follow(on: {
  readonly changed: () => void;
  readonly composing: () => void;
  readonly connected: (is: boolean) => void;
}): void {
  const stream = new EventSource('/api/events');
  stream.addEventListener('hello', (event) => {
    token = event.data;
    given();
    on.connected(true);
    // What changed while the stream was away was not told.
    on.changed();
  });
  stream.addEventListener('day', on.changed);
  stream.addEventListener('composing', on.composing);
  stream.addEventListener('error', () => on.connected(false));
}
