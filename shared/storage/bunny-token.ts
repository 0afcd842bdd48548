import { createHash, createHmac } from 'node:crypto';

/** The two forms of Bunny's advanced token authentication; a pull zone tells them apart by the prefix. */
export const tokenForms = ['sha256', 'hmac-sha256'] as const;
type TokenForm = (typeof tokenForms)[number];

export interface TokenKey {
  /** The pull zone's URL Token Authentication Key. */
  key: string;
  form: TokenForm;
}

/**
 * Signs an address of a Bunny pull zone until a moment, as https://docs.bunny.net/docs/cdn-token-authentication
 * has it. Signed are the path as it stands in the address, the moment in Unix seconds, and the other parameters
 * by name, as `name=value` joined by `&`, not encoded:
 * - `sha256`: base64url(SHA-256(key + path + expires + parameters))
 * - `hmac-sha256`: `HS256-` + base64url(HMAC-SHA-256(key, path + expires + parameters)), what Bunny's own
 *   libraries make by now (https://github.com/BunnyWay/BunnyCDN.TokenAuthentication)
 *
 * No visitor's address goes in, so a link works for whoever holds it, on whatever network they are.
 */
export function signBunnyUrl(
  url: URL,
  expires: number,
  parameters: Readonly<Record<string, string>>,
  token: TokenKey,
): URL {
  const sorted = Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1));
  const words = sorted.map(([name, value]) => `${name}=${value}`).join('&');
  const signed = new URL(url);
  const query = [
    ['token', bunnyToken(`${url.pathname}${expires}${words}`, token)],
    ...sorted,
    ['expires', String(expires)],
  ] as const;
  signed.search = query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return signed;
}

function bunnyToken(message: string, { key, form }: TokenKey): string {
  if (form === 'sha256')
    return createHash('sha256')
      .update(key + message)
      .digest('base64url');
  return `HS256-${createHmac('sha256', key).update(message).digest('base64url')}`;
}
