import type { Passage } from './passages.js';

/** What a sentence quotes word for word, such as the title of an article. */
export function quotedFrom(sentence: string, own: readonly Passage[]): string[] {
  return [...sentence.matchAll(/[“"](?<words>[^“”"]{3,400})[”"]/gu)]
    .map(({ groups }) => groups?.words ?? '')
    .filter((words) => own.some(({ text }) => text.includes(words)));
}

/** Names that are no claims as blanks of the same length, so that all places are kept. */
export function masked(sentence: string, names: readonly string[]): string {
  return [...names]
    .sort((a, b) => b.length - a.length)
    .filter((name) => name.trim().length > 1)
    .reduce((text, name) => blankOut(text, name), sentence);
}

function blankOut(text: string, name: string): string {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return text;
  return blankOut(text.slice(0, at) + ' '.repeat(name.length) + text.slice(at + name.length), name);
}
