import type { Section } from '../section.js';

/** An amount of years, and the words around it. */
export interface Said {
  years: number;
  isOpen: boolean;
  /** What stands before it in its sentence, with the label of its line. */
  before: string;
  /** What follows it. */
  rest: string;
  section: Section;
  /** The sentence asks for what it names. */
  isAsked: boolean;
}

const filler = String.raw`(?:(?:an?|of|for|is|the|period|:|-|–|at least|(?:a )?minimum(?: of)?|more than|over|about)\s?){0,4}`;
/** What has a length of its own. */
const lasting = String.raw`contract(?: period| duration| length)?|bond|duration|tenure|(?:fixed )?term|probation|notice(?: period)?|validity|valid|commit(?:ment|ted)?(?: to us)?|agreement|stay|stability|gap|takes?|lasts?|runs?|reviewed|extend(?:able|ed)|renewable|passport|licen[cs]e\b[^.;]{0,24}\bheld`;
/** These stand right before what is not time spent at work, or is no least. */
const otherBefore = [
  new RegExp(String.raw`\b(?:${lasting})\s?${filler}$`, 'i'),
  /(?:\b(?:up ?to|at most|max(?:imum)?\.?(?: of)?|(?<!\b(?:not|no) )less(?:er)? than|(?:not|no) (?:more|later|over) than|not (?:above|over|exceeding)|(?<!\bnot )(?:under|below)|within)|<)\s*$/i,
  /\b(?:since|in(?: (?:the )?(?:next|last|past|our|just|only|under))?|over the(?: last| past)?|every|first|after|last|past|next|until|till|reviewed|our|we have|celebrating|marking|completed|completing|founded|established|backed by|built on|at least \d+ of)\s*$/i,
  /(?:,\s*of which|\b(?:years?|yrs?)\b[^.;]{0,60},\s*at least|\d\+? ?(?:months?|mos|years?|yrs?) ?(?:-|–|—|to|se))\s*$/i,
  // '6 years of sales experience, with at least 2 years in retail': the second are among the first.
  /\b(?:years?|yrs?)\b[^.;]{0,60}\bexp(?:erience)?\b[^.;\d]{0,40}(?:\bincluding|\binclusive of|\bwith)\s(?:(?:at least|(?:a )?minimum(?: of)?|min\.?|over|more than)\s)?$/i,
  /\b(?:serving|trusted|loved)\b[^.;,]{0,40}\bfor(?: (?:over|more than|nearly|almost))?\s*$/i,
  /^(?:for|during)(?: (?:over|more than|the (?:last|past)|nearly|almost))?\s*$/i,
  // 'Children of 3 to 6 years'.
  /\b(?:children|kids|pupils|students|learners|toddlers|infants|boys|girls|adults|people|patients)\s(?:(?:of|from|between)\s)?(?:\d{1,2}\s?(?:-|–|to|and)\s?)?$/i,
  /\bage[ds]?\b[^.;,\d]{0,30}(?:\d{1,2} ?(?:-|–|to|and) ?)?$/i,
];
const training = String.raw`(?:paid )?training(?! experience)`;
/** These follow what is not time spent at work. */
const otherAfter = [
  /^[\s),-]*(?:before|prior to|(?:[\w-]+ )?(?:position|fellowship|programme|project)\b|contract|fixed|bond|(?:or |and |& )?old(?:er)?\b|(?:or|and|&) younger|ago\b|later\b|long\b|in (?:business|the market|operation(?! theat))|warranty|of age|valid(?:ity)?\b|term\b|agreement|service (?:agreement|bond)|lease|growth|anniversary|plan|track|instead|commitment|full[- ]time (?:contract|role|position|job)|probation|notice|internship|parental|maternity|(?:of )?(?:combined|collective)|of (?:history|service to|our|education|college|legacy|innovation|excellence|school|trust|heritage|tradition)|c2[ch])/i,
  new RegExp(String.raw`^[\s),-]*(?:of )?${training}`, 'i'),
  /\binstead\b/i,
];
/** '15 years of full-time education', '3 year regular course': years of study. */
const ofStudy =
  /^[\s-]*(?:of\s+)?(?:(?:formal|regular|full[- ]time|part[- ]time|continuous|integrated|residential|post[- ]graduate|under[- ]?graduate|academic|law|engineering|nursing)\s+){0,3}(?:education|schooling|stud(?:y|ies)|course|degree|diploma|graduation|college|(?:bachelor|master)(?:['’]?s)?|ll\.?b|b\.?\s?tech|b\.?\s?e|mba)\b/i;
/** '8 years, 3 years of which in SAP': a part of what was named before; '3 years of which one in SAP' is the whole. */
const ofThem = /^\s?\)?\s?of (?:them|which|those)\b/i;
const namedBefore = /\b(?:years?|yrs?)\b/i;
/** 'For over twenty years' speaks of the firm, unless it stands in a requirement. */
const lastingFor = /\bfor(?: (?:over|more than|the (?:last|past)|nearly|almost|at least))?\s*$/i;
const experience = /\b(?:exp(?:erience|\b)|anubhav|tajurba)|अनुभव|तजुर्बा/i;
const experienceBefore =
  /(?:(?:\b(?:exp(?:erience)?|yoe|pqe|anubhav|tajurba|work ?ex)\b|अनुभव|तजुर्बा)\.?[^.\d]{0,30}|^(?:min(?:imum)?\.?|at least|kam se kam)\s*)$/i;
const experienceAfter =
  /^[\s)]*(?:of\s+)?(?:(?:total|overall|relevant|professional|work(?:ing)?|industry|hands-on|field|post[- ]qualification|progressive|full[- ]time)\s+){0,4}(?:exp(?:erience|\b)|pqe\b)/i;
const wholeBefore = /\b(?:total|overall|altogether)\b[^.;,\d]{0,24}$/i;
const wholeAfter = /^[\s)]*(?:of )?(?:in |[\w-]+ )?(?:total|overall|altogether)\b/i;
const relevantBefore = /\brel(?:evant|\.)?\s(?:work )?exp(?:erience)?\b\.?[^.;,\d]{0,24}$/i;
const headlined = /^\s*(?:[|•·]|$)/;
/** Nobody asks for so many years without a word that says of what. */
const many = 15;
const mostYears = 30;

