/** Letters that two words have to begin with alike to be of one family. */
const trunk = 6;
/** Letters that a word inside another one needs: 'night' in 'overnight'. */
const inner = 5;

const prefix = /^(?:over|under|re|un|pre|mis|out|after|inter|sub|non|co|semi|multi|photo|work|house)$/;

/** Whether two stems are of one family: 'reconcil' and 'reconcili', 'spectrometri' and 'spectromet', 'overnight' and 'night'. */
export function isOneFamily(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < inner) return false;
  if (long.startsWith(short) || (long.endsWith(short) && prefix.test(long.slice(0, -short.length))))
    return true;
  return short.length >= trunk && long.startsWith(short.slice(0, Math.max(trunk, short.length - 2)));
}
