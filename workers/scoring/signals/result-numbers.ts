import { findSkills, type SkillMention } from '../../skills/find-skills.js';

const number =
  /(?<![\p{L}\p{N}_.#/-])[~≈<>+]?(?:[$€£₹¥]\s?|Rs\.?\s?|INR\s?|USD\s?|EUR\s?)?\d[\d,.]*\d|(?<![\p{L}\p{N}_.#/-])[~≈<>+]?(?:[$€£₹¥]\s?|Rs\.?\s?)?\d/gu;
const unitAfter =
  /^(?:\s?(?:%|x\b|×|k\b|m\b|mn\b|bn\b|b\b|cr\b|crore|lakh|lac|l\b|million|billion|percent|per cent|points?\b)|[+])/iu;
/** A number that names a thing: a standard, a version, a level, a room, an ordinal. */
const namingBefore =
  /(?:\b(?:v|version|ver|iso|iec|ieee|is|en|level|grade|class|phase|section|form|rule|article|act|release|std|standard|type|no|number|room|bs|ts|iatf|part|q|fy|tier|windows|java|python|angular|chapter|unit|step|stage)\.?\s*)$/iu;
/** `ISO 9001`, `GSTR-1`: capitals right before a number. */
const capitalsBefore = /(?:^|[^\p{L}])[A-Z]{2,}[\s-]$/u;

/** Whether a text holds a number that says how much: no year, version, standard or phone number. */
export function hasResultNumber(text: string): boolean {
  const numbers = [...text.matchAll(number)];
  let found: SkillMention[] | undefined;
  const skillsIn = (): SkillMention[] => (found ??= findSkills(text));
  return numbers.some((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const after = text.slice(end);
    if (unitAfter.test(after)) return true;
    if (/[$€£₹¥]|Rs|INR|USD|EUR/.test(match[0])) return true;
    const digits = match[0].replace(/[^\d.,]/g, '');
    if (isYear(digits) || isPhone(text, start, end) || /^[\p{L}]/u.test(after)) return false;
    if (
      skillsIn().some(
        (skill) => (skill.start <= start && end <= skill.end) || isVersionOf(skill.end, start, text, after),
      )
    )
      return false;
    return !isNaming(text.slice(Math.max(0, start - reach), start));
  });
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d{2}\.?$/.test(digits);
}

/** No telephone number is longer on either side, nor any word that names a number. */
const reach = 40;

/** Seven digits or more in groups without thousands separators. */
function isPhone(text: string, start: number, end: number): boolean {
  const around = /[+(]?[\d\s().-]*$/.exec(text.slice(Math.max(0, end - reach), end))?.[0] ?? '';
  const rest = /^[\d\s().-]*/.exec(text.slice(end, end + reach))?.[0] ?? '';
  const run = `${around}${rest}`.trim();
  return (
    start >= 0 &&
    run.replace(/\D/g, '').length >= 7 &&
    (/[+(]/.test(run) || /\d[\s.-]\d/.test(run) || !run.includes(','))
  );
}

/** `Java 17`, `.NET 8`: a number right after a skill with no noun of its own. */
function isVersionOf(skillEnd: number, start: number, text: string, after: string): boolean {
  const between = text.slice(skillEnd, start);
  return (
    skillEnd <= start &&
    /^\s?$/.test(between) &&
    !/^\s+\p{Ll}{4,}/u.test(after.replace(/^\s+(?:and|with|for|that|from|into|across)\b.*/u, ''))
  );
}

function isNaming(before: string): boolean {
  if (capitalsBefore.test(before)) return true;
  const match = namingBefore.exec(before);
  return match !== null && !/(?:^|\s)(?:is|en|no|act|form|type|unit|part)\s*$/.test(match[0]);
}
