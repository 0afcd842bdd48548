/** 'Confined Vessel Entry Course (CVEC)': words with capitals, and their letters in brackets. */
const withLetters =
  /(?<![\p{L}-])(\p{Lu}[\p{L}-]{1,30}(?: (?:of|and|for|in|the|on|to|\p{Lu}[\p{L}-]{0,30})){1,6}) \((\p{Lu}{2,6})s?\)/gu;

/** Names that a text spells out before their letters. */
export function spelledOut(text: string): string[] {
  return [...text.matchAll(withLetters)].flatMap(({ 1: words = '', 2: letters = '' }) =>
    nameOf(words, letters),
  );
}

/** The words at the end whose capitals are the letters; words without them may stand between. */
function nameOf(text: string, letters: string): string[] {
  const words = text.split(' ');
  for (let from = words.length - 1; from >= 0; from -= 1) {
    const name = words.slice(from);
    const initials = name
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join('');
    if (initials === letters) return [name.join(' ')];
  }
  return [];
}
