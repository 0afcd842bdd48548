import { isHinglish } from './hinglish.js';
import { quantitiesIn } from '../numbers/numbers.js';
import { wordsOf } from '../words.js';

/** How large a part a sentence claims: a helping hand, the work itself, or the lead. */
export type Part = 'helped' | 'did' | 'led';

const helping =
  /\b(?:help(?:ed|s|ing)?|assist(?:ed|s|ing)?|support(?:ed|s|ing)?|contribut(?:ed?|es|ing)|participat(?:ed?|es|ing)|took part|take part|taking part|aid(?:ed|s|ing)?|shadow(?:ed|ing)?|observ(?:ed|ing)|(?:was |been )?involved in|(?:was |were )?part of|member of|exposure to|learn(?:ed|t|ing)? about|familiar with|collaborat(?:ed?|es|ing)|worked (?:with|alongside)|together with|along with|jointly|one of (?:the |a )?\p{L}+|in a team|on (?:a|the) team|with (?:the|my) (?:team|colleagues)|lent a hand|stood in|co-?ordinat(?:ed|es?|ing)|play(?:ed|ing)? (?:a|my) (?:\p{L}+ )?(?:part|role)|had a hand|work(?:ed|ing|s)? on|worked (?:closely|together)|join(?:ed|ing)|sat in|back(?:ed|ing) up|accompan(?:ied|y|ying)|assistance|contribution|participation|involvement|collaboration|coordination|alongside|under the (?:guidance|supervision)|guided by|madad)\b|सहायता|मदद|सहयोग|भाग लिया|शामिल/giu;
const leading =
  /\b(?:led|lead(?:s|ing)?(?! to)|manag(?:ed?|es|ing)|head(?:ed|s|ing)|direct(?:ed|s|ing)|own(?:ed|s|ing)|spearhead(?:ed|ing)?|oversaw|oversee(?:s|ing)?|supervis(?:ed?|es|ing)|chair(?:ed|ing)|found(?:ed|ing)|co-?founded|orchestrat(?:ed|es|ing)|pioneer(?:ed|ing)|architect(?:ed|ing)|in-? ?charge(?: of)?|headed up)\b|(?<=^|\band |\bI |\bto )(?:head|direct|own|found|chair|lead)\b(?! (?:office|count|line|time))|नेतृत्व|अगुवाई|प्रबंधन|निर्देशन|पर्यवेक्षण|संचालन/giu;
const leadingTitles =
  /\b(?:lead|manager|head|director|chief|founder|co-?founder|supervisor|president|captain)\b/iu;
/** `own` before a noun only says whose: 'their own time'; 'supervised by' and 'reporting to the head' say that others led, and
 * 'the network lead' is somebody. */
const notLeading =
  /\b(?:my|our|your|his|her|its|their)\s+own\b|\b(?:led|managed|supervised|headed|directed|chaired|founded|owned|run) by\b|\b(?:to|for|under|with) (?:the |a |our )?heads?\b|\bdirect(?:ed|s|ing) (?:them|him|her|customers|patients|visitors|callers|guests|calls|people|clients|passengers|students|traffic|queries|enquiries) (?:\p{L}{2,20} )?(?:to|towards)\b|(?<=\b(?:help(?:ed|s|ing)?|assist(?:ed|s|ing)?|support(?:ed|s|ing)?|shadow(?:ed|ing)?|by|under|with) )(?:the |my |our |an? |their )(?:[\p{L}-]+ ){0,2}leads?\b/giu;

/** The largest part that a text claims, and the words that claim it. */
export function partIn(text: string): { part: Part; words: string[] } {
  const plain = text.replace(notLeading, ' ');
  const led = plain.match(leading) ?? [];
  if (led.length > 0) return { part: 'led', words: led };
  const helped = plain.match(helping) ?? [];
  return helped.length > 0 ? { part: 'helped', words: helped } : { part: 'did', words: [] };
}

/** Who helps those that the work is for does the work itself. */
const helpsCustomers =
  /^(?:help|assist|support)(?:ed|s|ing)? (?:\p{L}+ )?(?:customers|clients|guests|shoppers|visitors|callers|users|patients|passengers|students|pupils|children|residents|families|farmers)(?=[,.;]|$| (?:with|to|in|on|at|by|and|through|over|during|find|choose|select|use|understand|open|fill|complete|pick|book|register)\b)/iu;

export function claimsHelpOnly(text: string): boolean {
  const first = wordsOf(text.slice(0, 200)).slice(0, 5);
  const opening = text.slice(first[0]?.start ?? 0, first.at(-1)?.end ?? 0);
  // 'Worked on the development' may have been all of it.
  if (/^(?:worked on|co-?ordinat\p{L}+ (?!with\b))/iu.test(opening)) return false;
  // Hindi has its verb at the end.
  if (/\p{Script=Devanagari}/u.test(text) || isHinglish(text)) return partIn(text).part === 'helped';
  if (helpsCustomers.test(text)) return false;
  return (
    new RegExp(`^(?:i |we )?${helping.source}`, 'iu').test(opening) ||
    /^(?:was )?(?:part of|involved in)/i.test(opening)
  );
}

