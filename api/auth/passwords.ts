import { hash, verify } from '@node-rs/argon2';

// Argon2id (the library's default) with the least that OWASP's Password Storage Cheat Sheet asks for.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
let decoy: Promise<string> | undefined;

/** The argon2id hash to keep, in PHC form. */
export function hashPassword(password: string): Promise<string> {
  return hash(canonical(password), cost);
}

/**
 * Whether a password is the one behind a hash. Without a hash it takes as long, and is false: the time
 * tells nobody which addresses have an account.
 */
export async function checkPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hash('no account has this password', cost);
  const same = await verify(stored ?? (await decoy), canonical(password));
  return stored !== null && same;
}

/** Keyboards differ in how they compose letters; the password is the same. (NIST SP 800-63B) */
function canonical(password: string): string {
  return password.normalize('NFKC');
}
