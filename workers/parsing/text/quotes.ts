/** Marks of a quoted line, as in a mail. */
const quoted = /^\s*(?:>\s?)+/u;
/** Of a text's lines, so many are quoted where the text is a quoted mail: fewer are points of lists. */
const leastQuoted = 0.5;

/** Whether a line is quoted, as in a mail. */
export const isQuoted = (line: string): boolean => quoted.test(line);

/** Lines with the marks of quotation gone, or turned into those of a list. */
export function withoutQuotes(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => line.trim() !== '').length;
  const isMail = lines.filter(isQuoted).length >= leastQuoted * filled;
  // A quotation of one line is a saying of the person's.
  const isList = !isMail && lines.some((line, at) => isQuoted(line) && isQuoted(lines[at + 1] ?? ''));
  return lines.map((line, at) => {
    const isPoint = isList && (lines[at - 1] ?? '').trim() !== '';
    return isQuoted(line) ? line.replace(quoted, isPoint ? '- ' : '') : line;
  });
}
