/**
 * A server that speaks the protocol of SES v2, on a free port of 127.0.0.1: aws-ses-v2-local, which renders and keeps what
 * it is sent, behind a gate that a test can make fail. The gate answers for the account and its identities itself, since
 * the local server knows neither.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import * as z from 'zod';

/** A CommonJS module whose default export Node and vitest hand over differently. */
const startLocal: (at: { readonly host: string; readonly port: number }) => Promise<Server> = createRequire(
  import.meta.url,
)('aws-ses-v2-local').default;

const BulkBody = z.object({
  BulkEmailEntries: z.array(z.object({ Destination: z.object({ ToAddresses: z.array(z.string()) }) })),
});
const BulkAnswer = z.object({ BulkEmailEntryResults: z.array(z.unknown()) });

const Mails = z.object({
  emails: z.array(
    z.object({
      messageId: z.string(),
      from: z.string(),
      replyTo: z.array(z.string()),
      destination: z.object({ to: z.array(z.string()) }),
      subject: z.string(),
      body: z.object({ html: z.string(), text: z.string() }),
      headers: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
    }),
  ),
});
export type SentMail = z.infer<typeof Mails>['emails'][number];

/** What goes wrong with one call. */
export type SesFault =
  /** Refused whole, nothing accepted. */
  | { readonly kind: 'refuse'; readonly status: number; readonly type: string; readonly message?: string }
  /** The connection ends before anything is accepted, or after all of it was. */
  | { readonly kind: 'cut'; readonly accepted: boolean }
  /** All of it is accepted, and no answer ever comes. */
  | { readonly kind: 'silent' }
  /** Those addresses get these statuses, all others are accepted. */
  | { readonly kind: 'partly'; readonly statuses: Readonly<Record<string, string>> };

/** A bulk call as it came in. */
export interface SesCall {
  readonly to: readonly string[];
  readonly bytes: number;
  readonly at: number;
  readonly body: string;
}

export interface SesServer {
  readonly endpoint: string;
  /** A page that shows what was sent. */
  readonly viewer: string;
  readonly ses: SESv2Client;
  readonly calls: SesCall[];
  /** Decides on each bulk call; null lets it pass. `number` counts from 1. */
  onBulk: (call: SesCall, number: number) => SesFault | null | Promise<SesFault | null>;
  /** What GetAccount answers. */
  account: {
    SendingEnabled: boolean;
    ProductionAccessEnabled: boolean;
    EnforcementStatus: string;
    SendQuota: { Max24HourSend: number; MaxSendRate: number; SentLast24Hours: number };
  };
  /** Identities that SES has verified: domains and addresses. */
  readonly verified: Set<string>;
  /** Everything that was accepted, in order. */
  mails(): Promise<SentMail[]>;
  clear(): Promise<void>;
  stop(): Promise<void>;
}

/** An account with nothing wrong, and a rate that holds nobody up. */
export const soundAccount = (): SesServer['account'] => ({
  SendingEnabled: true,
  ProductionAccessEnabled: true,
  EnforcementStatus: 'HEALTHY',
  SendQuota: { Max24HourSend: 1_000_000, MaxSendRate: 10_000, SentLast24Hours: 0 },
});