/** 'Helped the engineer with the design', up to the next comma or 'and'. */
const helpClause =
  /\b(?:help(?:ed|s|ing)?|assist(?:ed|s|ing)?|support(?:ed|s|ing)?|contribut(?:ed?|es|ing) to|participat(?:ed?|es|ing) in|(?:took|take|taking) part in|(?:was |been )?involved in)\b.*?(?=,|;|\.\s|\band\b|$)/giu;

/** A text without its clauses that say that somebody was helped. */
export function withoutHelp(text: string): string {
  return text.replace(helpClause, ' ');
}

/** Whether a position's title itself says that its holder leads. */
export function isLeadingTitle(title: string): boolean {
  return leadingTitles.test(title);
}

const rising =
  /\b(?:increas(?:ed?|es|ing)|rais(?:ed?|es|ing)|rose|rise|risen|grew|grow(?:n|ing|s)?|boost(?:ed|s|ing)?|lift(?:ed|s|ing)|gain(?:ed|s|ing)|expand(?:ed|s|ing)|up (?:by|from))\b|बढ़ा|बढ़ी|वृद्धि/iu;
const falling =
  /\b(?:reduc(?:ed?|es|ing)|cut(?:s|ting)?|lower(?:ed|s|ing)|decreas(?:ed?|es|ing)|fell|fall(?:en|s|ing)?|drop(?:ped|s|ping)|halv(?:ed|es|ing)|shrank|shr[iu]nk|declin(?:ed?|es|ing)|sav(?:ed|es|ing)|remov(?:ed|es|ing)|shorten(?:ed|ing)|minimi[sz](?:ed|ing)|down (?:by|from|to))\b|घटा|घटी|कमी/iu;

/** Whether a text says that something rose or fell, where it says only one of the two. */
export function directionIn(text: string): 'up' | 'down' | null {
  const [up, down] = [rising.test(text), falling.test(text)];
  return up === down ? null : up ? 'up' : 'down';
}

const went =
  /\b(?:went|go(?:es|ing)?|came|come|is|are|was|were|brought|bring) (?:\p{L}+ )?(?<way>up|down)\b/iu;

/** Whether a text tells of a rise or a fall, in a verb, in 'went up', or in the ends of 'from 5 days to 1'. */
export function changeIn(text: string): 'up' | 'down' | null {
  const told =
    directionIn(text) ?? (went.exec(text)?.groups?.way?.toLowerCase() as 'up' | 'down' | undefined);
  if (told) return told;
  const [now = '', before] = text.split(/\binstead of\b/iu, 2);
  if (before !== undefined) {
    const [to, from] = [quantitiesIn(now.split(/[.;]/).at(-1) ?? '').at(-1), quantitiesIn(before)[0]];
    if (to && from && to.value !== from.value) return to.value > from.value ? 'up' : 'down';
  }
  const ends = /\bfrom\b(?:(?!\bfrom\b)[^.;])*?\bto\b/iu.exec(text);
  if (!ends) return null;
  const from = quantitiesIn(text.slice(ends.index, ends.index + ends[0].length)).at(-1);
  const to = quantitiesIn(text.slice(ends.index + ends[0].length))[0];
  if (!from || !to || from.value === to.value) return null;
  return to.value > from.value ? 'up' : 'down';
}

const rose = String.raw`rose|fell|dropped|grew|improved|increased|decreased|doubled|halved|went (?:up|down)|came down`;
const helped = String.raw`led to|increased|improved|reduced|raised|boosted|saved|cut|ensured|enabled|generated|lifted|lowered|halved|doubled|prevented|avoided|won|helped (?:to )?\p{L}+`;
/** A result: in a gerund behind the deed, in a clause of its own, or as what the deed was for. */
const outcome = new RegExp(
  [
    String.raw`\b(?:improv|increas|reduc|boost|enhanc|driv|accelerat|sav|cutt|lower|rais|generat|eliminat|streamlin|strengthen|maximi[sz]|minimi[sz]|ensur|enabl|deliver|achiev|exceed|transform|halv|doubl|lift|prevent|avoid|winn)ing\b`,
    String.raw`, (?:\p{L}{2,20}ly )?(?:grow|expand|extend|widen|broaden|shorten|speed|simplify|tripl|shrink|attract|earn|foster|safeguard)ing\b`,
    String.raw`\b(?:resulting in|leading to|(?:which|that|and) (?:${helped})|thereby|thus|for a saving)\b`,
    String.raw`\bso (?:that )?(?:\p{L}+ ){1,3}?(?:${rose})\b`,
    String.raw`\bto (?:reduce|lower|cut|raise|improve|increase|boost|speed up|save|grow|lift|maximi[sz]e|minimi[sz]e|eliminate)\b`,
    'जिससे|जिसके फलस्वरूप',
  ].join('|'),
  'giu',
);

/** A phrase with its place. */
export interface PhraseInText {
  readonly text: string;
  readonly start: number;
}

/** Phrases that add a result to a deed: 'improving …', 'resulting in …'. */
export function outcomesIn(text: string): PhraseInText[] {
  return [...text.matchAll(outcome)].map((match) => ({ text: match[0], start: match.index }));
}
