import { type Cell, type Extract, type Line, withoutPrefix } from './lines.js';

/** Ligatures, no-break and zero-width blanks, and soft hyphens become plain text; icons go, and the dash of a label's ':-'. */
function normalizeText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu, ' ')
    .replace(/[\u200B\u200E\u200F\u2060\uFEFF]/gu, '')
    .replace(/:[-–—](?=[\s\p{L}\p{N}+]|$)|:\s[-–—](?=\s|$)/gu, ':')
    .replace(/[\uE000-\uF8FF\u{F0000}-\u{FFFFD}\p{Cc}]/gu, ' ');
}

/** A picture before a text, which says what the text is: a pin before a place, a calendar before dates. */
const icon = /^(?![\u00a9\u00ae\u00b0\u2116\u2122])\p{So}\uFE0F?\s+(?=[\p{L}\p{N}+(])/u;

function withoutIcon(cell: Cell): Cell {
  const text = cell.text.replace(icon, '');
  return text === cell.text ? cell : { ...cell, text, spans: withoutPrefix(cell, text.length) };
}

function normalizeCell(cell: Cell): Cell {
  const spans = cell.spans.map((span) => ({ ...span, text: normalizeText(span.text) }));
  return withoutIcon({ ...cell, text: normalizeText(cell.text).replace(/ {2,}/gu, '  ').trim(), spans });
}

function normalizeLine(line: Line): Line {
  const cells = line.cells.map(normalizeCell).filter((cell) => cell.text !== '');
  return { ...line, cells, text: cells.map((cell) => cell.text).join('  ') };
}

/** Characters beyond which a line is taken apart, so that what looks at whole lines stays quick. */
const longestLine = 3_000;
const piece = new RegExp(`[\\s\\S]{1,${longestLine}}(?=\\s|$)|[\\s\\S]{1,${longestLine}}`, 'gu');

function splitCell(cell: Cell): Cell[] {
  if (cell.text.length <= longestLine) return [cell];
  const { bold = false, italic = false } = cell.spans[0] ?? {};
  const texts = (cell.text.match(piece) ?? []).map((text) => text.trim()).filter((text) => text !== '');
  return texts.map((text) => ({ ...cell, text, spans: [{ text, bold, italic }] }));
}

/** A line that is far longer than lines are becomes several. */
function splitLine(line: Line): Line[] {
  if (line.text.length <= longestLine) return [line];
  const parts: Cell[][] = [];
  let room = 0;
  for (const cell of line.cells.flatMap(splitCell)) {
    room -= cell.text.length + 2;
    if (room > 0) parts.at(-1)?.push(cell);
    else {
      parts.push([cell]);
      room = longestLine - cell.text.length;
    }
  }
  return parts.map((cells, at) => {
    const text = cells.map((cell) => cell.text).join('  ');
    return at === 0
      ? { ...line, cells, text }
      : { ...line, cells, text, bullet: false, heading: false, gap: 0 };
  });
}

/** Puts all text of a file in one form. */
export function normalizeExtract(extract: Extract): Extract {
  return {
    ...extract,
    lines: extract.lines
      .map(normalizeLine)
      .flatMap(splitLine)
      .filter((line) => /[\p{L}\p{N}%]/u.test(line.text)),
    links: extract.links.map((link) => ({ ...link, text: normalizeText(link.text) })),
    hiddenText: extract.hiddenText.map((text) => normalizeText(text).trim()).filter((text) => text !== ''),
  };
}
