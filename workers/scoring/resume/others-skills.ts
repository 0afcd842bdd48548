import type { SkillMention } from '../../skills/find-skills.js';

const hiringVerb =
  /^\W*(?:\w+ly )?(?:hired|hires?|hiring|recruit(?:ed|s|ing)?|screen(?:ed|s|ing)?|sourc(?:ed|es?|ing)|interview(?:ed|s|ing)?|staff(?:ed|s|ing)?|placed|onboard(?:ed|ing)?|head-?hunted|shortlist(?:ed|ing)?|fill(?:ed|ing)?|clos(?:ed|ing))\b/i;
const people =
  /^[^.;]*?\b(?:positions?|profiles?|roles?|candidates?|resumes?|cvs?|engineers|developers|vacanc(?:y|ies)|openings?|requirements|hires|programmers|professionals|mandates)\b/i;
/** 'Briefed an agency whose designers used Photoshop'. */
const othersDid =
  /\b(?:whose|their)\s+(?:\w+\s){0,2}(?:designers?|developers?|engineers?|analysts?|teams?|staff|programmers?|consultants?)\s+(?:use[ds]?|wrote|writes?|built|build|ran|works?|worked|codes?|coded|knew|know)\b[^,;.]*$/i;
/** 'My brother does the Photoshop work' */
const kinDid =
  /\bmy (?:brother|sister|wife|husband|father|mother|son|daughter|uncle|friend|colleague|partner|boss) (?:does|did|handles|handled|knows|knew|uses|used|runs|ran)\b[^,;.]*$/i;
/** 'Interviewed 30 nurses who hold ACLS': what those who were hired have. */
const theyHave =
  /\b\p{L}+s\s(?:who|having|holding|possessing|(?:skilled|certified|trained|proficient|experienced|qualified) (?:in|on|with))\b[^,;.]*$/iu;
/** 'Hired plumbers', 'paid 12 carpenters': those who are called so. */
const engaging = /^\W*(?:hired|hires?|hiring|recruit(?:ed|s|ing)?|paid|engaged|placed|supplied|called in)\b/i;
const callings = /(?:ers|ors|ians|ists|smiths|masons)$/i;
const ownUse = /\b(?:using|with|through|via|in)\s+(?:\S+\s){0,2}$/i;

/** Whether a skill is named as that of people who were hired: 'Screened 60 Python and Docker profiles'. */
export function speaksOfOthers(text: string, { start, end, slug }: SkillMention): boolean {
  if ([othersDid, kinDid].some((said) => said.test(text.slice(0, start)))) return true;
  if (engaging.test(text) && callings.test(text.slice(start, end))) return true;
  if (!hiringVerb.test(text) || /recruit|sourcing|hiring|screening|interview|onboarding|talent/.test(slug))
    return false;
  if (theyHave.test(text.slice(0, start))) return true;
  return people.test(text.slice(end)) && !ownUse.test(text.slice(0, start));
}
