import { kindOfHeading } from '../sections/headings.js';

/** '## Skills', and with marks behind it, too. */
export const markdownHeading = /^\s{0,3}(?<marks>#{1,6})\s+(?<text>.*?)\s*#*\s*$/u;

/**
 * The line of a file's title: its one outermost heading, over all others. It heads no section. -1 where there is none.
 */
export function titleOf(source: readonly string[]): number {
  const headings = source.flatMap((raw, y) => {
    const { marks, text = '' } = markdownHeading.exec(raw)?.groups ?? {};
    return marks === undefined ? [] : [{ y, depth: marks.length, text }];
  });
  const [first, ...others] = headings;
  const isTitle = first?.depth === 1 && others.length > 0 && others.every(({ depth }) => depth > 1);
  return isTitle && kindOfHeading(first.text) === null ? first.y : -1;
}
