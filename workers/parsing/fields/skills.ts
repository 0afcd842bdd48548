import type { SkillGroup } from '../../../shared/resume/content.js';
import { level, levelBehind } from '../lexicon/levels.js';
import type { Line } from '../lines.js';
import { withoutEdges } from './edges.js';
import { listMark } from './label-cells.js';
import { label, type Piece, toPieces } from './skill-pieces.js';
import { withTableAsList } from './skill-table.js';

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
      withoutEdges(each.replace(/^\s*(?:and|&)\s+/iu, ''), /[\s\u2013\u2014-]/u, /[\s:]/u)
        .replace(/\.$/u, '')
        .trim(),
    )
    .filter((each) => /[\p{L}\p{N}]/u.test(each));
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

/** How well one knows a thing, as stars or in numbers behind it: '★★★☆☆', '80 %', '4/5'. */
const measure = /\s?(?:[★☆⭐✦✧◆◇■□▪▫▮▯○●]{2,}|(?<![\p{L}\p{N}])\d{1,3}\s?%|(?<!\S)\d{1,2}\s?\/\s?(?:5|10))$/u;

/** Items of a list, without the words that only say that one can do them, and how well. */
function splitSkills(text: string): string[] {
  const items = splitList(text)
    .flatMap(atRepeatedMarks)
    .map((item) => item.replace(measure, '').replace(levelBehind, ''))
    .filter((item) => item !== '');
  if (!items.some((item) => wordy.test(item))) return items;
  return items.flatMap((item) => item.replace(wordy, '').split(/\s+and\s+/u)).filter((item) => item !== '');
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
  const pieces = toPieces(withTableAsList(lines)).flatMap(groupsApart);
  pieces.forEach((piece, index) => {
    const next = pieces[index + 1];
    const match = label.exec(piece.text);
    if (match?.groups !== undefined) {
      const { name = '', rest, listed = '' } = match.groups;
      const known = (rest ?? listed).trim();
      if (level.test(known)) {
        // 'MS Excel: Advanced' is a skill, and no group.
        groups.push({ name: name.trim(), level: known });
        return;
      }
      open = { name: name.trim(), keywords: splitSkills(rest ?? listed) };
      groups.push(open);
    } else if (level.test(piece.text) && open !== undefined) open.level = piece.text;
    else if (level.test(piece.text) && loose.length > 0)
      groups.push({ name: loose.pop() ?? '', level: piece.text });
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
