/** The desk's addresses: the page, the edition's files for its frames, the API, and the stream that tells of changes. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import * as z from 'zod';
import type { Change, Signature } from '#core/digest/edits/write.ts';
import { DaybriefError, InputError } from '#core/errors.ts';
import { ExclusionReason, IsoDate } from '#core/model.ts';
import type { DayAnswer } from './api.ts';
import { type Bundle, PAGE_HTML, PAGE_POLICY } from './bundle.ts';
import { ConflictError, type Editing, type Steps } from './editing.ts';
import { framed, framePolicy } from './frames.ts';
import { guard } from './guard.ts';
import type { Live } from './live.ts';
import type { Posting } from './posting.ts';
import {
  AddRequest,
  ApproveRequest,
  CorrectRequest,
  LinksRequest,
  StepRequest,
  TestRequest,
  VerifyRequest,
} from './requests.ts';
import type { Engine } from './work/engine.ts';

export interface DeskParts {
  readonly hosts: () => readonly string[];
  readonly token: string;
  readonly bundle: () => Promise<Bundle>;
  readonly engine: Engine;
  readonly live: Live;
  readonly editing: Editing;
  readonly posting: Posting;
  /** Who is editing, for the entries; null for nobody in particular. */
  readonly by: string | null;
  /** This moment, ISO 8601. */
  readonly now: () => string;
}

/** A change is a few sentences; more than this is none. */
const MOST_BYTES = 256 * 1024;

const HTML = 'text/html; charset=utf-8';

