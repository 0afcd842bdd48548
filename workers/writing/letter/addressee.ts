import { fold } from '../proof/words.js';

/** Whom a letter goes to, as far as the job description says. */
export interface Addressee {
  readonly company: string | null;
  /** 'Ms Rao': a named contact. */
  readonly contact: string | null;
}

const labelled =
  /^[\s>*•-]*(?:company(?: name)?|employer|organi[sz]ation|hospital|firm|school|institute)\s*[:–-]\s*(?<name>[^|\t\n]{2,80}?)(?:\s{2,}|[|\t]|$)/imu;
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
const joining = new RegExp(
  String.raw`\b(?:[Jj]oin|[Ww]ork(?:ing)? (?:at|for)|[Cc]areers? at|[Aa]bout|[Rr]ole at|[Pp]osition at|[Ee]ngineer at|[Mm]anager at|[Dd]eveloper at)\s+(?<name>${properName})`,
  'u',
);
/** Words that open sentences and headings, and name nobody. */
const noCompany =
  /^(?:we|you|our|your|this|the|it|they|he|she|us|about|who|what|why|how|job|role|position|location|requirements?|responsibilities|experience|salary|team|candidates?|applicants?|interview|notice|education|company|client|description|everyone|someone|there|here|if|as|in|at|and|urgent)\b/iu;
const jobTitle =
  /\b(?:engineer|developer|manager|executive|nurse|analyst|scientist|officer|designer|marketer|consultant|specialist|assistant|accountant|teacher|architect|administrator|technician|recruiter|representative|coordinator|intern|trainee|driver|chef|partner)$/iu;
const contactLine =
  /\b(?:contact|attention|attn\.?|apply to|write to|send (?:your )?(?:cv|resume|application) to|reach out to)\s*:?\s*(?<title>Mr|Ms|Mrs|Mx|Dr|Prof)\.?\s+(?<name>\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?)/iu;

/** Finds the employer's name by its label, its legal form, or the sentence it is the subject of. */
export function addresseeIn(jobDescription: string): Addressee {
  const found = contactLine.exec(jobDescription)?.groups;
  const contact =
    found?.name && found.title ? `${found.title} ${found.name.split(/\s+/).at(-1) ?? ''}` : null;
  return { company: companyIn(jobDescription), contact };
}

function companyIn(text: string): string | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const candidates = [
    labelled.exec(text)?.groups?.name,
    ...lines
      .slice(0, 6)
      .filter((line) => legalForm.test(line))
      .map(nameSegment),
    ...lines
      .slice(0, 4)
      .filter((line) => institution.test(line) && line.length < 90)
      .map(nameSegment),
    subject.exec(text)?.groups?.name,
    joining.exec(text)?.groups?.name,
  ];
  for (const candidate of candidates) {
    const name = tidied(candidate ?? '');
    if (isCompany(name)) return name;
  }
  return null;
}

/** The part of a line that names: 'Harbour & Finch Insurance, Leeds (hybrid) - £52,000' → 'Harbour & Finch Insurance'. */
function nameSegment(line: string): string {
  const segments = line.split(/\s*[|(–—\t]\s*|\s{2,}|\s-\s|,(?!\s*(?:Inc|Ltd|LLC))\s*/u);
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
  if (noCompany.test(name) || jobTitle.test(name)) return false;
  const capitals = words.filter(
    (word) => /^[\p{Lu}\p{N}&]/u.test(word) || /^(?:of|and|the|for|&)$/.test(word),
  );
  return capitals.length >= words.length - 1 && /^\p{Lu}/u.test(name);
}

/** A job title fit for a sentence: no shouting, no brackets, no 'Position:', no list of techniques after a dash. */
export function tidyRole(title: string): string | null {
  const plain = title
    .replace(/\([^)]*\)/gu, ' ')
    .replace(
      /^(?:.*\b(?:requirement|hiring|vacancy|opening|wanted)\b[^:]*:|(?:job title|title|position|role|designation)\s*[:–-])\s*/iu,
      '',
    )
    .split(/\s[-–—|]\s|\s*[|]\s*/u)[0]
    ?.replace(/\s+/g, ' ')
    .replace(/[\s,;:.–-]+$/u, '')
    .trim();
  if (!plain || plain.length > 80 || plain.split(' ').length > 9) return null;
  return plain === plain.toUpperCase() ? titleCase(plain) : plain;
}

/** What stays in capitals when a shouted title is calmed down. */
const acronyms =
  /^(?:HR|IT|UI|UX|QA|AI|ML|VP|SRE|ICU|OT|SQL|PHP|SAP|PLC|CNC|CAD|BIM|IV|II|III|MIS|SEO|PR|R|D)$/u;

function titleCase(text: string): string {
  return text.replace(/\p{L}+/gu, (word) =>
    acronyms.test(word) ? word : word.charAt(0) + fold(word.slice(1)),
  );
}
