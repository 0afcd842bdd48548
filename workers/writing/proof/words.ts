import { plainDevanagari } from '../../words/hindi-number-words.js';
import { numberOfWords } from '../../words/number-words.js';
import { stemOf } from '../../words/stems.js';
import { verbOf } from '../../words/verbs.js';
import { synonymGroups } from './vocabulary/synonyms.js';

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.&/+#-][\p{L}\p{M}\p{N}]+)*[+#]*/gu;

/** Words that carry no subject matter: they neither prove nor disprove anything. */
const functionWords = new Set(
  `a about above across after all also am among an and any are as at be been before being below between both but by
  can could did do does during each every few for from had has have having he her here his how i if in into is it
  its itself me more most my myself no nor not of off on once only or other our out over own per same she should so
  some such than that the their them then there these they this those through to too under until up upon us very
  was we were what when where which while who whom why will with within without would you your yours
  none about around nearly almost approximately roughly exactly aboard onboard onto via amid among upon per plus
  का की के को में मे से पर ने और तथा एवं व या कि जो यह वह ये वे इस उस इन उन हर भी ही तक साथ द्वारा लिए है हैं था थी थे हूं हो हुआ हुई हुए
  कर करके किया किए करता करती करते करना करने मैं मैंने मेरा मेरी मेरे हम हमने अपना अपनी अपने वहीं वहां यहां इसके उसके रूप प्रति लगभग आप आपके आपकी आपका
  ke ka ki ko me mein se par ne aur ya jo yeh woh bhi hi tak saath sath liye hai hain tha thi hua hui kar karke kiya kiye karna karne
  karta karti maine mera meri mere apna apni apne milkar attend`
    .split(/\s+/)
    .filter(Boolean),
);

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text with their places; inner `.`, `-`, `&`, `/` keep a name such as `Node.js` or `GSTR-1` whole. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export function isFunctionWord(text: string): boolean {
  return functionWords.has(plainDevanagari(text).toLowerCase());
}

/** Spelling folded for comparison: NFKC, lower case, straight quotes. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
}

/** What these begin with the stemmer cuts to the stem of another word: 'author', 'organ', 'intern', 'product'. */
const apart = 'authoris authoriz organis organiz internation productiv positiv importan executive'.split(' ');

const hindiEndings = /(?:ियों|ियां|ाओं|ाएं|ों|ें|ीं|े|ी|ा)$/u;

/** Its stem, so that 'engineers' and 'engineer', 'tuned' and 'tuning', 'दवा' and 'दवाएँ' compare as equal. */
function stem(text: string): string {
  // 'PCBs' are of 'PCB'.
  const folded = fold(text.replace(/^(\p{Lu}{2,6})s$/u, '$1')).replace(/'s$/, '');
  if (/\p{Script=Devanagari}/u.test(folded)) return hindiStem(folded);
  const plain = folded.normalize('NFD').replace(/\p{Mn}/gu, '');
  const own = apart.find((one) => plain.startsWith(one));
  if (own !== undefined) return own.replace(/is$/, 'iz');
  if (/^customs?$/.test(plain)) return 'customs';
  return /^[a-z]+$/.test(plain) ? stemOf(inOneSpelling(inOneForm(plain))) : folded;
}

/** 'Tradespeople', 'salesperson' and 'craftsmen' end alike. */
function inOneForm(text: string): string {
  return text.length > 40 ? text : text.replace(/(?<=[a-z]{4})(?:wo)?(?:men|people|persons?)$/, 'man');
}

/** British and American spellings as one: 'organised', 'colour', 'centre'. */
function inOneSpelling(text: string): string {
  return text
    .replace(/(?<=\w{3}[iy])s(?=(?:e|ed|es|ing|ation|ations|er|ers)$)/, 'z')
    .replace(/(?<=\w{2})our(?=s?$|ed$|ing$|er)/, 'or')
    .replace(/(?<=\w{2})tre(?=s?$)/, 'ter')
    .replace(/(?<=\w{4})ogue(?=s?$)/, 'og')
    .replace(/(?<=\w{3})mme(?=s?$)/, 'm');
}

function hindiStem(text: string): string {
  const plain = plainDevanagari(text);
  const cut = plain.replace(hindiEndings, '');
  return cut.length >= 2 ? cut : plain;
}

const meanings = new Map(
  synonymGroups.flatMap(([first, ...others]) =>
    [first, ...others].map((one) => [stem(one), stem(first)] as const),
  ),
);

/** Its stem, of all forms of a verb the same one: 'built' and 'builds'. */
export function rootOf(text: string): string {
  return stem(verbOf(text)?.base ?? text);
}

/** What a word means as far as retelling goes: one stem for 'client' and 'customer'. */
export function meaningOf(text: string): string {
  const root = rootOf(text);
  return meanings.get(root) ?? root;
}

/** Stems of the words that carry meaning. */
export function contentStems(text: string): string[] {
  return contentWords(text).map(meaningOf);
}

/** The words that carry meaning, the parts of joined ones apart: neither small words nor numbers. */
export function contentWords(text: string): string[] {
  return wordsOf(text)
    .flatMap(({ text: one }) => one.split(/[-/&]/))
    .filter(
      (one) => one.length > 1 && !isFunctionWord(one) && !/^\d/.test(one) && numberOfWords(one) === null,
    );
}

/** Share of `some` that is also in `all`, 0 to 1; 0 for an empty list. */
export function shareIn(some: readonly string[], all: ReadonlySet<string>): number {
  if (some.length === 0) return 0;
  return some.filter((one) => all.has(one)).length / some.length;
}
