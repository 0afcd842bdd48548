import { endsInCalling, isGeneralTitle } from '../../titles/callings.js';
import { readTitle, type JobTitle } from '../../titles/job-title.js';
import { inlineLabel } from '../headings/headings.js';
import { readLines } from '../lines.js';
import type { Passage } from '../section.js';
import { cleanTitle } from './clean-title.js';
import { hindiTitle } from './hindi-title.js';
import { labelledTitle, pieceWithCalling, weaklyLabelledTitle } from './labelled-title.js';
import { saysSought, titleInProse } from './title-in-prose.js';

/** 'Recruitment of Law Officer', 'Advertisement for the post of Junior Research Fellow'. */
const official =
  /^(?:(?:advertisement|notification|recruitment|engagement|walk-?in(?: interview)?|applications? (?:are )?invited)\b[^.:]{0,40}?\s(?:for|of)\s+)(?:the\s+)?(?:posts?\s+of\s+)?(.{3,70})$/i;
/** 'Chef de Partie needed for a five star hotel', 'Sales Officer chahiye', 'Company ko HR Recruiter ki zaroorat hai'. */
const announced =
  /^(?:(?:\p{L}+\s){0,5}(?:ko|me|mein|ke liye)\s+|(?:hum|hume|humein|hamein|humko|hamko)\s+)?(.{3,60}?)(?<!\b(?:aana|aani|aata|hona|honi))\s+(?:(?:is |are |urgently )?(?:needed|wanted|required)|chahiye|vacancy|vacancies|job opening|ki (?:z?[jz]aroora?t|jarura?t|avashyakta|requirement|vacancy|bharti))\b/iu;
/** '2 baker aur 1 counter boy': the first of those who are sought. */
const firstOf = /^(?:\d{1,3}|ek|do|teen|char)\s+|\s+(?:aur|\+)\s.*$/giu;
/** 'REQUIRED FOR A LEADING CONTRACTOR IN OMAN': for whom somebody is sought, not who. */
const forEmployer =
  /^(?:urgent(?:ly)? )?(?:required|requirements?|wanted|hiring|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|walk-?in(?: interviews?| drive)?)\s(?:for|in|at|with|by)\s(?:an?\s|our\s|the\s|one of\s)?(?:[\w-]+\s){0,2}(?:leading|reputed|reputable|renowned|prestigious|well[- ]known|multinational|esteemed|client)\b/i;
/** Lines that stand at the top and name callings of others, or none. */
const noHeadline =
  /^(?:about|company|location|office of|o\/o|department of|directorate|government|govt|ministry|district|municipal|dear|hi|hello|hey|greetings|report(?:s|ing)|contact|e-?mail|experience|salary|exp|ctc|eligib|qualification|industry)\b/i;
const greeting = /^(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day)|namaste)\b/i;
const sentenceWords = /\b(?:we|our|you|your|is|are|was|will|who|whose|have|has)\b/i;
const head = { official: 3, lines: 6 };
const longestHeadline = 9;

/** Signs or a number before a line's first word: '👩‍⚕️ Post: Staff Nurse', '1) Executive - QC'. */
const ornament = /^[^\p{L}\p{N}\s([{"“'₹$€£.+#@&<–—-]+\s*|^\(?\d{1,2}[.)]\s+(?=\p{L})/u;

/** 'Careers / Engineering / Data Engineer II': where on the site a page stands, which ends with its own name. */
const trail =
  /^(?:home(?: ?page)?|careers?|(?:all |search )?jobs?|job search|openings?|vacancies|current openings|join us)\s*[/>»›]\s/i;
const endOfTrail = (line: string): string =>
  trail.test(line)
    ? (line
        .split(/[/>»›]\s/)
        .at(-1)
        ?.trim() ?? line)
    : line;

/** The title that a job description advertises; null where none can be told. */
export function readJobTitle(text: string, passages: readonly Passage[]): JobTitle | null {
  const lines = readLines(text)
    .map((line) =>
      line
        .replace(/^#+\s*|\*\*|__/g, '')
        .replace(ornament, '')
        .trim(),
    )
    .map(endOfTrail)
    .filter((line) => line !== '' && !forEmployer.test(line));
  const found =
    labelledTitle(lines) ??
    officialTitle(lines) ??
    headline(lines) ??
    titleInProse(passages) ??
    announcedTitle(lines) ??
    hindiTitle(lines.slice(0, head.lines)) ??
    firstLine(lines.find((line) => !greeting.test(line)));
  return found === null ? null : readTitle(found);
}

function officialTitle(lines: readonly string[]): string | null {
  const posts = lines.slice(0, head.official).flatMap((line) => official.exec(line)?.[1] ?? []);
  return (
    posts
      .map(cleanTitle)
      .find((post) => readTitle(post).family !== null || endsInCalling(withoutBrackets(post))) ?? null
  );
}

const withoutBrackets = (title: string): string => title.replace(/\([^()]*\)/g, ' ').trim();

/** The first line at the top that is a title, or says `Role: …`. */
function headline(lines: readonly string[]): string | null {
  for (const [at, line] of lines.entries()) {
    const labelled = weaklyLabelledTitle(line, at);
    if (labelled !== null) return labelled;
    if (at >= head.lines || saysWhatIsAsked(line)) continue;
    const wanted = wantedIn(line);
    const title = pieceWithCalling(wanted ?? line);
    if (title !== null && isHeadline(title, wanted ?? line)) return title;
  }
  return null;
}

/** 'Good to have: Solution Manager' names no job. */
function saysWhatIsAsked(line: string): boolean {
  const section = inlineLabel(line)?.section;
  return section === 'requirements' || section === 'preferred';
}

function wantedIn(line: string): string | undefined {
  return announced.exec(line)?.[1]?.replace(firstOf, '');
}

/** A short line that is no sentence and names a calling. */
function isHeadline(title: string, line: string): boolean {
  if (
    title.split(' ').length > longestHeadline ||
    /(?<!\bnos?)[.?]$/i.test(line.trim()) ||
    noHeadline.test(title)
  )
    return false;
  if (sentenceWords.test(title) || noHeadline.test(line) || saysSought(line)) return false;
  return (
    readTitle(title).family !== null ||
    (endsInCalling(title.split(/\s+[-–—]\s+/)[0] ?? title) && isWrittenAsTitle(title))
  );
}

/** A calling that the table does not know stands in capitals and says of what. */
function isWrittenAsTitle(title: string): boolean {
  const isNamed = withoutBrackets(title)
    .split(' ')
    .every((word) => !/^\p{Ll}{4}/u.test(word));
  return isNamed && !(isGeneralTitle(title) && !title.includes(' '));
}

function announcedTitle(lines: readonly string[]): string | null {
  const wanted = lines.slice(0, head.lines).flatMap((line) => wantedIn(line) ?? []);
  return wanted.map(cleanTitle).find((title) => endsInCalling(title)) ?? null;
}

/** The first line stands for the title where it is short and no sentence, though no table knows it. */
function firstLine(line: string | undefined): string | null {
  if (line === undefined) return null;
  const plain = cleanTitle(wantedIn(line) ?? line);
  const isTitle = plain.split(' ').length <= 6 && !/[.!?:;,]$/.test(line) && /\p{L}{3}/u.test(plain);
  return isTitle ? plain : null;
}
