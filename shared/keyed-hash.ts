import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * A keyed hash (HMAC-SHA-256, base64url, 43 characters): what may stand where the value may not.
 * @param purpose keeps equal values apart where they mean different things
 */
export function keyedHash(secret: string, purpose: string, value: string): string {
  return createHmac('sha256', secret).update(`${purpose}\n${value}`).digest('base64url');
}

/** Compares two hashes in a time that tells nothing of where they differ. */
export function sameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