/** @param now for the times of calls */
export async function startSes(now: () => number = () => 0): Promise<SesServer> {
  const local = await startLocal({ host: '127.0.0.1', port: 0 });
  const upstream = `http://127.0.0.1:${portOf(local.address())}`;
  const underWay = new Set<Promise<void>>();
  const gate = createServer((request, response) => {
    const answered = answer(request, response).catch(() => void response.destroy());
    underWay.add(answered);
    void answered.finally(() => underWay.delete(answered));
  });
  gate.listen(0, '127.0.0.1');
  await once(gate, 'listening');
  const endpoint = `http://127.0.0.1:${portOf(gate.address())}`;
  const ses = new SESv2Client({
    endpoint,
    region: 'us-east-1',
    maxAttempts: 1,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });

  const server: SesServer = {
    endpoint,
    viewer: `${upstream}/`,
    ses,
    calls: [],
    onBulk: () => null,
    account: soundAccount(),
    verified: new Set(['example.org']),
    async mails() {
      // A caller that has given up on an answer may look before all of its mails are accepted.
      await Promise.all(underWay);
      return Mails.parse(await (await fetch(`${upstream}/store`)).json()).emails;
    },
    async clear() {
      await fetch(`${upstream}/clear-store`, { method: 'POST' });
    },
    async stop() {
      ses.destroy();
      for (const one of [gate, local]) {
        one.closeAllConnections();
        one.close();
      }
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await textOf(request);
    const path = decodeURIComponent(request.url ?? '');
    const identity = /^\/v2\/email\/identities\/([^/?]+)$/.exec(path)?.[1];
    if (path === '/v2/email/account') return json(response, 200, server.account);
    if (identity !== undefined) {
      return server.verified.has(identity)
        ? json(response, 200, { VerifiedForSendingStatus: true, VerificationStatus: 'SUCCESS' })
        : refuse(response, 404, 'NotFoundException');
    }
    if (path !== '/v2/email/outbound-bulk-emails') return pass(request, response, body);
    const to = BulkBody.parse(JSON.parse(body)).BulkEmailEntries.flatMap((one) => one.Destination.ToAddresses);
    const call = { to, bytes: Buffer.byteLength(body), at: now(), body };
    server.calls.push(call);
    const fault = await server.onBulk(call, server.calls.length);
    if (fault === null) return pass(request, response, body);
    if (fault.kind === 'refuse') return refuse(response, fault.status, fault.type, fault.message);
    if (fault.kind === 'partly') return partly(request, response, body, fault.statuses);
    if (fault.kind === 'silent' || fault.accepted) await forward(request, body);
    if (fault.kind === 'cut') response.destroy();
  }

  async function forward(request: IncomingMessage, body: string): Promise<Response> {
    const { authorization = '', 'content-type': type = 'application/json' } = request.headers;
    return fetch(upstream + (request.url ?? ''), {
      method: request.method ?? 'POST',
      headers: { authorization, 'content-type': type },
      ...(body === '' ? {} : { body }),
    });
  }

  async function pass(request: IncomingMessage, response: ServerResponse, body: string): Promise<void> {
    const answered = await forward(request, body);
    const type = answered.status >= 400 ? { 'x-amzn-errortype': 'BadRequestException' } : {};
    response.writeHead(answered.status, { 'content-type': 'application/json', ...type });
    response.end(await answered.text());
  }

  async function partly(
    request: IncomingMessage,
    response: ServerResponse,
    body: string,
    statuses: Readonly<Record<string, string>>,
  ): Promise<void> {
    const whole = z.looseObject(BulkBody.shape).parse(JSON.parse(body));
    const statusOf = (entry: (typeof whole.BulkEmailEntries)[number]): string | undefined =>
      statuses[entry.Destination.ToAddresses[0] ?? ''];
    const sound = whole.BulkEmailEntries.map((entry, at) => ({ entry, at })).filter(({ entry }) => !statusOf(entry));
    const raw: { BulkEmailEntries: unknown[] } = JSON.parse(body);
    const rest = { ...raw, BulkEmailEntries: sound.map(({ at }) => raw.BulkEmailEntries[at]) };
    const answered = await forward(request, JSON.stringify(rest));
    const accepted = BulkAnswer.parse(await answered.json()).BulkEmailEntryResults.values();
    json(response, 200, {
      BulkEmailEntryResults: whole.BulkEmailEntries.map((entry) => {
        const status = statusOf(entry);
        return status ? { Status: status, Error: `made to fail: ${status}` } : accepted.next().value;
      }),
    });
  }

  return server;
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString();
}

const json = (response: ServerResponse, status: number, value: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
};

const refuse = (response: ServerResponse, status: number, type: string, message = `made to fail: ${type}`): void => {
  response
    .writeHead(status, { 'content-type': 'application/json', 'x-amzn-errortype': type })
    .end(JSON.stringify({ message }));
};
