import snowball from 'snowball-stemmers';

const stemmer = snowball.newStemmer('english');
const memory = new Map<string, string>();
const memoryLimit = 20_000;
/** No English word is longer; what is, is none, and keeps its form. */
const longest = 40;

/** The stem of an English word in small letters (Snowball English). */
export function stemOf(word: string): string {
  if (word.length > longest) return word;
  const known = memory.get(word);
  if (known !== undefined) return known;
  if (memory.size >= memoryLimit) memory.clear();
  const stemmed = stemmer.stem(word);
  memory.set(word, stemmed);
  return stemmed;
}
