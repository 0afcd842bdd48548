import { commonWords, sequences } from './common-passwords.js';

/** Digits and signs that people write for letters. */
const lettersOf: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
};
/** A stretch of a sequence counts from so many characters. */
const shortestRun = 4;
/** What must be left of a password once the guessable is taken out. */
const leastRest = 4;
const leastBesideName = 6;

/**
 * Why a password would be among the first that are guessed, in a sentence; null for a good one. Its length
 * is another rule's.
 * @param email in its one spelling
 */
export function passwordFault(password: string, email: string): string | null {
  const plain = password.normalize('NFKC').toLowerCase();
  if (isOwnName(plain, email)) return 'The password is too close to the e-mail address.';
  if (isRepeated(plain)) return 'The password repeats the same few characters.';
  if (withoutSequences(plain).length < leastRest) return 'The password is made of neighbouring keys.';
  return isCommon(plain) ? 'The password is one of the common ones.' : null;
}

/** The address, its local part or a name in it, and little besides. */
function isOwnName(plain: string, email: string): boolean {
  const [local = '', domain = ''] = email.split('@');
  const names = [email, local, local.replace(/[^a-z0-9]/g, ''), ...local.split(/[^a-z]+/), domain]
    .filter((name) => name.length >= shortestRun)
    .sort((a, b) => b.length - a.length);
  const rest = names.reduce((left, name) => left.replaceAll(name, ''), plain);
  return rest !== plain && rest.length < leastBesideName;
}

/** Fewer than four different characters, or one piece over and over. */
function isRepeated(plain: string): boolean {
  return new Set(plain).size < 4 || /^(.+?)\1+.{0,4}$/su.test(plain);
}

/** What is left of a password once every stretch of a known sequence is out. */
function withoutSequences(plain: string): string {
  let rest = '';
  for (let at = 0; at < plain.length;) {
    const run = runLength(plain, at);
    if (run < shortestRun) rest += plain[at] ?? '';
    at += run < shortestRun ? 1 : run;
  }
  return rest;
}

function runLength(plain: string, from: number): number {
  let length = 1;
  while (from + length < plain.length && isRun(plain.slice(from, from + length + 1))) length += 1;
  return length;
}

function isRun(piece: string): boolean {
  const backwards = Array.from(piece).reverse().join('');
  return sequences.some((sequence) => sequence.includes(piece) || sequence.includes(backwards));
}

/** A common word with digits and signs around it, its letters perhaps written as digits. */
function isCommon(plain: string): boolean {
  const [core] = /\p{L}.*\p{L}/su.exec(plain) ?? [''];
  const respelt = (text: string) =>
    Array.from(text)
      .map((sign) => lettersOf[sign] ?? sign)
      .join('');
  const tail = /[^\p{L}]*$/u.exec(plain)?.[0].length ?? 0;
  return [core, respelt(core), respelt(plain), respelt(plain.slice(0, plain.length - tail))].some((text) =>
    commonWords.has(text.replace(/[^\p{L}]/gu, '')),
  );
}
