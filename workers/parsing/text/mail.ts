import { findDates } from '../fields/dates/dates.js';
import { isQuoted } from './quotes.js';

/* A resume pasted into a mail: the mail's header, its covering words and its end stand around it, and are none of it. */

/** What mail programs write over a mail: who sent it, what about, and the rest. */
const sender = /^\s*\*?(?:from|von|de|da|van)\s?:\*?\s+(?<who>\S.*)$/iu;
const subject = /^\s*\*?(?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp|विषय)\s?:/iu;
const other =
  /^\s*\*?(?:to|cc|bcc|date|sent|reply-to|an|datum|gesendet|à|envoyé|para|fecha|enviado|a|data|inviato|aan|verzonden)\s?:/iu;
const isField = (line: string): boolean => [sender, subject, other].some((field) => field.test(line));
/** A sender, a subject and one thing more. */
const leastFields = 3;

const forwarded =
  /^\s*[-_=]{2,20}\s?(?:forwarded|original|weitergeleitete|ursprüngliche)\s.{3,30}[-_=]{2}\s*$/iu;
/** Lines above the mark of a mail that was sent on. */
const mostAbove = 10;

const greeting =
  /^\s*(?:dear|respected|hello|hi|greetings|good (?:morning|afternoon|evening)|to whom it may concern|sehr geehrte[rs]?|liebe[rs]?|guten tag|bonjour|madame|monsieur|chère?|estimad[oa]s?|gentil[ei]|egregi[oa]|prezad[oa]s?|geachte|beste|आदरणीय|महोदय|माननीय)(?![\p{L}\p{M}]).{0,60}$/iu;
/** Whether a line greets who is written to. */
export const isGreeting = (line: string): boolean =>
  greeting.test(line) || /^\s*(?:sir|madam|sir\s?\/\s?madam),?\s*$/iu.test(line);

/** 'On 3 May 2026, Asha wrote:' over what somebody answers. */
const attribution = /^\s*(?:on .{5,200} wrote|am .{5,200} schrieb.{0,200}|le .{5,200} a écrit)\s?:\s*$/iu;

/** The lines from a mail's header on that are its header; none where the text begins otherwise. */
function headerOf(lines: readonly string[]): { header: readonly string[]; end: number } {
  const mark = lines.slice(0, mostAbove).findIndex((line) => forwarded.test(line));
  const start = lines.findIndex((line, at) => at > mark && line.trim() !== '');
  const length = lines.slice(Math.max(0, start)).findIndex((line) => !isField(line) && !/^\s+\S/u.test(line));
  const header = start < 0 || length < leastFields ? [] : lines.slice(start, start + length);
  const who = header.map((line) => sender.exec(line)?.groups?.['who']).find((each) => each !== undefined);
  // A form's 'From: May 2019' is no sender.
  const isHeader =
    who !== undefined && findDates(who).length === 0 && header.some((line) => subject.test(line));
  return isHeader ? { header, end: start + length } : { header: [], end: 0 };
}

/** The one block of quoted lines that most of a text is; null where there is none. */
function quotationOf(lines: readonly string[]): { from: number; to: number } | null {
  const [from, to] = [lines.findIndex(isQuoted), lines.findLastIndex(isQuoted) + 1];
  const isFilled = (line: string): boolean => line.trim() !== '';
  const within = lines.slice(Math.max(0, from), to).filter(isFilled);
  const isBlock = from >= 0 && within.every(isQuoted);
  return isBlock && within.length * 2 >= lines.filter(isFilled).length ? { from, to } : null;
}

/** The resume of a mail, and the lines that stand around it: all of a text is resume where it is no mail. */
export function takeMail(source: readonly string[]): { lines: readonly string[]; around: readonly string[] } {
  const { header, end } = headerOf(source);
  const body = source.slice(end);
  const quotation = quotationOf(body);
  const over = body.slice(0, quotation?.from ?? 0);
  const isLetter = header.length > 0 || over.some((line) => greeting.test(line) || attribution.test(line));
  if (!isLetter) return { lines: source, around: [] };
  const { from, to } = quotation ?? { from: 0, to: body.length };
  const lines = body.slice(from, to);
  const around = [...source.slice(0, end), ...over, ...body.slice(to)].filter((line) => line.trim() !== '');
  // Who sends a resume without an address is reached where the mail came from.
  const reached = lines.some((line) => line.includes('@')) ? [] : header.filter((line) => sender.test(line));
  return { lines: [...reached, ...lines], around: around.filter((line) => !reached.includes(line)) };
}
