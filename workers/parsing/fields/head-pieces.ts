import type { Line } from '../lines.js';
import { pieceSeparator } from './names/self-description.js';

/* The small things that stand beside each other at the head of a resume. */

/** An Indian postal code, for which a narrow column had no room behind the town. */
const isCode = /^\d{3}\s?\d{3}$/u;

/** A line that ends in a comma or with a label goes on in the next: 'GitHub:' and 'github.com/asha' below. */
function whole(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const [cell] = line.cells;
    const last = above?.cells.at(-1);
    const isBelow = above?.flow === line.flow && line.gap < 0.9;
    if (above === undefined || last === undefined || cell === undefined || !isBelow) joined.push(line);
    else if (!/[,:]$/u.test(last.text) && !isCode.test(line.text)) joined.push(line);
    else {
      const cells = [
        ...above.cells.slice(0, -1),
        { ...last, text: `${last.text} ${cell.text}` },
        ...line.cells.slice(1),
      ];
      joined[joined.length - 1] = { ...above, cells };
    }
  }
  return joined;
}

/** 'Erode – 638001': what stands between a town and its code parts nothing. */
const beforeCode = /\s[\u2013\u2014-]\s(?=\d{3}\s?\d{3}(?!\d))/gu;

/** 'Bengaluru – 560060. Ph:' before a number: what it is called is no part of the address. */
const contactLabel =
  /[\s.,;(-]{0,4}(?<!\p{L})(?:e-?mail|mail|ph|phone|mob|mobile|cell|tel|telephone|contact|whatsapp|linkedin|github)(?:\s(?:no|number|id))?\.?\s?[:\u2013-]?\s?$/iu;

const withoutLabel = (text: string, at: number, all: readonly string[]): string =>
  at < all.length - 1 ? text.replace(contactLabel, '') : text;

/** The small things of a head, in order; what is known already parts them too. */
export function piecesOf(lines: readonly Line[], known: readonly string[] = []): string[] {
  return whole(lines)
    .flatMap((line) =>
      line.cells.flatMap((cell) =>
        known
          .reduce((text, each) => text.split(each).map(withoutLabel).join(' | '), cell.text)
          .replace(beforeCode, '-')
          .split(pieceSeparator),
      ),
    )
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}
