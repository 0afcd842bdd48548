const abbreviation =
  /(?:\b(?:[A-Z]|e\.g|i\.e|etc|incl|min|max|approx|Rs|Pvt|Ltd|Inc|Co|No|St|Dr|Mr|Ms|Mrs|vs|yrs?|exp|Sr|Jr|B|M|Ph|Edu|Com|Tech|Sc)|\.[A-Za-z])\.$/i;

/** At full stops and question marks; not after abbreviations and initials. */
function splitAtStops(text: string): string[] {
  return split(text, /[.!?]["”’)]?\s+(?=[\p{Lu}\p{N}"“(•])/gu);
}

/** The parts of a sentence that semicolons make. */
export function splitAtSemicolons(sentence: string): string[] {
  return split(sentence, /;\s+/g).map((piece) => piece.replace(/;$/, ''));
}

function split(text: string, ends: RegExp): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const match of text.matchAll(ends)) {
    const piece = text.slice(start, match.index + match[0].trimEnd().length);
    if (match[0].startsWith('.') && abbreviation.test(piece)) continue;
    pieces.push(piece);
    start = match.index + match[0].length;
  }
  pieces.push(text.slice(start));
  return pieces.filter((piece) => piece.trim() !== '');
}

/** The sentences of a text, each as its parts: those that a semicolon joins hang together. */
export function readSentences(text: string): string[][] {
  return splitAtStops(text).map(splitAtSemicolons);
}

/** At full stops, question marks and semicolons; not after abbreviations and initials. */
export function splitSentences(text: string): string[] {
  return readSentences(text).flat();
}
