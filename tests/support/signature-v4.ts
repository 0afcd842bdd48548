import { createHash, createHmac } from 'node:crypto';
import type { StoreCall } from './store-server.js';

interface Keys {
  accessKeyId: string;
  secretAccessKey: string;
  region: string;
}

/** What a signature of version 4 says of itself, wherever it stands. */
interface Claim {
  credential: string;
  signedHeaders: string;
  signature: string;
  date: string;
  payloadHash: string;
}

const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/**
 * Holds a request to AWS signature version 4 for S3, in the Authorization header or presigned
 * (https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html).
 * @returns what is wrong; null for nothing
 */
export function faultOfSignature(call: StoreCall, keys: Keys): string | null {
  const claim = claimInHeader(call) ?? claimInAddress(call);
  if (!claim) return 'not signed';
  const scope = `${claim.date.slice(0, 8)}/${keys.region}/s3/aws4_request`;
  if (claim.credential !== `${keys.accessKeyId}/${scope}`) return 'signed for somebody or something else';
  if (isStale(call.url, claim.date)) return 'expired';
  if (/^[0-9a-f]{64}$/.test(claim.payloadHash) && claim.payloadHash !== sha256(call.body))
    return 'signed for another body';
  const toSign = ['AWS4-HMAC-SHA256', claim.date, scope, sha256(canonical(call, claim))].join('\n');
  const key = [claim.date.slice(0, 8), keys.region, 's3', 'aws4_request'].reduce<string | Buffer>(
    hmac,
    `AWS4${keys.secretAccessKey}`,
  );
  return hmac(key, toSign).toString('hex') === claim.signature ? null : 'wrong signature';
}

function claimInHeader({ headers }: StoreCall): Claim | null {
  const words = /^AWS4-HMAC-SHA256 Credential=(\S+), ?SignedHeaders=(\S+), ?Signature=([0-9a-f]{64})$/.exec(
    headers['authorization'] ?? '',
  );
  if (!words) return null;
  const [, credential = '', signedHeaders = '', signature = ''] = words;
  const header = (name: string) => headers[name] ?? '';
  const date = header('x-amz-date');
  return { credential, signedHeaders, signature, date, payloadHash: header('x-amz-content-sha256') };
}

function claimInAddress({ url: { searchParams } }: StoreCall): Claim | null {
  const value = (name: string) => searchParams.get(`X-Amz-${name}`) ?? '';
  if (value('Algorithm') !== 'AWS4-HMAC-SHA256') return null;
  return {
    credential: value('Credential'),
    signedHeaders: value('SignedHeaders'),
    signature: value('Signature'),
    date: value('Date'),
    payloadHash: 'UNSIGNED-PAYLOAD',
  };
}

function isStale({ searchParams }: URL, date: string): boolean {
  const at = Date.parse(date.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ)$/, '$1-$2-$3:$4:$5'));
  const lifetime = Number(searchParams.get('X-Amz-Expires') ?? 900);
  return !(Date.now() < at + lifetime * 1_000);
}

function canonical({ method, url, headers }: StoreCall, { signedHeaders, payloadHash }: Claim): string {
  const encode = (text: string) =>
    encodeURIComponent(text).replace(
      /[!'()*]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  const query = [...url.searchParams]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
  const signed = signedHeaders
    .split(';')
    .map((name) => `${name}:${(headers[name] ?? '').trim()}\n`)
    .join('');
  return [method, url.pathname, query, signed, signedHeaders, payloadHash].join('\n');
}
