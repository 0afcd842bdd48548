/** What counts when a field is looked up in its file: letters, digits, and the marks of C++ and C#; case does not. */
const counts = /[\p{L}\p{N}\p{M}+#]/u;
const folds = new Map<string, string>();

function foldChar(char: string): string {
  const known = folds.get(char);
  if (known !== undefined) return known;
  const folded = counts.test(char) ? char.normalize('NFKC').toLowerCase() : '';
  if (folds.size < 20_000) folds.set(char, folded);
  return folded;
}

/** A text as lookups compare it. */
export function fold(text: string): string {
  let folded = '';
  for (const char of text) folded += foldChar(char);
  return folded;
}

/** The lines of a file folded into one text, with the way back. */
export interface FoldedText {
  text: string;
  /** For each folded character, its line, and where in that line it stands. */
  lineAt: readonly number[];
  offsetAt: readonly number[];
  /** For each line, where it starts in the folded text; one more for the end. */
  lineStarts: readonly number[];
}

/** Folds lines so that text is found over line breaks. */
export function foldLines(lines: readonly { text: string }[]): FoldedText {
  const parts: string[] = [];
  const lineAt: number[] = [];
  const offsetAt: number[] = [];
  const lineStarts: number[] = [];
  lines.forEach(({ text }, line) => {
    lineStarts.push(lineAt.length);
    let offset = 0;
    for (const char of text) {
      const folded = foldChar(char);
      parts.push(folded);
      for (let i = 0; i < folded.length; i += 1) {
        lineAt.push(line);
        offsetAt.push(offset);
      }
      offset += char.length;
    }
  });
  lineStarts.push(lineAt.length);
  return { text: parts.join(''), lineAt, offsetAt, lineStarts };
}
