import type { SkillGroup } from '../../../shared/resume/content.js';
import type { Cell, Line } from '../lines.js';
import { joinWrapped } from './wrapping.js';

const level =
  /^(?:expert|advanced|intermediate|beginner|proficient|basic|fluent|novice|elementary|competent|skilled|experienced|master|working knowledge|good|excellent)$/iu;
/** A group's name before a colon; before a dash or an arrow only where a list follows. */
const label =
  /^(?<name>[\p{L}\p{N}][^:,;]{0,45}?)(?:\s*:\s*(?<rest>.*)|\s+(?:[-\u2013\u2014=]+>?|→)\s+(?=[^,;|•]{1,60}[,;|•]|\S+$)(?<listed>.+))$/u;

/** Parts a list at commas and the like, but not within brackets. */
export function splitList(text: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let item = '';
  for (const char of text) {
    if (char === '(' || char === '[') depth += 1;
    if (char === ')' || char === ']') depth = Math.max(0, depth - 1);
    if (depth === 0 && /[,;|•·‧∙●▪■◦\u2022]/u.test(char)) {
      items.push(item);
      item = '';
    } else item += char;
  }
  items.push(item);
  return items
    .map((each) =>
      each
        .replace(/^\s*(?:and|&)\s+/iu, '')
        .replace(/^[\s\u2013\u2014-]+|[\s:]+$/gu, '')
        .replace(/\.$/u, '')
        .trim(),
    )
    .filter((each) => /[\p{L}\p{N}]/u.test(each));
}

const listMark = /[,;|•·‧∙●▪■◦]/u;

interface Piece {
  text: string;
  bold: boolean;
  bullet: boolean;
  x0: number;
  /** Letters that would still find room on the line. */
  room: number;
}

const wordy =
  /^(?:(?:highly\s+)?proficien(?:t|cy)\s+(?:in|with)|(?:good\s+|basic\s+|sound\s+|strong\s+|working\s+|excellent\s+|thorough\s+)*(?:knowledge|understanding|command)\s+(?:of|in|over)|(?:hands[- ]on\s+)?experience\s+(?:in|with|of|on)|expertise\s+in|familiar(?:ity)?\s+with|well[- ]versed\s+(?:in|with)|skilled\s+in)\s+/iu;

/** 'Rostering - Fleet maintenance - Fuel control': a mark that stands alone again and again parts a list, too. */
function atRepeatedMarks(item: string): string[] {
  for (const mark of [/\s+[-\u2013\u2014]\s+/u, /\s+\/\s+/u]) {
    const parts = item.split(mark);
    if (parts.length > 2 && parts.every((part) => part !== '' && part.split(/\s+/u).length <= 5))
      return parts;
  }
  return [item];
}

/** Items of a list, without the words that only say that one can do them. */
function splitSkills(text: string): string[] {
  const items = splitList(text).flatMap(atRepeatedMarks);
  if (!items.some((item) => wordy.test(item))) return items;
  return items.flatMap((item) => item.replace(wordy, '').split(/\s+and\s+/u)).filter((item) => item !== '');
}

/** A group's name in a cell of its own, before the cell with its skills. */
function withLabel(line: Line): Line {
  const [first, marked] = line.cells;
  const second = marked && { ...marked, text: marked.text.replace(/^[•·●▪■◦‣]\s*/u, '') };
  if (first === undefined || second === undefined || line.cells.length !== 2 || listMark.test(first.text))
    return line;
  const named = /:$/u.test(first.text) || /^:/u.test(second.text);
  if (!named && !(listMark.test(second.text) && line.gap < 1.6 && first.text.length < 40)) return line;
  const text = `${first.text.replace(/\s*:$/u, '')}: ${second.text.replace(/^:\s*/u, '')}`;
  return { ...line, text, cells: [{ ...first, text, x1: second.x1 }] };
}

/** A group's name that only its weight sets apart: '**Tools** Figma, Sketch'. */
function withColon({ text, spans }: Cell): string {
  const worded = spans.filter((span) => span.text.trim() !== '');
  const at = worded.findIndex((span) => !span.bold);
  const part = (from: number, to?: number): string =>
    worded
      .slice(from, to)
      .map((span) => span.text)
      .join('')
      .replace(/\s{2,}/gu, ' ')
      .trim();
  const [name, rest] = at > 0 ? [part(0, at), part(at)] : ['', ''];
  const isLabel = name !== '' && name.length <= 45 && !/[:,;|•·]/u.test(name) && /^[\p{L}\p{N}]/u.test(rest);
  return isLabel && worded.slice(at).every((span) => !span.bold) ? `${name}: ${rest}` : text.trim();
}

