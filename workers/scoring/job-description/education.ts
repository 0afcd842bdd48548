import { readDegree, type Degree } from '../education/degrees.js';
import { isWish } from './cues.js';
import type { Statement } from './statements.js';

/** What a job description asks in education. */
export interface EducationAsk {
  /** The least degree that is enough. */
  degree: Degree;
  quote: string;
  /** 'or equivalent experience'. */
  orExperience: boolean;
}

const silent = new Set(['about', 'benefits', 'process', 'legal', 'terms', 'excluded', 'duties', 'intro']);
const mostWords = 12;
const unasked =
  /\b(?:degree|education|qualification|graduation)s?\b[^.]{0,40}\b(?:optional|(?:not|n['’]t) (?:required|needed|necessary|mandatory|compulsory|essential|important|relevant)|nahin?\b)|\bdegrees? (?:doesn['’]t|does not|don['’]t|do not) matter|\bno degree\b|(?:\bnot|n['’]t) (?:need|require|ask for|insist on|care about|have to have) (?:an? |any |your )?(?:\w+ )?(?:degree|diploma|qualification|graduation)|\bregardless of (?:degree|education)/i;

/** 'Graduate, MBA not compulsory', 'no need for ITI': one degree of several that is not asked for. */
const waived =
  /\bno need (?:for|of) (?:an? |any )?[^.,;]{0,40}|(?:[\p{L}.]{2,12} (?:pass )?)(?:is |are )?not (?:required|needed|necessary|mandatory|compulsory|essential)\b/giu;

/** 'Attainment at GCSE', 'teaching A Level': a level that is taught. */
const taught =
  /\b(?:(?:at|to|across|up to|deliver(?:ing)?|teach(?:es|ing)?|taught) |ks\d(?: and|,|\/) ?)(?:[\p{L}\d]+ (?:and|to|or|at) )?(?:gcses?|a[- ]levels?)\b/giu;

/** The education asked: the lowest of the degrees named in the first statement that names one. */
export function readEducation(statements: readonly Statement[]): EducationAsk | null {
  for (const { text, section, strength } of statements) {
    if (unasked.test(text)) continue;
    // A short line of its own asks, wherever it stands: 'Engineering degree (B.E./MCA)'.
    const isLine = section === 'intro' && text.split(' ').length <= mostWords;
    if (silent.has(section) && strength === 'none' && !isLine) continue;
    // 'Graduate, MBA preferred' and 'Graduate with MBA preferred' ask for the first.
    const asked =
      strength === 'nice'
        ? text
            .split(/[,;]\s*|\s(?=with\s)/)
            .filter((part) => !isWish(part))
            .join(', ')
        : text;
    const degree =
      isLine && /\b(?:we|our|you)\b/i.test(text)
        ? null
        : readDegree(asked.replace(taught, ' ').replace(waived, ' '));
    if (!degree) continue;
    return {
      degree,
      quote: text,
      orExperience:
        /\bor (?:equivalent|equal|comparable|similar|relevant)(?: \w+)? (?:work )?experience|\bequivalent (?:practical |work )?experience/i.test(
          text,
        ),
    };
  }
  return null;
}

const degreeWord =
  /\b(?:degree|high school|bachelor(?:['’]?s)?|(?<!scrum )master(?:['’]?s)?|diploma|graduate|graduation|ph\.?d|b\.?\s?tech|m\.?\s?tech|b\.?sc|m\.?sc|b\.?com|m\.?com|mba|bba|mca|bca|ll\.?\s?b|ll\.\s?m|b\.?pharm|m\.?pharm|b\.?ed|d\.?ed|b\.?arch|b\.?des|bpt|mpt|mbbs|bds|mds|bams|bhms|pgdm|pgdca|dmlt|bmlt|hn[cd]|btec|bhm|gnm|iti|ged|apprenticeship|gcses?(?= .{0,40}(?:grade|or above|or equivalent))|cert(?:ificate)?\.? (?:i{1,3}|iv))\b/giu;
const degreeLetters =
  /(?<!\b(?:as an?|senior|sr|lead|our|the) )\b(?:B\.?\s?E|M\.?\s?E|B\.?A|M\.?A|B\.?S)\b\.?(?=[\s/,)])/gu;

/** 'आईटीआई (रेफ्रिजरेशन)': the subject of a degree in Hindi stands in brackets. */
const hindiDegree =
  /(?<![\p{L}\p{M}])(?:आईटीआई|डिप्लोमा|स्नातक|स्नातकोत्तर|बी\.?ए|बी\.?कॉम|बी\.?एससी|बी\.?टेक|एम\.?ए)\.?(?:\s?\([^()]{0,80}\))?(?![\p{L}\p{M}])/gu;

/** What stands right before a degree and is part of it: 'hotel management diploma', 'CA Inter / MBA'. */
const degreeLead =
  /(?:(?<![\p{L}-])(?:(?:\p{L}+ ){0,2}(?:management|engineering|science|technology|arts|commerce|studies|nursing|pharmacy|law|design|administration) |(?:CA|CMA|CS|ICWAI?|CFA)(?: (?:Inter(?:mediate)?|Final))?\s?(?:\/|,|or)\s?))$/iu;
const longestLead = 60;
/** How far the words about a degree reach where nothing ends them. */
const longestSpan = 400;

const spanEnd =
  /;(?=\s|$)|(?<!\b(?:[BM]\.?\s?\p{L}{1,5}|Ph\.?D|Dip))\.(?=\s|$)|, (?:and )?(?=\d|one\b|two\b|three\b|four\b|five\b|six\b|at least|minimum|real\b|strong\b|good\b|solid\b|proven\b|experience|knowledge)|\b(?:with|plus|and (?=\d|strong|good|experience|proficien|knowledge)|having|and (?:an? )?(?:valid|current|active))\b/iu;

/** The parts of a statement that speak of degrees: their subjects are no skills. */
export function degreeSpans(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  const found = [...text.matchAll(degreeWord), ...text.matchAll(degreeLetters)];
  for (const { 0: word, index } of found.sort((a, b) => a.index - b.index)) {
    if (index < (spans.at(-1)?.end ?? 0)) continue;
    const lead = degreeLead.exec(text.slice(Math.max(0, index - longestLead), index))?.[0] ?? '';
    const after = text.slice(index + word.length, index + longestSpan).replace(/^\./, ' ');
    const stop = spanEnd.exec(after);
    spans.push({ start: index - lead.length, end: index + word.length + (stop?.index ?? after.length) });
  }
  const inHindi = [...text.matchAll(hindiDegree)];
  return [...spans, ...inHindi.map(({ 0: word, index }) => ({ start: index, end: index + word.length }))];
}
