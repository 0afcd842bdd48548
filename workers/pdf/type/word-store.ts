/** What was worked out for words. */
export interface WordStore<T> {
  get(word: string): T | undefined;
  keep(word: string, value: T): void;
}

/**
 * Most things kept in a thread, over all faces: about 50 MB. Resumes share most of their words, so that what is laid out
 * for one is drawn for many; words of a book, one after the other, must not fill a worker's memory.
 */
const mostKept = 60_000;
/** Longer ones are hardly met again: these are at least as long as a line, the parts of a word without end. */
const longestKept = 200;
/** A word takes room by its letters: so many of them count as one thing. */
const lettersOfOne = 10;

const stores: { clear(): void }[] = [];
let kept = 0;

/** Counts one more word in; when there are too many, all stores are emptied together. */
function countIn(letters: number): void {
  if (kept >= mostKept) {
    for (const store of stores) store.clear();
    kept = 0;
  }
  kept += Math.ceil(letters / lettersOfOne);
}

/** A store of its own that is emptied with all others. */
export function wordStore<T>(): WordStore<T> {
  const words = new Map<string, T>();
  stores.push(words);
  return {
    get: (word) => words.get(word),
    keep(word, value) {
      if (word.length > longestKept) return;
      countIn(word.length);
      words.set(word, value);
    },
  };
}

/** Words by plain keys, as pdfkit keeps what it has laid out: others write into `words`, and tell by `count`. */
export interface OpenStore {
  words: Record<string, unknown>;
  count(letters: number): void;
}

/** An open store that is emptied with all others. */
export function openStore(): OpenStore {
  const store: OpenStore = { words: {}, count: countIn };
  const renew = () => {
    store.words = Object.create(null) as Record<string, unknown>;
  };
  renew();
  stores.push({ clear: renew });
  return store;
}