const ofWork = /^['’]?\s*(?:of|in|as|with|at|on|or)\b|^['’]?\s*[+)]|\bexp/i;
const atLeast = /\b(?:least|minimum|than|over|about|have|has|got)\s*$/i;

/** 'Travel twice a year', 'a schema that survived a year': an article counts no work, unless it is said of what. */
export function isIdleArticle(amount: string, before: string, rest: string): boolean {
  return /^an?\s/i.test(amount) && !ofWork.test(rest) && !atLeast.test(before);
}

/** How much an amount speaks of experience as a whole: 3 says so in words, 0 speaks of one skill. Null: of none. */
export function rankOf(said: Said): 0 | 1 | 2 | 3 | null {
  const { years, before, rest } = said;
  if (years <= 0 || years > mostYears || countsOther(said) || !isOfPerson(said)) return null;
  if (years >= many && !experience.test(rest) && !experienceBefore.test(before)) return null;
  if (relevantBefore.test(before)) return 1;
  if (wholeBefore.test(before) || wholeAfter.test(rest)) return 3;
  const isGeneral =
    experienceBefore.test(before) ||
    experienceAfter.test(rest) ||
    (before.trim() === '' && headlined.test(rest));
  return isGeneral ? 2 : 0;
}

function countsOther({ before, rest, section, isAsked }: Said): boolean {
  return (
    ofStudy.test(rest) ||
    (ofThem.test(rest) && namedBefore.test(before)) ||
    otherAfter.some((pattern) => pattern.test(rest)) ||
    otherBefore.some((pattern) => pattern.test(before)) ||
    (section !== 'requirements' && !isAsked && lastingFor.test(before))
  );
}

/** One clear sign, or the form of what is asked: a range, an open end. */
function isOfPerson({ before, rest, section, isAsked, isOpen }: Said): boolean {
  if (experienceBefore.test(before) || experience.test(rest.slice(0, 60))) return true;
  return section === 'requirements' || section === 'meta' || isAsked || isOpen;
}
