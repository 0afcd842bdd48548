/** A pattern found in a stream of symbols: symbols `from` to `to` (exclusive). */
export interface Hit<T> {
  value: T;
  from: number;
  to: number;
}

interface State<T> {
  next: Map<string, State<T>>;
  fail: State<T> | null;
  depth: number;
  /** Patterns that end here. */
  values: T[];
  /** The nearest state along the fail links at which a pattern ends. */
  shorter: State<T> | null;
}

/**
 * Finds all patterns of a set in one pass over a stream of symbols, however many there are.
 * Aho and Corasick, 'Efficient string matching: an aid to bibliographic search', CACM 18(6), 1975; its alphabet
 * here is the set of words, so that matches are of whole words. (Libraries have characters as their alphabet:
 * they would need each word boundary spelled out, and took a hundred times as long.)
 */
export class Automaton<T> {
  private readonly root = newState<T>(0);
  private readonly words = new Set<string>();

  constructor(patterns: Iterable<readonly [symbols: readonly string[], value: T]>) {
    for (const [symbols, value] of patterns) this.add(symbols, value);
    this.link();
  }

  /** Whether some pattern contains this symbol. */
  knows(symbol: string): boolean {
    return this.words.has(symbol);
  }

  /** All hits, overlapping ones included, by their end. */
  find(symbols: readonly string[]): Hit<T>[] {
    const hits: Hit<T>[] = [];
    let state = this.root;
    symbols.forEach((symbol, at) => {
      state = this.step(state, symbol);
      for (let end: State<T> | null = state; end; end = end.shorter) {
        for (const value of end.values) hits.push({ value, from: at + 1 - end.depth, to: at + 1 });
      }
    });
    return hits;
  }

  private add(symbols: readonly string[], value: T): void {
    if (symbols.length === 0) return;
    let state = this.root;
    for (const symbol of symbols) {
      this.words.add(symbol);
      const next = state.next.get(symbol) ?? newState<T>(state.depth + 1);
      state.next.set(symbol, next);
      state = next;
    }
    state.values.push(value);
  }

  /** Breadth first: a state's fail link is the longest proper suffix of it that starts some pattern. */
  private link(): void {
    const queue = [...this.root.next.values()];
    for (const state of queue) state.fail = this.root;
    for (const state of queue) {
      for (const [symbol, next] of state.next) {
        next.fail = this.step(state.fail ?? this.root, symbol);
        next.shorter = next.fail.values.length > 0 ? next.fail : next.fail.shorter;
        queue.push(next);
      }
    }
  }

  private step(from: State<T>, symbol: string): State<T> {
    for (let state: State<T> | null = from; state; state = state.fail) {
      const next = state.next.get(symbol);
      if (next) return next;
    }
    return this.root;
  }
}

function newState<T>(depth: number): State<T> {
  return { next: new Map(), fail: null, depth, values: [], shorter: null };
}
