import { englishHeadings } from '../lexicon/english-headings.js';
import { foreignHeadings } from '../lexicon/foreign-headings.js';
import { hindiHeadings } from '../lexicon/hindi-headings.js';

/** The sections that have a place in JSON Resume, and those that stand for something else. */
export type SectionKind =
  | 'summary'
  | 'work'
  | 'education'
  | 'skills'
  | 'projects'
  | 'certificates'
  | 'languages'
  | 'awards'
  | 'publications'
  | 'volunteer'
  | 'interests'
  | 'references'
  | 'personal'
  | 'contact'
  | 'profiles'
  | 'courses'
  | 'declaration';

const kinds = new Map<string, SectionKind>(
  [...foreignHeadings, ...hindiHeadings, ...englishHeadings].flatMap(([kind, texts]) =>
    texts.map((text) => [text, kind] as const),
  ),
);
const squeezed = new Map([...kinds].map(([text, kind]) => [text.replaceAll(' ', ''), kind]));

/** A heading without the number before it and what brackets add: '14. Details of employment (latest first)'. */
export const withoutAsides = (text: string): string =>
  text
    .replace(/^\s*(?:\d{1,2}|[ivx]{1,5})[.)]\s/iu, '')
    .replace(/\s\([^()]*\)\s*:?$/u, '')
    .trim();

/** A heading's wording without numbers, marks, case and '&'. */
function foldHeading(text: string): string {
  return withoutAsides(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/&|\+/g, ' and ')
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
}

const withoutPlurals = (folded: string): string => folded.replace(/(?<=\p{L}{3})s(?!\p{L})/gu, '');

/** By wordings without the s of a plural: 'Professional Qualification' is 'Professional Qualifications'. */
const inAnyNumber = new Map([...kinds].map(([text, kind]) => [withoutPlurals(text), kind]));

/** The section that a heading's wording stands for; null for other wordings. Letter-spaced wordings are known too. */
export function kindOfHeading(text: string): SectionKind | null {
  if (text.length > 90 || withoutAsides(text).length > 60) return null;
  const folded = foldHeading(text);
  if (folded === '') return null;
  const known = kinds.get(folded);
  if (known !== undefined) return known;
  const inPlural = withoutPlurals(folded);
  const alike = inPlural.includes(' ') ? inAnyNumber.get(inPlural) : undefined;
  if (alike !== undefined) return alike;
  const spaced = folded.split(' ').filter((word) => word.length <= 2).length > 2;
  return spaced ? (squeezed.get(folded.replaceAll(' ', '')) ?? null) : null;
}

export function isKnownHeading(text: string): boolean {
  return kindOfHeading(text) !== null;
}

/** Words that tell what an unknown heading is about: 'Warehouse Skills', 'Legal Experience', 'Tickets and Licences'. */
const tellingWords: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'work',
    /experience|employment|appointments|internships?|work history|service (?:record|history)|sea (?:service|time)|(?:army|naval|navy|air force|military|police|government|armed forces|uniformed) (?:service|career)|positions|articleship|apprenticeships?|residency|(?:career|professional) (?:path|history|record)|berufserfahrung|werdegang|tätigkeiten|expériences?|emplois?|experiencia|empleos?|esperienz[ae]|experiência|empregos?|werkervaring|loopbaan|अनुभव/giu,
  ],
  [
    'skills',
    /skills?(?!\p{L})|(?<!certificates? (?:of|in) )competenc\p{L}+|expertise|(?<!certificates? (?:of|in) )proficienc\p{L}+|toolkit|tool(?:s|box)(?!\p{L})|strengths|methods|techniques|practice areas|technologies|proficient in|kenntnisse|fähigkeiten|kompetenzen|compétences|habilidades|competencias|conocimientos|competenze|capacità|competências|vaardigheden|कौशल/giu,
  ],
  [
    'education',
    /education|qualifications?|examinations?|academics?|schooling|studies|(?:aus|weiter|schul)bildung|diplômes|estudios|escolaridad|istruzione|opleidingen|शिक्षा/giu,
  ],
  ['certificates', /certificat\p{L}+|licen[cs]es?|accreditations?|registrations?/giu],
  ['projects', /projects?(?!\p{L})|परियोजना/giu],
  ['publications', /publications?|papers(?!\p{L})/giu],
  ['awards', /awards?(?!\p{L})|honou?rs|achievements|prizes|scholarships|पुरस्कार/giu],
  ['languages', /languages?|sprachen|langues|idiomas|lingue|línguas|भाषा/giu],
  ['volunteer', /volunteer\p{L}*|voluntary/giu],
  ['interests', /interests|hobbies/giu],
  ['references', /references|referees/giu],
  ['summary', /summary|objective|about me/giu],
];

/** What a heading of unknown wording is about by its last telling word; null where it has none. */
export function likelyKind(text: string): SectionKind | null {
  let best: { kind: SectionKind; at: number } | null = null;
  for (const [kind, words] of tellingWords) {
    const at = [...text.matchAll(words)].at(-1)?.index ?? -1;
    if (at > (best?.at ?? -1)) best = { kind, at };
  }
  return best?.kind ?? null;
}
