import { fold, rawLinesOf } from '../lines.js';
import { splitSentences } from '../sentences.js';

/** A sentence of a job description, or a piece of a line that bars, dots or wide gaps set apart. */
export interface Cell {
  /** Before a colon, in small letters: `notice period`; empty where there is none. */
  label: string;
  /** What follows the label; the whole cell where there is none. */
  value: string;
  /** The cell as it stands, white space folded. */
  quote: string;
  /** The line it stands on, empty lines not counted. */
  line: number;
  /** Of a list. */
  isItem: boolean;
}

/** Characters of a cell that are looked at: no fact of a posting needs more. */
const longest = 400;
/** Bars, dots and wide gaps between the facts of a headline. */
const gap = /\t|\s{3,}|\s*[|•·¦]\s*/u;
const ornament = /^(?:(?:[-–—*>#▪●◦○‣→»]|\p{So}|\p{Extended_Pictographic}\ufe0f?)+\s+|[#*_]+\s*)+|[*_]+$/gu;
const listMark = /^\s*(?:[-–—•·●▪◦○‣*>→»]|\p{So}|\p{Extended_Pictographic}\ufe0f?|\d{1,2}[.)])\s+/u;
const labelled = /^([\p{L}][^:：.!?]{0,40}?)\s?[:：]\s*(?=\S)(.+)$/u;

/** Takes a job description apart into its facts and sentences, in their order. */
export function readCells(text: string): Cell[] {
  const lines = rawLinesOf(text).filter((line) => line.trim() !== '');
  return lines.flatMap((line, at) => {
    const isItem = listMark.test(line);
    return line
      .split(gap)
      .flatMap((piece) => splitSentences(fold(piece).replace(ornament, '').trim()))
      .map((quote) => ({ ...toCell(quote.slice(0, longest)), line: at, isItem }));
  });
}

function toCell(quote: string): Pick<Cell, 'label' | 'value' | 'quote'> {
  const [, label = '', value = quote] = labelled.exec(quote) ?? [];
  return {
    label: label.toLowerCase().replace(/[*_]/g, '').trim(),
    value: value.replace(/^[*_\s]+/, ''),
    quote,
  };
}
