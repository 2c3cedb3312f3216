/** Who may ask: pages of other sites must not read the preview, not even through a name that they point at this machine. */
import type { IncomingMessage } from 'node:http';

export interface Refusal {
  readonly status: number;
  readonly message: string;
}

/** Null where the request may be answered. The Host header defeats DNS rebinding, the Origin other sites' scripts. */
export function refusalOf(request: IncomingMessage, host: string, port: number): Refusal | null {
  if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405, message: 'only GET and HEAD' };
  const hosts = ['127.0.0.1', 'localhost', '[::1]', host].map((name) => `${name}:${port}`);
  if (!hosts.includes(request.headers.host ?? '')) return { status: 421, message: 'unknown host' };
  const { origin } = request.headers;
  if (origin !== undefined && !hosts.some((name) => origin === `http://${name}`)) {
    return { status: 403, message: 'unknown origin' };
  }
  return null;
}
