/** Letters that two words have to begin with alike to be of one family. */
const trunk = 6;
/** Letters that a word inside another one needs: 'night' in 'overnight'. */
const inner = 5;
/** Letters that either part of a word of two needs: 'time' and 'sheet' in 'timesheet'. */
const part = 4;

/** What says the same of a deed once more, or where and when; 'un-' and 'mis-' say the contrary. */
const prefix = /^(?:over|under|re|pre|out|after|inter|sub|co|semi|multi)$/;
/** What the words of two parts begin with. */
const firstParts = new Set(
  `back bar book car check class court door drive eye farm fire flow food foot hand head heat home hotel house key land
  life mail meter news night note office pay phone photo pipe play post rail road roof safe sales school sea ship shop
  side site spread stock stop store street sun team tele test time tool town trade video voice wall ware waste watch
  water way web week whole wood work yard year`.split(/\s+/),
);

/** Whether two stems are of one family: 'reconcil' and 'reconcili', 'spectrometri' and 'spectromet', 'overnight' and 'night'. */
export function isOneFamily(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < part) return false;
  const before = long.endsWith(short) ? long.slice(0, -short.length) : '';
  if (firstParts.has(before)) return true;
  if (short.length < inner) return false;
  if (long.startsWith(short) || prefix.test(before)) return true;
  return short.length >= trunk && long.startsWith(short.slice(0, Math.max(trunk, short.length - 2)));
}
