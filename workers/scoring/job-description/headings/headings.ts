import { findSkills } from '../../../skills/find-skills.js';
import { headingGrammar } from './heading-grammar.js';
import { headingWords } from './heading-words.js';
import { isPlainHeading } from './plain-heading.js';
import type { Section } from '../section.js';

const maxHeadingWords = 9;
/** A sentence that ends in a colon and leads in a list may be longer. */
const maxLeadInWords = 16;

/** 'So, who are you?' */
const opening = /^(?:(?:so|and|now|well|ok|okay|right|then) )+(?=(?:what|who|why|how|are|is|you)\b)/;

/** The section that a heading opens; null where its words say nothing of the kind. */
export function sectionOf(heading: string): Section | null {
  const plain = heading
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[^\p{L}\p{N}\p{M}'&/ -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(opening, '');
  const known = headingWords.find(([, pattern]) => pattern.test(plain));
  return (known ?? headingGrammar.find(([, pattern]) => pattern.test(plain)))?.[0] ?? null;
}

/** Whether a line that is no list item is a heading: short, and marked or worded as one. */
export function isHeading(text: string, isMarked: boolean): boolean {
  // 'Skill(s) required'.
  const line = text.replace(/\((?:e?s)\)/gi, 's');
  const words = line.split(' ').length;
  const isLabel = /[:：]$/.test(line);
  if (leadsOn(line) && words <= maxLeadInWords && sectionOf(line) !== null) return true;
  if (words > maxHeadingWords) return false;
  if (isMarked || isLabel) return true;
  if (isPlainHeading(line)) return sectionOf(line) !== null;
  if (/[.!;,|]$|\d/.test(line) || words > 7 || line.includes(': ')) return false;
  if (line.includes(',') && !/^(?:education\b|nice, )/i.test(line)) return false;
  if ((judged.test(line) && !generic.test(line)) || judgedInHindi.test(line)) return false;
  const section = sectionOf(line);
  if (section === null || section === 'meta' || asksByName(line, section)) return false;
  return isWordedAsHeading(line, section);
}

/** 'Knowledge of Quillo', though nothing says what a list under it would be: 'Knowledge of the following'. */
const ofThing =
  /\b(?:knowledge|proficien(?:cy|t)|experienced?|expertise|exposure|skilled|qualified|certified|competent)\s(?:in|of|with|on|to|using)\s(?!the following|these|this|the field)\S/i;

/** 'Proficiency with Excel', 'Video editing skills': items of a list without marks, though worded like its heading. */
function asksByName(line: string, section: Section): boolean {
  if (section !== 'requirements' && section !== 'preferred') return false;
  return ofThing.test(line) || findSkills(line).length > 0;
}

/** 'Hazmat endorsement preferred' and 'EndNote or Zotero (essential)' are items, 'Skills preferred' a heading. */
const judged =
  /\s\(?(?:preferred|required|desired|desirable|mandatory|essential|needed|optional|must|an? (?:plus|must|asset|bonus|advantage))\)?$/i;
/** 'Tally zaroori', 'Zardozi zaroori nahi' are items, 'Kya aana chahiye' and 'Zaroori' headings. */
const judgedInHindi =
  /^(?!(?:kya|kaisa|kaisi|kaun|hum|hume|humein|hamein|aap|aapko|ye|yeh|bahut|skills?|aana|aani|hona|honi)\b).+\s(?:z?[jz]aro?[ou]ri|z?[jz]aro?[ou]rat|chahiye)(?: nahin?)?(?: hai)?[.!]?$/i;
const generic =
  /^(?:(?:key|technical|additional|other|minimum|basic|job|work|professional|and|&|\/)\s+|(?:skills?|skill sets?|qualifications?|experience|requirements?|criteria|attributes|knowledge|competenc(?:y|ies)|certifications?|education|abilities|training|languages?)\s+)+\S+(?: \S+)?$/i;

/** 'The successful candidate will also have:', 'You will do well here if you' lead on to a list of what was spoken of. */
export function leadsOn(line: string): boolean {
  return (
    /[:：]$|\bif you(?:['’](?:re|ve|d))?(?: also| already)?(?: are| have| had)?$/i.test(line) ||
    (/\s[-–—]$/.test(line) && !/^(?:you|we|they|it|i)\b/i.test(line))
  );
}

/** A sentence such as 'You will report to the CFO' opens like a heading and is none. */
function isWordedAsHeading(line: string, section: Section): boolean {
  const words = line.split(' ').length;
  if (section === 'process' || section === 'excluded') return words <= 5;
  if (section === 'terms' && isInTitleCase(line)) return true;
  return (
    words <= 4 ||
    /^(?:what|who|why|here|it(?: helps| would|'d|’d|['’]s a)|even better|how|you['’]?ll|great if|bonus)\b/i.test(
      line,
    )
  );
}

/** 'Skills reqd - Excel': a dash does for a colon after a plain label. */
const dashed =
  /^((?:(?:key|must|must have|technical|primary|secondary|mandatory|core|required|desired|preferred|additional|other|basic|essential|desirable|minimum) )?(?:skills?|skill sets?|requirements?|qualifications?|education|eligibility|certifications?|tools|responsibilities|good to have|nice to have|must have|experience|desirable|mandatory|essential|preferred|domain|(?:added )?advantage|(?:plus|bonus|good|great|nice|added advantage) if (?:you|u) (?:have|know))(?: (?:req(?:d|uired)|needed|must))?)\s*(?:\s[-–—]|[-–—]\s)\s*(.+)$/iu;

/** 'Physical Demands and Work Environment'. */
const isInTitleCase = (line: string): boolean =>
  !/(?<!\p{L})(?!(?:and|or|of|for|the|in)\b)\p{Ll}/u.test(line);

/** `Requirements: five years …`: a heading with its text on the same line. */
export function inlineLabel(line: string): { label: string; section: Section; text: string } | null {
  const parts = /^([^:.;!?]{2,60}?)\s?[:：]\s?(?=\S)(.+)$/u.exec(line) ?? dashed.exec(line);
  const [, label = '', text = ''] = parts ?? [];
  if (label === '' || label.split(' ').length > 7 || /^\/\//.test(text)) return null;
  const section = sectionOf(label);
  return section === null ? null : { label, section, text };
}
