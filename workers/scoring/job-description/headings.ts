/** What a part of a job description is about. */
export type Section =
  | 'intro'
  | 'requirements'
  | 'preferred'
  | 'duties'
  | 'education'
  | 'certificates'
  | 'about'
  | 'benefits'
  | 'process'
  | 'meta'
  | 'excluded'
  | 'other';

/** Tried in order; the first that a heading matches names its section. */
const headings: readonly (readonly [section: Section, pattern: RegExp])[] = [
  [
    'excluded',
    /^(?:not (?:required|needed|a fit)|no need|what you (?:do not|don't) need|who should not apply|this is not)/,
  ],
  [
    'requirements',
    /desired (?:candidate|profile)|candidate profile|candidate requirements?|(?:must|need)[- ]to?[- ]?have|minimum qualifications?|basic qualifications?/,
  ],
  [
    'preferred',
    /nice[- ]to[- ]ha(?:ve|s)|good[- ]to[- ]have|good if|\bprefer|desirable|\bdesired|^bonus(?: points| skills)?\b|^(?:big |a )?plus(?:es)?\b|extra credit|lovely if|\badvantag|^optional|brownie|(?:would|'d) be (?:nice|great|lovely|a plus|good|a bonus)|even better|^ideally|stand out|added advantage|nice extras|we(?:'d| would) love|what will help/,
  ],
  [
    'benefits',
    /\bbenefits?\b|\bperks\b|what we (?:offer|give|provide)|^we offer|what(?:'s| is) in it|compensation|\bsalary\b|remuneration|^pay\b|why (?:join|work|us|you)|\brewards\b|our offer|what you(?:'ll| will)? get|in return|you (?:will )?get\b/,
  ],
  ['meta', /^urgent|^(?:we are )?hiring$/],
  [
    'process',
    /how to apply|^to apply|apply|application|interview|selection process|(?:hiring|recruitment) process|what to expect|next steps|equal opportunit|\beeo\b|diversity|privacy|disclaimer|walk-?in|^contact|note\b/,
  ],
  [
    'requirements',
    /what you(?:'ll| will)? (?:need|bring|have|should)|^you(?:'ll| will)? (?:bring|have|need|are|know|should)|what we(?:'re| are)? (?:look|need|expect|want|ask)|looking for|who you are|about you|^requirements?\b.*|requirements$/,
  ],
  [
    'duties',
    /responsibilit|what you(?:'ll| will)?(?: be)?(?: be)? (?:do|work)|\bduties\b|your (?:role|tasks|mission|day|impact|work)|^(?:the |about the )?(?:role|job|position|work)$|(?:role|job|position) (?:overview|summary|description|purpose|profile|role|brief)|about (?:the|this) (?:role|job|position)|^jd$|day[- ]to[- ]day|key (?:tasks|deliverables|result|duties|accountabilities)|\bkra\b|accountab|^scope|in this role|working on|typical (?:day|week)|^tasks|main activities|^you(?:'ll| will)(?: be)?\b|^what the job|^the work|what will you do|^job$/,
  ],
  [
    'about',
    /about (?:us|our|the (?:company|team|client|firm|school|hospital))|who we are|^our (?:team|story|mission|values|company|culture|client|stack)|company (?:overview|profile|description)|^the (?:company|team|firm)|^why we|^about\b/,
  ],
  [
    'education',
    /^(?:education(?:al)?(?: qualifications?| requirements?| background)?|academics?(?: qualifications?)?|qualifications?|minimum education|degree)(?: required| needed)?$/,
  ],
  [
    'certificates',
    /^(?:certifications?|certificates?|licen[cs]es?|licen[cs]es? (?:and|&) certifications?|certifications? (?:and|&) licen[cs]es?)(?: required| needed)?$/,
  ],
  [
    'requirements',
    /requirement|required|\brequire\b|\bmust\b|mandatory|essential|qualif|skill|competenc|eligib|person spec|ideal candidate|^experience$|^experience (?:and|&)|^(?:your )?(?:profile|background|experience|expertise|knowledge)$|criteria|we expect|need to|^need$|^needs$|technical|proficien|what it takes|attributes/,
  ],
  [
    'meta',
    /^(?:(?:work |job )?locations?|ctc|budget|notice(?: period)?|np|shifts?(?: timings?)?|timings?|(?:working|work) (?:hours|days|mode)|hours|openings?|vacanc(?:y|ies)|(?:total |work )?exp(?:erience)?(?: required| level)?|client|company(?: name)?|employer|contract|reports? to|reporting to|where|(?:job|employment|contract) type|type|department|industry|domain|payroll|gender|age|joining|deadline|closing date|date|posted|duration|start(?: date)?|(?:job )?(?:id|code|ref(?:erence)?)|website|e-?mail|phone|mode|schedule|number of positions|positions?|post|(?:job )?title|role|designation|stack|band|grade|level|language)$/,
  ],
];

const maxHeadingWords = 9;

/** The section that a heading opens; null where its words say nothing of the kind. */
export function sectionOf(heading: string): Section | null {
  const plain = heading
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[^\p{L}\p{N}\p{M}'&/ -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return headings.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** Whether a line that is no list item is a heading: short, and marked or worded as one. */
export function isHeading(line: string, isMarked: boolean): boolean {
  const words = line.split(' ').length;
  if (words > maxHeadingWords) return false;
  if (isMarked || /[:：]$/.test(line)) return true;
  if (/[.!?,;|]$|\d/.test(line) || words > 7 || line.includes(': ')) return false;
  const section = sectionOf(line);
  return section !== null && section !== 'meta' && isWordedAsHeading(line, section);
}

/** A sentence such as 'You will report to the CFO' opens like a heading and is none. */
function isWordedAsHeading(line: string, section: Section): boolean {
  const words = line.split(' ').length;
  if (section === 'process' || section === 'excluded') return words <= 5;
  return words <= 4 || /^(?:what|who|why|here|it(?: would|'d|’d)|even better|how)\b/i.test(line);
}

/** `Requirements: five years …`: a heading with its text on the same line. */
export function inlineLabel(line: string): { section: Section; text: string } | null {
  const parts = /^([^:.;!?]{2,60}?)\s?[:：]\s?(?=\S)(.+)$/u.exec(line);
  const [, label = '', text = ''] = parts ?? [];
  if (label === '' || label.split(' ').length > 7 || /^\/\//.test(text)) return null;
  const section = sectionOf(label);
  return section === null ? null : { section, text };
}
