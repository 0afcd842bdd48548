import { department } from '../../lexicon/departments.js';
import { isOrganisationCue, isRoleNoun, roleQualifiers } from '../../lexicon/roles.js';

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.&'’/-]*|&/gu) ?? [];
}

const bare = (word: string): string => word.replace(/[.,]+$/u, '');

/** 'Möller & Partner' is a firm, whatever a partner is. */
const company = /\s(?:&|and|und|et)\s+(?:partners?|associates?)(?![\p{L}]).*$/iu;

/** Characters of a title: what is longer is none. */
const longestTitle = 400;

/** How much a text looks like a job's title: 0 for not at all. */
export function roleScore(source: string): number {
  if (source.length > longestTitle) return 0;
  const text = source.replace(company, '');
  const words = wordsOf(text).map(bare);
  const head =
    text.split(
      /\s*(?:,|\(|\s[-\u2013\u2014|]\s|\bof\b|\bfor\b|\bon\b|\bin\b|\sd(?:e|el|es|i|u|a|er)\s|\sen\s|\spara\s|\sfür\s)\s*/u,
    )[0] ?? text;
  const last = wordsOf(head).map(bare).at(-1) ?? '';
  const parts = last.split(/[/-]/u);
  let score = 0;
  if (parts.some(isRoleNoun) || isRoleNoun(last)) score += 2;
  else if (words.some((word) => isRoleNoun(word) || word.split('/').some(isRoleNoun))) score += 1;
  if (words.length > 1 && roleQualifiers.has(words[0] ?? '')) score += 0.5;
  if (words.length > 9) score -= 1;
  return Math.max(0, score);
}

const legalEnd =
  /\b(?:inc|llc|llp|ltd|limited|plc|corp|corporation|gmbh|kg|ag|pvt\.?\s*ltd|sarl|srl|ltda|s\.p\.a|b\.v|n\.v|s\.a|z o\.?\s?o|co)\.?\s*$/iu;

/** What a firm of them calls itself, behind its name: nobody's title is of many. */
const practice =
  /\b(?:(?:chartered|cost|certified public) accountants|advocates|solicitors|barristers|architects|valuers|company secretaries|(?:tax|consulting|management) (?:consultants|engineers))\s*$/iu;

/** Whether a text ends like the full name of a firm: 'Ltd.', 'GmbH'. */
export const endsAsFirm = (text: string): boolean => legalEnd.test(text);

/** What a title has behind its mark is no part of a firm's name, whatever firms have the word: 'Manager – Finance'. */
const behindMark = new RegExp(String.raw`(?:\s[\u2010-\u2015-]|,)\s(?:${department})$`, 'u');

/** How much a text looks like an organisation's name: 0 for not at all. */
export function organisationScore(source: string): number {
  const text = source.replace(behindMark, '');
  const words = wordsOf(text);
  const cues = words.filter((word) => isOrganisationCue(word) || isOrganisationCue(bare(word)));
  let score = Math.min(2, cues.length);
  if (endsAsFirm(text) || company.test(text)) score += 2;
  const last = bare(words.at(-1) ?? '');
  if (isOrganisationCue(last)) score += 0.5;
  if (practice.test(text)) score += 1;
  return score;
}
