import { skillsIn } from '../proof/skills.js';
import { fold } from '../proof/words.js';

/** Whom a letter goes to, as far as the job description says. */
export interface Addressee {
  readonly company: string | null;
  /** 'Ms Rao': a named contact. */
  readonly contact: string | null;
}

const legalForm =
  /\b(?:Pvt\.?|Private Limited|Ltd\.?|Limited|LLP|Inc\.?|LLC|GmbH|AG|S\.?A\.?|B\.?V\.?|PLC|plc|Co\.|Corporation|Corp\.?|S\.R\.L\.|A\.Ş\.)(?:$|[\s.,|)])/u;
const institution =
  /\b(?:Hospitals?|University|College|School|Bank|Group|Technologies|Solutions|Systems|Labs?|Institute|Foundation|Trust|Clinic|Industries|Foods|Insurance|Consulting|Services|Studios?|Partners|Enterprises|Motors|Software|Analytics|Retail|Logistics|Payments|Media)\b/u;
const nameWord = String.raw`\p{Lu}[\p{L}\p{N}&'’-]*(?:\.\p{L}+)?`;
const properName = String.raw`${nameWord}(?:[ \t]+(?:&|and|of|the|${nameWord})){0,5}`;
const subject = new RegExp(
  String.raw`(?:^|[.!?]\s+|\n\s*)(?:About\s+)?(?<name>${properName})\s+(?:is (?:hiring|looking|seeking|recruiting|a|an|the|here|growing)|are (?:hiring|looking|a)|exists|sells|builds|makes|helps|provides|develops|runs|offers|was founded|operates|designs|manufactures)\b`,
  'u',
);
/** Names stand in short lines near the top. */
const mostLines = 40;
const longestLine = 120;
/** Words that open sentences and headings, and name nobody. */
const noCompany =
  /^(?:we|you|our|your|this|the|it|they|he|she|us|about|who|what|why|how|job|role|position|location|requirements?|responsibilities|experience|salary|team|candidates?|applicants?|interview|notice|education|company|client|description|everyone|someone|there|here|if|as|in|at|and|urgent|hq|head office|software|analytics|media|retail|logistics|systems|solutions)\b/iu;
const jobTitle =
  /\b(?:engineer|developer|manager|executive|nurse|analyst|scientist|officer|designer|marketer|consultant|specialist|assistant|accountant|teacher|architect|administrator|technician|recruiter|representative|coordinator|intern|trainee|driver|chef|partner)$/iu;
const contactLine =
  /\b(?:contact|attention|attn\.?|apply to|write to|send (?:your )?(?:cv|resume|application) to|reach out to)\s*:?\s*(?<title>Mr|Ms|Mrs|Mx|Dr|Prof)\.?\s+(?<name>\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?)/iu;

/**
 * Whom a letter goes to.
 * @param employer as the posting was read; where that found none, a legal form or the subject of a sentence tells
 */
export function addresseeIn(jobDescription: string, employer: string | null): Addressee {
  const found = contactLine.exec(jobDescription)?.groups;
  const contact =
    found?.name && found.title ? `${found.title} ${found.name.split(/\s+/).at(-1) ?? ''}` : null;
  return { company: companyIn(jobDescription, employer), contact };
}

function companyIn(text: string, employer: string | null): string | null {
  const lines = text
    .split('\n', mostLines)
    .map((line) => line.trim())
    .filter((line) => line !== '' && line.length < longestLine);
  const candidates = [
    employer,
    ...lines
      .slice(0, 6)
      .filter((line) => legalForm.test(line))
      .map(nameSegment),
    ...lines
      .slice(0, 4)
      .filter((line) => institution.test(line))
      .map(nameSegment),
    subject.exec(text)?.groups?.name,
  ];
  const name = candidates.map((candidate) => tidied(candidate ?? '')).find(isCompany) ?? null;
  return name !== null && name === name.toUpperCase() && name.includes(' ') ? titleCase(name) : name;
}

/** The part of a line that names: 'Harbour & Finch Insurance, Leeds (hybrid) - £52,000' → 'Harbour & Finch Insurance'. */
function nameSegment(line: string): string {
  const segments = line.split(/\s*[|(–—·•\t]\s*|\s{2,}|\s-\s|,(?!\s*(?:Inc|Ltd|LLC))\s*/u);
  return (
    segments.find((segment) => legalForm.test(`${segment} `)) ??
    segments.find((segment) => institution.test(segment)) ??
    ''
  );
}

function tidied(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:–-]+$/u, '')
    .trim();
}

function isCompany(name: string): boolean {
  const words = name.split(' ');
  if (name.length < 2 || name.length > 70 || words.length > 8) return false;
  if (noCompany.test(name) || jobTitle.test(name) || isSkillList(name)) return false;
  const capitals = words.filter(
    (word) => /^[\p{Lu}\p{N}&]/u.test(word) || /^(?:of|and|the|for|&)$/.test(word),
  );
  return capitals.length >= words.length - 1 && /^\p{Lu}/u.test(name);
}

/** 'SQL, Power BI, Excel' and 'Google Analytics' are asked for, not employers. */
function isSkillList(name: string): boolean {
  const skills = skillsIn(name);
  return skills.length > 1 || skills.some(({ text }) => text.length === name.length);
}

/** A job title fit for a sentence: no shouting, no brackets, no 'Position:', no list of techniques after a dash, one person. */
export function tidyRole(title: string): string | null {
  const plain = title
    .replace(/\([^()]*\)/gu, ' ')
    .replace(
      /^(?:.*\b(?:requirement|hiring|vacancy|opening|wanted)\b[^:]*:|(?:job title|title|position|role|designation)\s*[:–-])\s*/iu,
      '',
    )
    .replace(/\s+/g, ' ')
    .trim();
  const [first = '', second = ''] = plain
    .split(/\s[-–—|]\s|\s*[|]\s*/u)
    .map((part) => part.replace(/[\s,;:.–-]+$/u, ''));
  // 'Executive - Quality Assurance' is no 'Executive'.
  const whole = vague.test(first) && second ? `${first} (${second})` : first;
  if (!whole || vague.test(whole) || whole.length > 80 || whole.split(' ').length > 9) return null;
  const calm = whole === whole.toUpperCase() ? titleCase(whole) : whole;
  return calm.replace(/(?<=(?:er|or|ist|ant|ian|ive|nurse|ate))s$/iu, '');
}

const vague =
  /^(?:executive|manager|officer|engineer|associate|assistant|trainee|specialist|consultant|analyst)$/i;
/** What stays in capitals when a shouted title is calmed down. */
const acronyms = /^(?:HR|IT|UI|UX|QA|AI|ML|ICU|OT|IV|II|III|MIS|SEO|CAD|BIM|[^AEIOU\s]{2,4})$/u;

function titleCase(text: string): string {
  return text.replace(/\p{L}+/gu, (word) =>
    acronyms.test(word) ? word : word.charAt(0) + fold(word.slice(1)),
  );
}
