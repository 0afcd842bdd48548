import type { Requirements } from '../../../../shared/analysis/analysis.js';
import { isPlace, takePlace } from '../../../parsing/fields/places.js';
import { readTitle } from '../../titles/job-title.js';
import { sectionOf } from '../headings/headings.js';
import type { Cell } from './cells.js';

type Employer = Requirements['employer'];

const label =
  /^(?:company|company name|employer|organi[sz]ation|organi[sz]ation name|firm|hospital|school|hotel|name of (?:the )?(?:company|organi[sz]ation))$/;
const legalForm =
  /\b(?:pvt\.?|private|ltd\.?|limited|llp|llc|inc\.?|corp\.?|corporation|gmbh|pty|company|group|health|bank|hospitals?|clinic|school|college|university|institute|academy|trust|foundation|hotels?|resorts?|technologies|solutions|systems|services|industries|enterprises|consult(?:ing|ants)|logistics|distribution|foods|labs|pharma(?:ceuticals)?|infra|projects|motors|insurance|studio|agency|staffing)\b\.?/i;
const notName =
  /\b(?:urgent|hiring|required|requirements?|vacanc|walk-?in|openings?|voice process|interview|posts?|position|job|role|salary|experience|shift|full[- ]time|part[- ]time|remote|hybrid|dear|hi|hello|greetings|wanted|notice|immediate|graduate|years?|skills?)\b/i;
const name = String.raw`((?:The )?\p{Lu}[\p{L}\p{N}&'’.-]*(?:(?: (?:&|of|and|the))? \p{Lu}[\p{L}\p{N}&'’.-]*){0,5})`;
const inProse = [
  new RegExp(String.raw`^(?:we at|here at|at|greetings from|join) ${name}(?=\s?[,!(.]| we\b)`, 'iu'),
  new RegExp(
    String.raw`^${name}(?:,[^,]{2,40},)?\s(?:is|are) (?!(?:an? )?(?:big |huge |strong |definite |added |nice )?(?:must|plus|bonus|requirement|prerequisite|advantage|asset)\b)(?:a|an|the|one|hiring|looking|seeking|growing|recruiting|proud|committed)\b`,
    'u',
  ),
  new RegExp(
    String.raw`^${name} (?:makes?|builds?|sells?|helps?|runs?|maintains?|moves?|processes|exists|was founded|has been|provides?|develops?|offers?|thanks|invites|seeks|requires|operates|designs|manufactures|delivers)\b`,
    'u',
  ),
];
const pronoun =
  /^(?:we|our|you|this|the (?:role|company|team|candidate|job|position|successful)|it|they|he|she|as|in|at|for|if|please|must|all|what|who|job|about|no|not|candidates?|applicants?|experience|urgent)\b/i;
const aboutName = /^about (?!us\b|the\b|our\b|you\b|this\b|company\b|team\b|role\b|job\b)(\p{Lu}.{1,50})$/iu;
/** Lines at the top among which an employer may stand by itself. */
const head = 6;

/** Who hires: a labelled name, one of the headlines, or the subject of a sentence that speaks of the firm. */
export function readEmployer(cells: readonly Cell[], title: string | null): Employer {
  return labelled(cells) ?? headline(cells, title) ?? sentence(cells) ?? heading(cells);
}

function labelled(cells: readonly Cell[]): Employer {
  const cell = cells.find((each) => label.test(each.label) && each.value.split(' ').length <= 9);
  return cell ? { name: cell.value.replace(/[,;]$/, ''), quote: cell.quote } : null;
}

function headline(cells: readonly Cell[], title: string | null): Employer {
  for (const cell of cells) {
    const { quote, line, label: ownLabel, isItem } = cell;
    if (line >= head || ownLabel !== '' || isItem) continue;
    const plain = withoutPlace(quote);
    if (!canBeName(plain) || (title !== null && quote.includes(title))) continue;
    if (legalForm.test(plain) || stands(cell, cells, plain, title)) return { name: plain, quote };
  }
  return null;
}

/** Right below the title, or beside a place: `Maple Street | Remote`. */
function stands({ quote, line }: Cell, cells: readonly Cell[], plain: string, title: string | null): boolean {
  if (
    readTitle(plain).family !== null ||
    !plain.split(' ').every((word) => /^[\p{Lu}\d&]|^(?:of|and|the)$/u.test(word))
  )
    return false;
  const beside = cells.filter((other) => other.line === line && other.quote !== quote);
  const hasPlace = plain !== quote.trim() || beside.some((other) => isPlace(other.quote));
  const followsTitle = cells.some(
    (other) => other.line === line - 1 && title !== null && other.quote.includes(title),
  );
  return hasPlace || followsTitle;
}

function canBeName(text: string): boolean {
  const isSentence =
    /[!?:,]$|\d{2}/.test(text) || (/\.$/.test(text) && !/\b(?:ltd|inc|co|pvt)\.$/i.test(text));
  const isShort = text.length > 2 && text.split(' ').length <= 7;
  return (
    isShort &&
    !isSentence &&
    /^\p{Lu}/u.test(text) &&
    !pronoun.test(text) &&
    !notName.test(text) &&
    sectionOf(text) === null &&
    !isPlace(text)
  );
}

/** `Acme Ltd, Pune (hybrid)` → `Acme Ltd`. */
function withoutPlace(text: string): string {
  const plain = text.replace(/\s*\([^()]*\)/g, '').trim();
  return takePlace(plain).rest.replace(/[\s,;–-]+$/, '');
}

function sentence(cells: readonly Cell[]): Employer {
  for (const { quote } of cells) {
    if (pronoun.test(quote) && !/^(?:at|join|we at)\b/i.test(quote)) continue;
    const found = inProse.map((pattern) => pattern.exec(quote)?.[1]).find((each) => each !== undefined);
    if (found !== undefined && readTitle(found).family === null && canBeName(found))
      return { name: found, quote };
  }
  return null;
}

function heading(cells: readonly Cell[]): Employer {
  for (const { quote } of cells) {
    const found = aboutName.exec(quote.replace(/[:：]$/, ''))?.[1];
    if (found !== undefined) return { name: found, quote };
  }
  return null;
}
