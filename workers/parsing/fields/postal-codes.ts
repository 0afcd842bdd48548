/* Postal codes as addresses have them, in the forms of many countries. */

const codes = [
  String.raw`\d{6}|\d{3}\s\d{3}|\d{3}\s\d{2}(?=\s+\p{Lu})|\d{5}-\d{3,4}|\d{4}-\d{3}|\d{2}-\d{3}|\d{5}`,
  String.raw`[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}|[A-Z]\d[A-Z]\s*\d[A-Z]\d|\d{4}\s?[A-Z]{2}(?=\s)`,
  // Four digits are a code only before a town: '8001 Zürich'.
  String.raw`(?<=^|[,\s])(?:[A-Z]{1,2}-)?\d{4}(?=\s+\p{Lu}\p{Ll})`,
];
const postal = new RegExp(
  String.raw`(?:[-\u2013,]\s*)?(?<![\p{L}\p{N}])(?:[A-Z]{1,2}-)?(?:${codes.join('|')})(?![\p{L}\p{N}])\.?`,
  'gu',
);
/** What says that a number behind it is that of a member or a licence: 'Membership No. 402311'. */
const beforeNumber =
  /(?<!\p{L})(?:[Nn]os?|NOS?(?=\.)|[Nn]umber|NUMBER|[Mm]ember(?:ship)?|[Ll]icen[cs]e|[Rr]eg(?:n|istration)?)[.:#\s-]{0,3}$/u;
const isNumber = (text: string, at: number): boolean =>
  beforeNumber.test(text.slice(Math.max(0, at - 20), at));
/** Of what looks like a postal code, the last is one: a house's number stands before it. */
export const postalIn = (text: string): string | undefined =>
  [...text.matchAll(postal)].filter(({ index }) => !isNumber(text, index)).at(-1)?.[0];
