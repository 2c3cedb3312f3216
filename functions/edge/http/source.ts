/** Whom a request comes from, for the limits of rates. */
import ipaddr from 'ipaddr.js';

export interface Asker {
  /** Whether the request has proved that it came through CloudFront, which writes this header itself. */
  readonly throughSite: boolean;
  /** `CloudFront-Viewer-Address`: "198.51.100.7:46532", "2001:db8::7:46532". Anybody else may write it too. */
  readonly viewer: string | undefined;
  /** Whose connection it is. */
  readonly peer: string | undefined;
}

/**
 * One address in IPv4; in IPv6 a network of /64, since a household has that many addresses. The viewer that CloudFront
 * names is believed only where the request came through it; otherwise the connection's other end counts.
 */
export function sourceOf({ throughSite, viewer, peer }: Asker): string {
  const named = throughSite ? viewer?.replace(/:\d+$/, '').replace(/^\[|\]$/g, '') : undefined;
  const text = named ?? peer ?? '';
  if (!ipaddr.isValid(text)) return 'unknown';
  const address = ipaddr.process(text);
  return address.kind() === 'ipv4'
    ? address.toString()
    : ipaddr.IPv6.networkAddressFromCIDR(`${address}/64`).toString();
}