/** Cells of neighbouring lines that stand under each other are read column by column: cards, not rows. */
function readCards(lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = [];
  let block: Line[] = [];
  const flush = (): void => {
    const starts = [...new Set(block.flatMap((line) => line.cells.map((cell) => Math.round(cell.x0 / 4))))];
    const cards =
      block.length >= 2 &&
      block.some((line) => line.cells.length > 1) &&
      starts.length <= Math.max(...block.map((line) => line.cells.length)) + 1;
    const read = (line: Line): Piece[] =>
      line.cells.map((cell, index) => ({
        text: withColon(cell),
        bold: cell.spans.every((span) => span.bold || span.text.trim() === ''),
        bullet: line.bullet && index === 0,
        x0: cell.x0,
        // How wide a card is that stands beside others is not known.
        room:
          line.cells.length > 1
            ? 0
            : ((line.right - cell.x1) * cell.text.length) / Math.max(1, cell.x1 - cell.x0),
      }));
    const all = block.flatMap(read);
    pieces.push(...(cards ? columnwise(all) : all));
    block = [];
  };
  for (const line of lines.map(withLabel)) {
    if (line.gap > 1.6) flush();
    block.push(line);
  }
  flush();
  return pieces;
}

function columnwise(pieces: readonly Piece[]): Piece[] {
  const columns: Piece[][] = [];
  for (const piece of pieces) {
    const column = columns.find(([first]) => first !== undefined && Math.abs(first.x0 - piece.x0) < 8);
    if (column === undefined) columns.push([piece]);
    else column.push(piece);
  }
  columns.sort((a, b) => (a[0]?.x0 ?? 0) - (b[0]?.x0 ?? 0));
  return columns.flat();
}

/** A name that needs two lines of a narrow column: the second starts small, and found no room on the first. */
function breaksWithin(last: Piece, { text, bullet, x0 }: Piece): boolean {
  const word = text.split(/\s/u)[0] ?? '';
  return (
    !bullet &&
    /^\p{Ll}/u.test(text) &&
    !/^\p{Ll}|[,;:|•·]$/u.test(last.text) &&
    Math.abs(x0 - last.x0) < 12 &&
    last.room < word.length + 1
  );
}

/** Lists that go on in the next line. */
function unwrap(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && breaksWithin(last, piece)) {
      joined[joined.length - 1] = { ...piece, x0: last.x0, text: joinWrapped(last.text, piece.text) };
      continue;
    }
    const full = last !== undefined && (last.room === Infinity ? last.text.length > 50 : last.room < 25);
    const goesOn =
      last !== undefined &&
      (full || /[,;&]$/u.test(last.text)) &&
      !piece.bullet &&
      !piece.bold &&
      !label.test(piece.text) &&
      listMark.test(last.text) &&
      !level.test(piece.text) &&
      (/[,;&]$/u.test(last.text) || listMark.test(piece.text) || Math.abs(last.x0 - piece.x0) < 30);
    if (goesOn) joined[joined.length - 1] = { ...last, text: joinWrapped(last.text, piece.text) };
    else joined.push(piece);
  }
  return joined;
}

/** 'Languages: Java, C; Tools: Git': two groups on one line. */
function groupsApart(piece: Piece): Piece[] {
  const texts = piece.text.split(/\s*;\s+(?=[\p{L}\p{N}][^:,;]{0,45}:\s)/u);
  return texts.map((text) => ({ ...piece, text }));
}

/** 'Teaching (expert)': a group's name with how well its skills are known. */
function withLevel({ name = '', ...group }: SkillGroup): SkillGroup {
  const { own = name, known = '' } = /^(?<own>.*\S)\s*\((?<known>[^()]+)\)$/u.exec(name)?.groups ?? {};
  if (!level.test(known.trim())) return { ...(name === '' ? {} : { name }), ...group };
  return { name: own, level: known.trim(), ...group };
}

/** Reads a section of skills into groups; skills without a group come under the section's own heading. */
export function readSkills(lines: readonly Line[], heading: string): SkillGroup[] {
  const groups: SkillGroup[] = [];
  const loose: string[] = [];
  let open: SkillGroup | undefined;
  const pieces = unwrap(readCards(lines)).flatMap(groupsApart);
  pieces.forEach((piece, index) => {
    const next = pieces[index + 1];
    const match = label.exec(piece.text);
    if (match?.groups !== undefined) {
      const { name = '', rest, listed = '' } = match.groups;
      open = { name: name.trim(), keywords: splitSkills(rest ?? listed) };
      groups.push(open);
    } else if (level.test(piece.text) && open !== undefined) open.level = piece.text;
    else if (
      piece.bold &&
      !listMark.test(piece.text) &&
      next !== undefined &&
      (!next.bold || next.x0 === piece.x0)
    ) {
      open = { name: piece.text, keywords: [] };
      groups.push(open);
    } else {
      const items = splitSkills(piece.text);
      if (open === undefined) loose.push(...items);
      else open.keywords?.push(...items);
    }
  });
  const named = loose.length === 0 ? [] : [{ name: heading, keywords: loose }];
  return [...named, ...groups].map(({ keywords = [], ...rest }) => ({
    ...withLevel(rest),
    ...(keywords.length === 0 ? {} : { keywords }),
  }));
}
