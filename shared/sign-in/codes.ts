import { randomInt } from 'node:crypto';
import { keyedHash, sameHash } from '../keyed-hash.js';
import { signInCodes } from '../models/sign-in-code.js';

/** What a person may count on of a code. */
export const codeRules = { digits: 6, minutes: 10, tries: 5 } as const;

/**
 * Draws a code for an address and stores its hash; the code before it is void, and so is a lock.
 * @param email in its one spelling
 * @returns six digits, which nobody else has seen
 */
export async function drawCode(email: string, secret: string): Promise<string> {
  const code = String(randomInt(10 ** codeRules.digits)).padStart(codeRules.digits, '0');
  const expiresAt = { $dateAdd: { startDate: '$$NOW', unit: 'minute', amount: codeRules.minutes } };
  await signInCodes().updateOne(
    { _id: addressKey(email, secret) },
    [{ $set: { hash: codeHash(email, code, secret), tries: 0, expiresAt } }],
    { upsert: true },
  );
  return code;
}

/**
 * Takes a code: true once for the right one. Each call spends a try before it looks, so that guesses made
 * at the same time share the same five.
 */
export async function redeemCode(email: string, code: string, secret: string): Promise<boolean> {
  const _id = addressKey(email, secret);
  const row = await signInCodes().findOneAndUpdate(
    { _id, tries: { $lt: codeRules.tries }, $expr: { $gt: ['$expiresAt', '$$NOW'] } },
    { $inc: { tries: 1 } },
  );
  const guess = codeHash(email, code, secret);
  if (!row || !sameHash(row.hash, guess)) return false;
  const { deletedCount } = await signInCodes().deleteOne({ _id, hash: row.hash });
  return deletedCount === 1;
}

/** Forgets the code of an address, if it has one. */
export async function forgetCode(email: string, secret: string): Promise<void> {
  await signInCodes().deleteOne({ _id: addressKey(email, secret) });
}

function addressKey(email: string, secret: string): string {
  return keyedHash(secret, 'sign-in-address', email);
}

function codeHash(email: string, code: string, secret: string): string {
  return keyedHash(secret, 'sign-in-code', `${email}\n${code}`);
}
