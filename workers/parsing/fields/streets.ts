/* The part of an address before the town. */

const streetWord =
  /\b(?:street|st|road|rd|lane|avenue|ave|drive|square|court|house|flat|apartment|floor|nagar|marg|colony|sector|block|phase|cross|main|layout|enclave|vihar|society|near|opp)\b|stra(?:ß|ss)e\b|^(?:rue|calle|via|viale|rua|avenida|boulevard|chemin|quai|piazza|praça)\s/iu;
/** Whether a text has a number or a street's word, so that it is no town's name. */
export const isStreetLike = (text: string): boolean => /\d/u.test(text) || streetWord.test(text);

/** Characters of a street with its number, at most. */
const longestStreet = 80;

/** '14 Linden Court', 'Flat 3, Sai Residency Road': a number and a street's word, and nothing that is no street. */
export const isStreet = (text: string): boolean =>
  text.length <= longestStreet &&
  streetWord.test(text) &&
  /(?<!\d)\d{1,5}(?!\d)/u.test(text) &&
  !/[@:;]|\d{6}|[.!?]$/u.test(text);