export function deskApp(parts: DeskParts): Hono {
  const { engine, live, editing, posting } = parts;
  const app = new Hono();
  app.use(async (context, next) => {
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    context.header('Cache-Control', 'no-store');
    context.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
    await next();
  });
  app.use(guard(parts));
  app.use(bodyLimit({ maxSize: MOST_BYTES, onError: (context) => context.json({ error: 'that is too long' }, 413) }));
  app.notFound((context) => context.json({ error: 'there is no such page' }, 404));
  app.onError((error, context) => {
    if (error instanceof ConflictError) return context.json({ error: error.message }, 409);
    const known = error instanceof DaybriefError || error instanceof z.ZodError;
    return context.json({ error: error instanceof z.ZodError ? issueOf(error) : error.message }, known ? 422 : 500);
  });

  app.get('/', (context) =>
    context.body(PAGE_HTML, 200, { 'Content-Type': HTML, 'Content-Security-Policy': PAGE_POLICY }),
  );
  app.get('/desk.js', async (context) =>
    context.body((await parts.bundle()).script, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  );
  app.get('/desk.css', async (context) =>
    context.body((await parts.bundle()).style, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  );

  app.get('/frames/:date/:file', async (context) => {
    const { date, file } = z
      .object({ date: IsoDate, file: z.enum(['email.html', 'index.html']) })
      .parse(context.req.param());
    const scheme = context.req.query('scheme') === 'dark' ? 'dark' : 'light';
    const body = framed(await engine.file(date, file), scheme);
    const policy = framePolicy(context.req.query('images') !== 'off');
    return context.body(body, 200, { 'Content-Type': HTML, 'Content-Security-Policy': policy });
  });

  app.get('/outbox/:id', async (context) => {
    const body = framed(await posting.mail(context.req.param('id')), 'light');
    return context.body(body, 200, { 'Content-Type': HTML, 'Content-Security-Policy': framePolicy(true) });
  });

  app.get('/api/day', async (context) => {
    const date = IsoDate.nullable().parse(context.req.query('date') ?? null);
    const { text, findings, composing, problem } = await live.get(date);
    // A store that does not answer is a problem that composing tells.
    const none: Steps = { etag: null, undo: null, redo: null };
    const steps = text === null ? none : await editing.steps(text.date).catch(() => none);
    const rest = { findings: [...findings], composing, problem, ...steps } satisfies Omit<DayAnswer, 'day'>;
    // A day is large, and JSON already.
    const body = `{"day":${text?.json ?? 'null'},${JSON.stringify(rest).slice(1)}`;
    return context.body(body, 200, { 'Content-Type': 'application/json' });
  });
  app.get('/api/below', async (context) => {
    const { date, q } = z.object({ date: IsoDate, q: z.string().max(200).default('') }).parse(context.req.query());
    return context.json(await engine.below(date, q));
  });
  app.get('/api/excluded', async (context) => {
    const { date, reason } = z.object({ date: IsoDate, reason: ExclusionReason }).parse(context.req.query());
    return context.json(await engine.excluded(date, reason));
  });
  app.get('/api/seeds', async (context) => context.json(await engine.seeds(dateOf(context.req.query('date')))));
  app.get('/api/seed', async (context) => {
    const { date, file, at } = z
      .object({ date: IsoDate, file: z.string(), at: z.coerce.number().int().nonnegative().default(0) })
      .parse(context.req.query());
    return context.json(await engine.seed(date, file, at));
  });
  app.get('/api/yesterday', async (context) => context.json(await engine.yesterday(dateOf(context.req.query('date')))));
  app.get('/api/outbox', async (context) => context.json(await posting.outbox()));

  const written = <T>(done: T): T => {
    live.changed({ seeds: false, templates: false });
    return done;
  };
  const signature = (): Signature => ({ ...(parts.by === null ? {} : { by: parts.by }), at: parts.now() });
  app.post('/api/edits', async (context) => {
    const { date, etag, entry } = await bodyOf(context, AddRequest);
    const [verb, change] = Object.entries(entry)[0] ?? [];
    // An object of one known key: its value is of the schema of that key.
    const edit = { verb, ...change } as Change;
    return context.json(written(await editing.add(date, etag, edit, signature())));
  });
  app.post('/api/steps', async (context) => {
    const { date, etag, step } = await bodyOf(context, StepRequest);
    return context.json(written(await posting.step(date, etag, step)));
  });
  app.post('/api/approve', async (context) => {
    const { date, etag, rev, overrides } = await bodyOf(context, ApproveRequest);
    return context.json(written(await posting.approve({ date, etag, rev, overrides, signature: signature() })));
  });
  app.post('/api/correct', async (context) => {
    const { date, etag, text, mail } = await bodyOf(context, CorrectRequest);
    return context.json(
      written(await posting.correct({ date, etag, text, mail, at: parts.now(), signature: signature() })),
    );
  });
  app.post('/api/test', async (context) => {
    const { date, to } = await bodyOf(context, TestRequest);
    return context.json({ etag: null, words: await posting.test(date, to) });
  });
  app.post('/api/links', async (context) => {
    const { date } = await bodyOf(context, LinksRequest);
    return context.json(await engine.links(date));
  });
  app.post('/api/verify', async (context) => {
    const { date, event, text } = await bodyOf(context, VerifyRequest);
    return context.json(await engine.verify(date, event, text));
  });

  app.get('/api/events', (context) =>
    streamSSE(context, async (stream) => {
      await stream.writeSSE({ event: 'hello', data: parts.token, retry: 500 });
      const stop = live.listen((event) => void stream.writeSSE({ event, data: '' }));
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      stop();
    }),
  );
  return app;
}

/** @throws {InputError} where the body is no JSON, {ZodError} where it is other than the schema has it */
async function bodyOf<T>(context: Context, schema: z.ZodType<T>): Promise<T> {
  const value: unknown = await context.req.json().catch(() => {
    throw new InputError('the body is not JSON');
  });
  return schema.parse(value);
}

const dateOf = (text: string | undefined): IsoDate => IsoDate.parse(text);

function issueOf(error: z.ZodError): string {
  const issue = error.issues[0];
  const field = issue?.path.findLast((part) => typeof part === 'string');
  return issue === undefined ? 'not as expected' : `${String(field ?? 'it')}: ${issue.message}`;
}
