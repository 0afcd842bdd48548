const abbreviation =
  /(?:\b(?:[A-Z]|e\.g|i\.e|etc|incl|min|max|approx|Rs|Pvt|Ltd|Inc|Co|No|St|Dr|Mr|Ms|Mrs|vs|yrs?|exp|Sr|Jr|B|M|Ph|Edu|Com|Tech|Sc)|\.[A-Za-z])\.$/i;

/** At full stops and question marks; not after abbreviations and initials. */
function splitAtStops(text: string): string[] {
  return split(text, /[.!?]["”’)]?\s+(?=[\p{Lu}\p{N}\p{sc=Deva}"“(•])|।\s*/gu);
}

/** Semicolons, bars, and commas before a label: 'Java | SQL', 'Mandatory: Java, Good to have: Kafka'. */
const joints =
  /;\s+|\s\|{1,2}\s+|(?:,|\s\/)\s+(?=(?:must|mandatory|essential|required|good|nice|desirable|preferred|optional|plus|bonus|added advantage)(?:[- ](?:to[- ])?have)?\s?[:–—-]\s)/gi;

/** The parts of a sentence that hang together and yet speak for themselves. */
function splitAtJoints(sentence: string): string[] {
  return split(sentence, joints).map((piece) => piece.replace(/\s*(?:;|\|{1,2}|,|\s\/)$/, ''));
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

/** The sentences of a text, each as its parts. */
export function readSentences(text: string): string[][] {
  return splitAtStops(text).map(splitAtJoints);
}

/** The parts of all sentences of a text. */
export function splitSentences(text: string): string[] {
  return readSentences(text).flat();
}
