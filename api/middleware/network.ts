import { isIPv6 } from 'node:net';

const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * Whose an address is, as far as it tells: an IPv4 address is somebody's, of an IPv6 one its first 64 bits are. One
 * household has all that follow them (RFC 6177), and could come from another one with each request.
 */
export function networkOf(address: string): string {
  const [, v4] = mapped.exec(address) ?? [];
  if (v4 !== undefined || !isIPv6(address)) return v4 ?? address;
  const [head = [], tail = []] = address
    .split('::')
    .map((part) => part.split(':').filter((group) => group !== ''));
  const left = Array.from({ length: 8 - head.length - tail.length }, () => '0');
  const groups = [...head, ...left, ...tail].slice(0, 4);
  return `${groups.map((group) => parseInt(group, 16).toString(16)).join(':')}::/64`;
}
