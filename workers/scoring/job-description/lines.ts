import { findSkills } from '../../skills/find-skills.js';
import { sectionOf } from './headings/headings.js';
import { withTables } from './tables.js';

/** `| Shift | Rotational |`. */
const row = /^\|\s*([^|]{2,40}?)\s*\|\s*([^|]{2,400}?)\s*\|?$/u;
/** `Designation    QC Chemist`: a tab or a wide gap between two cells. */
const gapped = /^\s*([\p{L}][\p{L}.&/() -]{1,38}?)\.?\s*(?:\t+|\s{3,})[:：]?\s*(?=\S)(.{2,400})$/u;
/** `Designation | QC Chemist`. */
const barred = /^\s*([\p{L}][\p{L}.&/() -]{1,38}?)\s*\|\s*([^|]{2,400})$/u;
const titleLabel =
  /^(?:(?:job |position |post )?(?:title|position|designation|post|role|vacancy|name of (?:the )?post))$/i;

/** NFC, with every run of white space as one space. */
export function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The lines of a text as they stand, its tables as rows of two cells. */
export function rawLinesOf(text: string): string[] {
  return withTables(text.split(/\r\n|[\r\n\u2028\u2029]/), isLabel);
}

/** The lines of a text, folded; a table's row of two cells as `label: value`. */
export function readLines(text: string): string[] {
  return rawLinesOf(text).map(readLine);
}

/** 'We seek a *Store Keeper* in Agra': messengers set words in bold so. */
const bold = /(?<![\p{L}\p{N}*])\*(?![\s*])([^*\n]{1,80})(?<!\s)\*(?![\p{L}\p{N}*])/gu;

/** A line without bold words, unless it is bold as a whole, as headings are. */
const withoutBold = (line: string): string =>
  /^\s*\*[^*]*\*:?\s*$/.test(line) ? line : line.replace(bold, '$1');

function readLine(line: string): string {
  const raw = withoutBold(line);
  const cells = row.exec(raw.trim()) ?? barred.exec(raw) ?? gapped.exec(raw);
  const [, label = '', value = ''] = cells ?? [];
  return isLabel(fold(label)) ? `${fold(label)}: ${fold(value).replace(/^[:：]\s*/, '')}` : fold(raw);
}

/** 'English proficiency    MS Excel' is a row of skills, and no label with its value. */
function isLabel(text: string): boolean {
  if (text === '' || /[:：]$/.test(text)) return false;
  return titleLabel.test(text) || (sectionOf(text) !== null && findSkills(text).length === 0);
}
