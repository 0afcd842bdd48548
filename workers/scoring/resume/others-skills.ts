import type { SkillMention } from '../../skills/find-skills.js';

const hiringVerb =
  /^\W*(?:\w+ly )?(?:hired|hires?|hiring|recruit(?:ed|s|ing)?|screen(?:ed|s|ing)?|sourc(?:ed|es?|ing)|interview(?:ed|s|ing)?|staff(?:ed|s|ing)?|placed|onboard(?:ed|ing)?|head-?hunted|shortlist(?:ed|ing)?|fill(?:ed|ing)?|clos(?:ed|ing))\b/i;
const people =
  /^[^.;]*?\b(?:positions?|profiles?|roles?|candidates?|resumes?|cvs?|engineers|developers|vacanc(?:y|ies)|openings?|requirements|hires|programmers|professionals|mandates)\b/i;
/** 'Briefed an agency whose designers used Photoshop'. */
const othersDid =
  /\b(?:whose|their)\s+(?:\w+\s){0,2}(?:designers?|developers?|engineers?|analysts?|teams?|staff|programmers?|consultants?)\s+(?:use[ds]?|wrote|writes?|built|build|ran|works?|worked|codes?|coded|knew|know)\b[^,;.]*$/i;
/** 'Interviewed 30 nurses who hold ACLS': what those who were hired have. */
const theyHave =
  /\b\p{L}+s\s(?:who|having|holding|possessing|(?:skilled|certified|trained|proficient|experienced|qualified) (?:in|on|with))\b[^,;.]*$/iu;
const ownUse = /\b(?:using|with|through|via|in)\s+(?:\S+\s){0,2}$/i;

/** Whether a skill is named as that of people who were hired: 'Screened 60 Python and Docker profiles'. */
export function speaksOfOthers(text: string, { start, end, slug }: SkillMention): boolean {
  if (othersDid.test(text.slice(0, start))) return true;
  if (!hiringVerb.test(text) || /recruit|sourcing|hiring|screening|interview|onboarding|talent/.test(slug))
    return false;
  if (theyHave.test(text.slice(0, start))) return true;
  return people.test(text.slice(end)) && !ownUse.test(text.slice(0, start));
}
