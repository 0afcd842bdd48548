import type { Cell, Extract, Line } from './lines.js';

/** Ligatures, no-break and zero-width blanks, and soft hyphens become plain text; icons go. */
function normalizeText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu, ' ')
    .replace(/[\u200B\u200E\u200F\u2060\uFEFF]/gu, '')
    .replace(/[\uE000-\uF8FF\u{F0000}-\u{FFFFD}\p{Cc}]/gu, ' ');
}

function normalizeCell(cell: Cell): Cell {
  const spans = cell.spans.map((span) => ({ ...span, text: normalizeText(span.text) }));
  return { ...cell, text: normalizeText(cell.text).replace(/ {2,}/gu, '  ').trim(), spans };
}

function normalizeLine(line: Line): Line {
  const cells = line.cells.map(normalizeCell).filter((cell) => cell.text !== '');
  return { ...line, cells, text: cells.map((cell) => cell.text).join('  ') };
}

/** Puts all text of a file in one form. */
export function normalizeExtract(extract: Extract): Extract {
  return {
    ...extract,
    lines: extract.lines.map(normalizeLine).filter((line) => /[\p{L}\p{N}]/u.test(line.text)),
    links: extract.links.map((link) => ({ ...link, text: normalizeText(link.text) })),
    hiddenText: extract.hiddenText.map((text) => normalizeText(text).trim()).filter((text) => text !== ''),
  };
}
