import { takePlace } from '../../../parsing/fields/places.js';
import { isGeneralTitle } from '../../titles/callings.js';
import { readTitle } from '../../titles/job-title.js';

// Bounded, so that brackets without an end cost little.
const inBrackets = (words: string): RegExp =>
  new RegExp(String.raw`\((?:[^()]{0,80}(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])[^()]{0,80})\)`, 'giu');
/** Remarks on gender, place, contract, number and the like. */
const remarks = inBrackets(
  'm|f|d|w|x|male|female|remote|hybrid|onsite|on-site|contract|contractual|full[- ]time|part[- ]time|permanent|temporary|' +
    'wfh|wfo|us|uk|india|usa|uae|immediate|urgent|all genders|ftc|fixed[- ]term|months?|maternity cover|batch|pass-?outs?|freshers?|' +
    'experienced|years?|yrs?|nos?|posts?|vacanc(?:y|ies)|openings?|positions?|night shift|day shift|walk-?in',
);
const ornaments = /[\p{So}\p{Extended_Pictographic}\ufe0f*_~`]/gu;
/** 'Code wrangler (a.k.a. Frontend Engineer)': the plain title stands in the brackets. */
const alsoKnownAs = /^.{0,60}\((?:a\.?k\.?a\.?|i\.e\.|read:|officially)[\s,:]+([^()]{3,60})\).*$/i;
/** What an announcement puts before the title. */
const announcing =
  /^(?:(?:we(?:['’]re| are) )?(?:(?:urgent|immediate)(?:ly)? (?:requirement|required|hiring|openings?|vacanc(?:y|ies))s?|urgent(?! care\b)|now hiring|(?:job|hiring|vacancy|opportunity) alerts?|hiring|wanted|needed|need|required|requirement|(?:job )?vacanc(?:y|ies)|job openings?|openings?|walk-?in(?: drive| interview)?|apply now|join us as)\b\s*(?:for\s+|of\s+)?(?:the\s+|an?\s+)?(?:post\s+of\s+)?[:!–—-]*(?:\s+|(?<=\s)))+/i;
/** Where a line goes on to speak of the employer, the place or the number of posts. */
const goingOn =
  /\s+(?:(?:for|in|at|with|from)\s+(?:an?|our|the|one of|its)\b|@|no\.? of|number of|\d+\s*(?:nos?\b|posts?|vacanc|openings?|positions?)).*$|,\s+(?:for|with|to|in)\s.*$|\s+(?:purely )?(?:on|under|through|by)\s+(?:an? |the |purely )?(?:[\w-]+\s){0,2}(?:contract(?:ual)?|basis|regular|deputation|ad-?hoc|scheme|mission|project|programme|outsourc\w+|direct recruitment)\b.*$/i;

/** 'Accountant for wholesale medicine firm'. */
const ofFirm =
  /\s(?:for|in|at|with)\s(?:\p{Ll}+\s){0,4}(?:firm|company|shop|factory|store|office|hospital|school|clinic|hotel|showroom|agency|unit|plant|group|start-?up|trader|distributor|dealer)s?\b.*$/u;

/** 'Assistant Professor in Shri Vallabh Institute of Pharmacy'. */
const inHouse =
  /\s(?:in|at|for|with)\s(?:the\s)?(?:\p{Lu}[\p{L}.'&-]{0,30}\s){1,6}(?:Institute|College|University|School|Hospital|Vidyalaya|Limited|Ltd|Corporation)(?=\s(?:of|for)\s|\s?[,(.]|$).*$/u;

/** A title without remarks, place and contract, and without what follows a dash or bar, unless that is what tells it. */
export function cleanTitle(line: string): string {
  const plain = line
    .replace(ornaments, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(alsoKnownAs, '$1')
    .replace(announcing, '')
    .replace(/\s+at\s+(?=\p{Lu}).*$/u, ' ')
    .replace(goingOn, ' ')
    .replace(/\s+(?:urgently|immediately|asap)[.!]*$/i, '')
    .replace(remarks, ' ')
    .replace(ofFirm, ' ')
    .replace(inHouse, ' ')
    .replace(/\((?:[^()]{0,120},[^()]{0,120}|[^()]{0,120}\bor\b[^()]{0,120}|\s*\d+\s*)\)/g, ' ');
  return withoutPlace(withoutRest(plain))
    .replace(/(?<!\b(?:Sr|Jr|Asst|Dy|Dr|Addl|Mgr|Exec|Engr|St))\.\s+\p{Lu}.*$/u, ' ')
    .replace(/^(?:an?|the)\s+/i, '')
    .replace(/[\s,:;.!/–—-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** 'Executive - Quality Assurance' and 'Senior Engineer - Product Design' are told by both of their parts. */
function withoutRest(text: string): string {
  const [first = '', second = ''] = outsideBrackets(text, /\s+[-–—|•·]+\s*|\s*[–—|·]\s+/g);
  if (second === '' || withoutPlace(`${first}, ${second}`) === first) return first;
  const isHalf =
    isGeneralTitle(first) ||
    isGradeOfTeacher.test(first.trim()) ||
    (readTitle(first).family === null && readTitle(`${second} ${first}`).family !== null);
  // What stands behind a second bar is none of it.
  return isHalf ? text.slice(0, text.indexOf(second, first.length) + second.length) : first;
}

/** 'PGT - Physics': letters alone name a grade, and what follows the subject. */
const isGradeOfTeacher = /^(?:PGT|TGT|PRT)$/;

/** The parts of a text between separators that stand in no bracket: 'Executive (Voice – Inbound) – Mohali'. */
function outsideBrackets(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let start = 0;
  let [open, seen] = [0, 0];
  for (const { 0: mark, index } of text.matchAll(separator)) {
    for (; seen < index; seen += 1) open += depthOf(text[seen]);
    if (open > 0) continue;
    parts.push(text.slice(start, index));
    start = index + mark.length;
  }
  return [...parts, text.slice(start)];
}

const depthOf = (sign: string | undefined): number => (sign === '(' ? 1 : 0) - (sign === ')' ? 1 : 0);

function withoutPlace(text: string): string {
  return takePlace(text.trim()).rest;
}
