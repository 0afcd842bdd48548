import { findUrls } from './contacts.js';
import { isSchool } from './degrees.js';
import { organisationScore, roleScore } from './heads/roles.js';
import { splitList } from './skills.js';
import type { Unit } from './heads/units.js';

/** What the head of a project says beside its name. */
export interface ProjectFacts {
  roles: string[];
  entity?: string;
  type?: string;
  keywords: string[];
  urls: string[];
  /** What is none of these tells what the project is. */
  description: string[];
}

const kind =
  /^(?:(?:a|my)\s+)?(?:personal|academic|team|group|solo|individual|final[- ]year|capstone|open[- ]source|side|client|university|college|freelance|hobby|research|volunteer|commercial)(?:\s+(?:project|work))?$/iu;
const sponsors =
  /\b(?:fund|guild|league|union|office|bureau|alliance|network|consortium|agency|programme?)\b/iu;

const wordsIn = (text: string): number => text.split(/\s+/u).length;
/** A sentence has words in small letters that names do not have. */
const isName = (text: string): boolean =>
  wordsIn(text) <= 8 && /^\p{Lu}|^\p{Lo}/u.test(text) && !/[.!?;]$/u.test(text);

const isRole = (text: string): boolean =>
  wordsIn(text) <= 5 && roleScore(text) >= 1.5 && !/[.;:]/u.test(text);

const isEntity = (text: string): boolean =>
  isName(text) && (organisationScore(text) > 0 || isSchool(text) || sponsors.test(text));

/** Three names or more; '£310,000' is none. */
function isList(text: string): boolean {
  const items = text.split(',');
  return items.length > 2 && !/[.!?]$/u.test(text) && items.every((item) => /\p{L}/u.test(item));
}

/** Sorts what stands beside a project's name: a role, who it was for, of which kind it is, tools, else what it is. */
export function factsOf(units: readonly Unit[]): ProjectFacts {
  const facts: ProjectFacts = { roles: [], keywords: [], urls: [], description: [] };
  for (const { text } of units) {
    if (findUrls(text)[0] === text) facts.urls.push(text);
    else if (isRole(text)) facts.roles.push(text);
    else if (kind.test(text)) facts.type ??= text;
    else if (isList(text)) facts.keywords.push(...splitList(text));
    else if (facts.entity === undefined && isEntity(text)) facts.entity = text;
    else facts.description.push(text);
  }
  return facts;
}
