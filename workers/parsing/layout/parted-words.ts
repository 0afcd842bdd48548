import type { Span } from '../lines.js';
import type { Fragment } from '../pdf/fragments.js';
import type { Box } from '../pdf/matrix.js';

/*
 * Words of two cells that stand so close that they look like one text: an upright line between them parts them.
 */

/** How far a blank may be from the line, in sizes of the type: where each letter stands is not known. */
const furthest = 1.2;
/** A text through which more lines run stands on a drawing. */
const mostBorders = 40;
/** Points that text leaves free beside a line. */
const inset = 1.5;

const isUpright = ({ x0, y0, x1, y1 }: Box): boolean => y1 - y0 > x1 - x0;

/** Whether a line runs through a text, and not beside it. */
function runsThrough(rule: Box, { x0, x1, y, size }: Fragment): boolean {
  const middle = y - 0.3 * size;
  return rule.y0 <= middle && rule.y1 >= middle && rule.x0 > x0 + size && rule.x1 < x1 - size;
}

function cut(spans: readonly Span[], from: number, to: number): Span[] {
  let at = 0;
  return spans.flatMap((span) => {
    const text = span.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += span.text.length;
    return text === '' ? [] : [{ ...span, text }];
  });
}

/** The blank of a text that is nearest to a place; -1 where none is near. */
function blankAt({ text, x0, x1, size }: Fragment, x: number): number {
  const width = (x1 - x0) / text.length;
  const guess = Math.round((x - x0) / width);
  const [before, behind] = [text.lastIndexOf(' ', guess), text.indexOf(' ', guess)];
  const far = (at: number): number => (at < 0 ? Infinity : Math.abs(x0 + (at + 0.5) * width - x));
  const nearest = far(before) <= far(behind) ? before : behind;
  return far(nearest) <= furthest * size ? nearest : -1;
}

function partAt(fragment: Fragment, rule: Box): Fragment[] {
  const at = runsThrough(rule, fragment) ? blankAt(fragment, (rule.x0 + rule.x1) / 2) : -1;
  if (at < 1) return [fragment];
  const { text, spans } = fragment;
  return [
    { ...fragment, text: text.slice(0, at), spans: cut(spans, 0, at), x1: rule.x0 - inset },
    { ...fragment, text: text.slice(at + 1), spans: cut(spans, at + 1, text.length), x0: rule.x1 + inset },
  ];
}

/** Fragments, those through which an upright line runs at a blank parted there. */
export function partedAtRules(fragments: readonly Fragment[], rules: readonly Box[]): Fragment[] {
  const upright = rules.filter(isUpright);
  return fragments.flatMap((fragment) => {
    const through = upright.filter((rule) => runsThrough(rule, fragment));
    if (through.length > mostBorders) return [fragment];
    return through.reduce<Fragment[]>(
      (parts, rule) => parts.flatMap((part) => partAt(part, rule)),
      [fragment],
    );
  });
}
