import { readTitle, type JobTitle } from '../titles/job-title.js';
import type { Passage } from './passages.js';
import { fold } from './passages.js';

const labelled =
  /^(?:job |position )?(?:title|position|role|designation|post|subject|requirement|vacancy|opening|(?:now )?hiring(?: for)?|urgent(?:ly)? (?:requirement|required|hiring|opening)s?(?: for)?|requirement for|we(?: a|['’])re hiring)\s*[:：–-]+\s*(.+)$/i;
const stop = String.raw`(?=\s+(?:to|who|that|for our|for the|for a|in our|at our|at|with|within|on our|and|you|you['’]ll|your|we|based|reporting|responsible|in|for)\b|[.,;:!(]|$)`;
const sought = new RegExp(
  String.raw`\b(?:looking for|lookout for|hunt for|seeks?|seeking|hiring|hire|recruiting|searching for|in need of|need|want|join (?:us|our team|\w+) as|opening for|vacancy for|position of|role of|as)\s+(?:an?|our(?: next| first)?|the|multiple|\d+)?\s*([\p{L}.+#&/-]+(?:\s[\p{L}.+#&/-]+){0,6}?)${stop}`,
  'iu',
);
// Bounded, so that brackets without an end cost little.
const noise =
  /\((?:[^()]{0,80}\b(?:m|f|d|w|male|female|remote|hybrid|onsite|on-site|contract|full[- ]time|part[- ]time|permanent|temporary|wfh|wfo|us|uk|india|usa|immediate|urgent|all genders)\b[^()]{0,80})\)/giu;

/** 'Recruitment of Law Officer', 'Advertisement for the post of Junior Research Fellow'. */
const official =
  /^(?:(?:advertisement|notification|recruitment|engagement|walk-?in(?: interview)?|applications? (?:are )?invited)\b[^.:]{0,40}?\s(?:for|of)\s+)(?:the\s+)?(?:posts?\s+of\s+)?(.{3,70})$/i;

/** 'Chef de Partie needed for a five star hotel', 'Sales Officer chahiye'. */
const announced =
  /^(.{3,60}?)\s+(?:is |are |urgently )?(?:needed|wanted|required|chahiye|vacancy|vacancies|job opening)\b/i;

/** The title that a job description advertises; null where none can be told. */
export function readJobTitle(text: string, passages: readonly Passage[]): JobTitle | null {
  const lines = text
    .split(/\r\n|[\r\n]/)
    .map(fold)
    .filter((line) => line !== '')
    .map((line) => line.replace(/^#+\s*|\*\*|__/g, '').trim())
    .map((line) => line.replace(/^\|\s*([^|]{2,40}?)\s*\|\s*([^|]{2,120}?)\s*\|$/u, '$1: $2'));
  const head = lines.slice(0, 8);
  const label = head.map((line) => labelled.exec(line)?.[1]).find((found) => found !== undefined);
  if (label) return readTitle(clean(label));
  const post = head.slice(0, 3).map((line) => official.exec(line)?.[1]);
  const announcedPost = post.find((found) => found !== undefined && readTitle(clean(found)).family !== null);
  if (announcedPost !== undefined) return readTitle(clean(announcedPost));
  const line = head.slice(0, 4).find((each) => isTitleLine(each));
  if (line) return readTitle(clean(announced.exec(line)?.[1] ?? line));
  const wanted = head
    .slice(0, 4)
    .map((each) => announced.exec(each)?.[1])
    .find((found) => found !== undefined && readTitle(found).family !== null);
  if (wanted) return readTitle(clean(wanted));
  return titleInProse(passages) ?? fallback(head[0]) ?? unknownCalling(passages);
}

/** A short line that is no sentence and holds a known title. */
function isTitleLine(line: string): boolean {
  const plain = clean(line);
  return (
    plain.split(' ').length <= 9 &&
    !/[.!?]$/.test(plain) &&
    !/^(?:about|company|location)\b/i.test(plain) &&
    readTitle(plain).family !== null &&
    !sought.test(line)
  );
}

function titleInProse(passages: readonly Passage[]): JobTitle | null {
  const found = soughtIn(passages);
  const known =
    found.find((each) => readTitle(each).family !== null) ?? found.find((each) => isCalling(each));
  return known === undefined ? null : readTitle(clean(known));
}

function soughtIn(passages: readonly Passage[]): string[] {
  return passages.slice(0, 12).flatMap(({ text }) => sought.exec(text)?.[1]?.trim() ?? []);
}

function unknownCalling(passages: readonly Passage[]): JobTitle | null {
  const found = soughtIn(passages).find((each) => isCalling(each));
  return found === undefined ? null : readTitle(clean(found));
}

/** A calling that no table knows: 'barber', 'falconer'. */
function isCalling(text: string): boolean {
  const isGeneral =
    /\b(?:person|someone|somebody|candidates?|individuals?|people|players?|professionals?|talents?|members?|partners?|companies|company|leaders?|learners?|starters?|freshers?|graduates?|interns?|seniors?|juniors?|others?|another|better|customers?|offers?|number|career|answer)$/i;
  const ending =
    /(?:er|or|ist|ian|ant|ent|eur|man|woman|clerk|guard|aide|intern|associate|executive|hand)s?$/i;
  return text.split(' ').length <= 4 && ending.test(text) && !isGeneral.test(text);
}

/** The first line stands for the title where it is short and no sentence, though no table knows it. */
function fallback(line: string | undefined): JobTitle | null {
  if (!line) return null;
  const plain = clean(line);
  const isTitle = plain.split(' ').length <= 6 && !/[.!?:;,]$/.test(line) && /\p{L}{3}/u.test(plain);
  return isTitle ? readTitle(plain) : null;
}

/** Without remarks on gender, place and contract, and without what follows a dash or bar. */
function clean(line: string): string {
  const plain = line
    .replace(/[\p{So}\p{Extended_Pictographic}\ufe0f]/gu, ' ')
    .replace(/\s+@\s+.*$|\s+at\s+(?=\p{Lu}).*$/u, ' ')
    .replace(noise, ' ')
    .replace(/\((?:[^()]{0,120},[^()]{0,120}|[^()]{0,120}\bor\b[^()]{0,120})\)/g, ' ');
  const [first = '', second = ''] = plain.split(/\s+[-–—|•·]\s*|\s*[–—|·]\s+/);
  // 'Executive - Quality Assurance' is told by both of its parts.
  const isHalf =
    second !== '' && readTitle(first).family === null && readTitle(`${second} ${first}`).family !== null;
  return (isHalf ? plain : first)
    .replace(/\.\s+\p{Lu}.*$/u, ' ')
    .replace(/\s+(?:no\.? of|number of|\d+ (?:posts?|vacanc|openings?))\b.*$/i, ' ')
    .replace(
      /^(?:urgent(?:ly)? (?:requirement|required|hiring)s?|hiring|wanted|required|vacancy|job opening)\s*(?:for\s*)?[:!-]?\s+/i,
      '',
    )
    .replace(/[\s,:;.!-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
