import { limits, tooComplex } from '../limits.js';
import type { Cell, Extract, Line } from '../lines.js';
import { plainCell, plainLine } from '../lines.js';

const rule = /^\s*([=_*~#\u2500-\u257f-])(?:\s*\1){2,}\s*$/u;
const markdownHeading = /^\s{0,3}#{1,6}\s+(?<text>.*?)\s*#*\s*$/u;
const markdownLink = /!?\[(?<label>[^\]]*)\]\((?<url>[^)\s]*)[^)]*\)/gu;

/** Cells are parted by tabs, by bars of a table, or by runs of blanks. */
function toCells(raw: string): Cell[] {
  const cells: Cell[] = [];
  for (const match of raw.matchAll(/\S(?:(?!\t| {3,}).)*/gu)) {
    cells.push(styled(match[0].trimEnd(), match.index));
  }
  return cells;
}

/** Markdown's marks for bold and italic become styles. */
function styled(text: string, x0: number): Cell {
  const spans = [];
  let at = 0;
  for (const match of text.matchAll(
    /(\*\*|__)(?<strong>[^*_]+)\1|(?<![\w*])(?:\*|_)(?<soft>[^*_\s][^*_]*)(?:\*|_)(?![\w*])/gu,
  )) {
    if (match.index > at) spans.push({ text: text.slice(at, match.index), bold: false, italic: false });
    const strong = match.groups?.['strong'];
    spans.push({
      text: strong ?? match.groups?.['soft'] ?? '',
      bold: strong !== undefined,
      italic: strong === undefined,
    });
    at = match.index + match[0].length;
  }
  if (at === 0) return plainCell(text, x0);
  if (at < text.length) spans.push({ text: text.slice(at), bold: false, italic: false });
  const plain = spans.map((span) => span.text).join('');
  return { text: plain, spans, x0, x1: x0 + text.length };
}

/** Reads plain text and Markdown. */
export function readText(text: string): Extract {
  const links: Extract['links'][number][] = [];
  const plain = text.replace(/\r\n?/gu, '\n').replace(markdownLink, (_, label: string, url: string) => {
    links.push({ text: label, url });
    return label;
  });
  const source = plain.split('\n');
  if (plain.length > limits.characters || source.length > limits.lines) {
    throw tooComplex('The file holds far more text than a resume.');
  }
  const lines: Line[] = [];
  let blanks = 0;
  source.forEach((raw, y) => {
    if (raw.trim() === '') {
      blanks += 1;
      return;
    }
    const last = lines.at(-1);
    if (rule.test(raw)) {
      // A line of dashes under a short line marks it as a heading.
      if (blanks === 0 && last !== undefined && last.text.length < 60 && y > 1)
        lines[lines.length - 1] = { ...last, bold: true, face: 'ruled' };
      return;
    }
    const heading = markdownHeading.exec(raw);
    const cells = toCells(heading?.groups?.['text'] ?? raw.replace(/^\s*>\s?/u, ''));
    if (cells.length === 0) return;
    const gap = last === undefined ? Infinity : blanks * 1.2;
    const depth = heading === null ? 0 : (/^\s*(#+)/u.exec(raw)?.[1]?.length ?? 0);
    const size = depth === 1 ? 2 : 1;
    lines.push(
      plainLine(cells, { y, gap, size, ...(heading === null ? {} : { bold: true, face: `#${depth}` }) }),
    );
    blanks = 0;
  });
  return {
    lines,
    links,
    pages: null,
    glyphs: plain.replace(/\s/gu, '').length,
    unreadableGlyphs: (plain.match(/[\uFFFD\uE000-\uF8FF]/gu) ?? []).length,
    hiddenText: [],
  };
}
