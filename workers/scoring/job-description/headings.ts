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
  | 'legal'
  | 'meta'
  | 'terms'
  | 'excluded'
  | 'other';

/** Tried in order; the first that a heading matches names its section. */
const headings: readonly (readonly [section: Section, pattern: RegExp])[] = [
  [
    'terms',
    /^(?:(?:contract )?duration|contract(?: type| period)?|bond|tenure|probation(?: period)?|notice(?: period)?|np|validity|age(?: limit)?|joining)$/,
  ],
  [
    'excluded',
    /^(?:not (?:required|needed|a fit|for you)|no need|what you (?:do not|don't) need|who should not apply|this is not|do not apply)/,
  ],
  [
    'requirements',
    /^who (?:can|should|may) apply|^eligib|^what do you (?:bring|need|have)|\b(?:aana|hona) chahiye|\bz?[jz]aroori\b/,
  ],
  [
    'preferred',
    /^secondary (?:skills?|requirements?)|^nice,? (?:but )?not (?:necessary|required|essential|needed)|^merit|(?:extra|even) happ(?:y|ier)/,
  ],
  ['benefits', /^what (?:do|can) we offer/],
  ['education', /^(?:padhai|yogyata|shiksha)$/],
  [
    'requirements',
    /desired (?:candidate|profile)|candidate profile|candidate requirements?|(?:must|need)[- ]to[- ]?have|(?:minimum|basic|required) qualifications?|^must[- ]ha(?:ve|s)/,
  ],
  [
    'preferred',
    /nice[- ]to[- ]ha(?:ve|s)|good[- ]to[- ](?:ha(?:ve|s)|know)|not a must|not (?:required|essential|necessary|mandatory) but|impress|delight|(?:good|great|nice|brilliant|fantastic|amazing|ideal|useful|wonderful|perfect) if|\bprefer|desirable|\bdesired|^bonus\b|^(?:big |a )?plus(?:es)?\b|\ba (?:big |huge |real )?(?:plus|bonus)\b|^(?:some )?extras?\b|extra (?:credit|points)|lovely if|\badvantag|^optional|brownie|(?:would|'d) be (?:nice|great|lovely|a plus|good|a bonus|helpful|useful)|even better|^ideally|\bstands? out|set you apart|nice extras|we(?:'d| would) love (?!to hear)|what will help|(?:it )?helps if|^helpful|icing on|wish ?list|beneficial|^additional (?:skills|knowledge|experience|assets?)|\bassets?\b|accha hoga/,
  ],
  [
    'benefits',
    /\bbenefits?\b|\bperks\b|what we(?:'ll)? (?:offer|give|provide|pay)|^we offer|\bon offer\b|what(?:'s| is) in it|compensation|\bsalary\b|remuneration|^pay\b|^why (?:join|work|us|you(?:'ll| will) (?:love|like|enjoy))|\brewards?\b|our offer|^(?:the )?(?:offer|package)$|what you(?:'ll| will)? (?:get|receive)|in return|^you(?:'ll| will)? get\b|life at\b|^what(?:'s| is) great/,
  ],
  ['meta', /^urgent|^(?:we are )?hiring$/],
  [
    'process',
    /how to apply|how we hire|our process|^to apply|apply|application|interview|selection process|(?:hiring|recruitment) process|what to expect|next steps|equal (?:employment )?opportunit|\beeo\b|diversity|inclusion|accommodation|privacy|disclaimer|walk-?in|^contact|note\b|^(?:sounds?|feels?) (?:like you|good)|^interested$|don't hesitate|recruiters/,
  ],
  [
    'duties',
    /^(?:essential |key |main |core |primary |principal )?(?:job |role )?(?:functions|duties|tasks|activities|responsibilities)\b|responsibilit|duties and responsibilities/,
  ],
  [
    'requirements',
    /what you(?:'ll| will)? (?:need|bring|have|should|must|know)|^(?:to [\w ]+, )?you(?:'ll| will| must| should| already| also)? (?:bring|have|need|are|know|should|must|possess|thrive|fit)|what we(?:'re| are)? (?:look|need|seek|after|expect|want|ask|seek|value)|looking for|who you are|about you|^you$|^requirements?\b.*|requirements$|(?:candidate|applicant|person)s? (?:should|must|will|has|have|needs?|with|who|is)\b|\bshould (?:have|possess|be)\b|\bmust (?:have|possess|be)\b|\bneed to (?:have|know|be)\b|^(?:we|we're|we are) (?:need|want|expect|ask|require|looking|after)|(?:fit|match|right|one) (?:for (?:us|this)[\w ]*)?if you|thrive|^(?:is|could|does|sound) (?:this|it|that)\b.*\byou\b|tick|you might be|to (?:succeed|be successful|qualify|be considered)|^why you\b|great fit|\bzaroori\b/,
  ],
  [
    'duties',
    /what you(?:'ll| will)?(?: be)?(?: be)? (?:do|work|own|lead)|your (?:role|tasks|mission|day|impact|work|challenge|focus|contribution)|^(?:the |about the )?(?:role|job|position|work|opportunity)$|(?:role|job|position) (?:overview|summary|description|purpose|profile|role|brief|objective)|about (?:the|this) (?:role|job|position|opportunity)|^jd$|day[- ]to[- ]day|key (?:tasks|deliverables|result|accountabilities)|\bkra\b|accountab|^scope|in this role|working on|typical (?:day|week)|^tasks|main activities|^you(?:'ll| will)(?: be)?\b|^what the job|^the work|what will you do|^job$|make an impact|^purpose\b|^deliverables|you(?:'ll| will) be doing|\bkaam\b/,
  ],
  [
    'about',
    /about (?:us|our|the (?:company|team|client|firm|school|hospital|employer|organi[sz]ation))|who we are|^our (?:team|story|mission|values|company|culture|client|stack|purpose)|(?:company|organi[sz]ation|team) (?:overview|profile|description|summary)|^the (?:company|team|firm|client|organi[sz]ation)|^meet (?:us|the|our)|^why we|^about\b/,
  ],
  [
    'education',
    /^(?:education(?:al)?(?: qualifications?| requirements?| background| level)?|academics?(?: qualifications?)?|qualification|minimum education|degree|ug|pg)(?: required| needed)?$|^education\b.*\b(?:experience|training)\b/,
  ],
  [
    'certificates',
    /^(?:certifications?|certificates?|licen[cs]es?|licen[cs]es? (?:and|&) certifications?|certifications? (?:and|&) licen[cs]es?)(?: required| needed)?$/,
  ],
  [
    'requirements',
    /requirement|required|\brequire\b|\bmust\b|mandatory|essential|qualif|skill|competenc|eligib|person spec|ideal candidate|^experience$|^experience (?:and|&)|^(?:your |the )?(?:profile|background|experience|expertise|knowledge|toolbox|toolkit|tools|abilities)$|criteria|need to|^need$|^needs$|technical|technologies|proficien|what it takes|attributes|abilities|pre-?requisite|^languages?(?: known| required| skills)?$|tech stack|^knowledge\b/,
  ],
  [
    'meta',
    /^(?:(?:work |job )?(?:locations?|place)|place of (?:work|posting)|ctc|budget|rate|notice(?: period)?|np|shifts?(?: timings?)?|timings?|(?:working|work) (?:hours|days|mode)|hours|openings?|vacanc(?:y|ies)|(?:total |work |relevant )?exp(?:erience)?(?: required| level)?|anubhav|tankhwah|client|company(?: name)?|employer|contract|reports? to|reporting to|where|(?:job|employment|contract) type|type|department|function(?:al)? area|role category|industry(?: type)?|domain|payroll|gender|age|joining|deadline|closing date|last date|date|posted|duration|start(?: date)?|(?:job )?(?:id|code|ref(?:erence)?)|website|e-?mail|phone|mode|schedule|number of positions|positions?|post|(?:job )?title|designation|stack|band|grade|level|salary|subject)$/,
  ],
];

const maxHeadingWords = 9;
/** A sentence that ends in a colon and leads in a list may be longer. */
const maxLeadInWords = 16;

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
  const isLabel = /[:：]$/.test(line);
  if (isLabel && words <= maxLeadInWords && sectionOf(line) !== null) return true;
  if (words > maxHeadingWords) return false;
  if (isMarked || isLabel) return true;
  if (/[.!;,|]$|\d/.test(line) || words > 7 || line.includes(': ')) return false;
  if (line.includes(',') && !/^(?:education\b|nice, )/i.test(line)) return false;
  if (judged.test(line) && !generic.test(line)) return false;
  const section = sectionOf(line);
  return section !== null && section !== 'meta' && isWordedAsHeading(line, section);
}

/** 'Hazmat endorsement preferred' is an item, 'Skills preferred' a heading. */
const judged =
  /\s(?:preferred|required|desired|desirable|mandatory|essential|needed|optional|an? (?:plus|must|asset|bonus|advantage))$/i;
const generic =
  /^(?:(?:key|technical|additional|other|minimum|basic|job|work|professional|and|&|\/)\s+|(?:skills?|skill sets?|qualifications?|experience|requirements?|criteria|attributes|knowledge|competenc(?:y|ies)|certifications?|education|abilities|training|languages?)\s+)+\S+(?: \S+)?$/i;

/** 'The successful candidate will also have:' leads on to a list of what was spoken of. */
export function leadsOn(line: string): boolean {
  return /[:：]$/.test(line);
}

/** A sentence such as 'You will report to the CFO' opens like a heading and is none. */
function isWordedAsHeading(line: string, section: Section): boolean {
  const words = line.split(' ').length;
  if (section === 'process' || section === 'excluded') return words <= 5;
  return (
    words <= 4 ||
    /^(?:what|who|why|here|it(?: would|'d|’d|['’]s a)|even better|how|you['’]?ll|great if|bonus)\b/i.test(
      line,
    )
  );
}

/** 'Skills reqd - Excel': a dash does for a colon after a plain label. */
const dashed =
  /^((?:key |must |technical )?(?:skills?|requirements?|qualifications?|education|good to have|nice to have|must have|experience)(?: (?:req(?:d|uired)|needed|must))?)\s+[-–—]\s+(.+)$/iu;

/** `Requirements: five years …`: a heading with its text on the same line. */
export function inlineLabel(line: string): { section: Section; text: string } | null {
  const parts = /^([^:.;!?]{2,60}?)\s?[:：]\s?(?=\S)(.+)$/u.exec(line) ?? dashed.exec(line);
  const [, label = '', text = ''] = parts ?? [];
  if (label === '' || label.split(' ').length > 7 || /^\/\//.test(text)) return null;
  const section = sectionOf(label);
  return section === null ? null : { section, text };
}
