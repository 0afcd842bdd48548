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
/** Longer words are hardly met again. */
const longestKept = 40;

const stores: { clear(): void }[] = [];
let kept = 0;

/** Counts one more thing in; when there are too many, all stores are emptied together. */
function countIn(): void {
  if (kept >= mostKept) {
    for (const store of stores) store.clear();
    kept = 0;
  }
  kept += 1;
}

/** A store of its own that is emptied with all others. */
export function wordStore<T>(): WordStore<T> {
  const words = new Map<string, T>();
  stores.push(words);
  return {
    get: (word) => words.get(word),
    keep(word, value) {
      if (word.length > longestKept) return;
      countIn();
      words.set(word, value);
    },
  };
}

/** Words by plain keys, as pdfkit keeps what it has laid out: others write into `words`, and tell by `count`. */
export interface OpenStore {
  words: Record<string, unknown>;
  count(): void;
}

export function openStore(): OpenStore {
  const store: OpenStore = { words: {}, count: countIn };
  const renew = () => {
    store.words = Object.create(null) as Record<string, unknown>;
  };
  renew();
  stores.push({ clear: renew });
  return store;
}
