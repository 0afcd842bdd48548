import { monotonic, type Tally } from './orders.js';

/** Counts what a contender handles, in its own process. */
export interface Hand {
  /** A handler has been given this text. */
  started(text: string): void;
  /** It is done with it. */
  handled(text: string): void;
  /** Forgets everything; settles once `count` have been handled. */
  expect(count: number): Promise<void>;
  tally(): Tally;
  starts(): [text: string, at: number][];
}

/** A hand that has handled nothing yet. */
export function createHand(): Hand {
  let handled = 0;
  let texts = new Set<string>();
  let starts: [string, number][] = [];
  let expected = { count: Infinity, reached: (): void => undefined };
  return {
    started: (text) => void starts.push([text, monotonic()]),
    handled(text) {
      handled += 1;
      texts.add(text);
      if (handled === expected.count) expected.reached();
    },
    expect(count) {
      [handled, texts, starts] = [0, new Set(), []];
      return new Promise((resolve) => {
        expected = { count, reached: resolve };
      });
    },
    tally: () => ({ handled, distinct: texts.size }),
    starts: () => starts,
  };
}
