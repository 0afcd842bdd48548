import { tooComplex } from '../limits.js';

/** Within an expansion a line's end is a blank, and an empty line ends a paragraph. */
function inOneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, (blanks) => (/\n\s*\n/u.test(blanks) ? '\\par ' : ' '));
}

/** How much one file may still make the reader do: expansions, their characters, texts within texts. */
interface Budget {
  steps: number;
  characters: number;
  depth: number;
}

const endless = 'The TeX file expands without end.';

/** Characters still to be read, expansions first. Never holds more than the budget. */
export class Input {
  readonly #stack: { text: string; at: number }[];
  readonly #budget: Budget;

  constructor(text: string, budget: Budget = { steps: 60_000, characters: 3_000_000, depth: 60 }) {
    this.#stack = [{ text, at: 0 }];
    this.#budget = budget;
  }

  /**
   * Reads a text within this one, at the cost of this one's budget.
   * @throws PermanentError file-too-complex when texts stand too deep in each other
   */
  within<T>(text: string, read: (input: Input) => T): T {
    const budget = this.#budget;
    this.#spend(text);
    if (budget.depth === 0) throw tooComplex(endless);
    budget.depth -= 1;
    const value = read(new Input(text, budget));
    budget.depth += 1;
    return value;
  }

  #spend(text: string): void {
    this.#budget.steps -= 1;
    this.#budget.characters -= text.length;
    if (this.#budget.steps < 0 || this.#budget.characters < 0) throw tooComplex(endless);
  }

  /** The next character, without taking it; empty at the end. */
  peek(): string {
    for (;;) {
      const top = this.#stack.at(-1);
      if (top === undefined) return '';
      if (top.at < top.text.length) return String.fromCodePoint(top.text.codePointAt(top.at) ?? 32);
      this.#stack.pop();
    }
  }

  /** So many characters of what comes next, without taking them; fewer where an expansion ends. */
  ahead(count: number): string {
    const top = this.#stack.at(-1);
    return top?.text.slice(top.at, top.at + count) ?? '';
  }

  next(): string {
    const char = this.peek();
    const top = this.#stack.at(-1);
    if (top !== undefined) top.at += char.length;
    return char;
  }

  /**
   * Puts text before what is still to be read.
   * @throws PermanentError file-too-complex when the file's macros do not come to an end
   */
  push(text: string): void {
    this.#spend(text);
    if (text !== '') this.#stack.push({ text: inOneLine(text), at: 0 });
  }

  skipBlanks(): void {
    while (/^\s$/u.test(this.peek())) this.next();
  }

  /** The name of a command; the backslash has been taken. */
  command(): string {
    let name = this.next();
    if (!/^[a-zA-Z@]$/u.test(name)) return name;
    while (/^[a-zA-Z@]$/u.test(this.peek())) name += this.next();
    if (name === 'write') while (/^\d$/u.test(this.peek())) name += this.next();
    while (this.peek() === ' ' || this.peek() === '\t') this.next();
    return name;
  }

  /** What stands between two marks, nesting heeded; the opening mark has been taken. */
  #until(open: string, close: string): string {
    let depth = 1;
    let text = '';
    for (let char = this.next(); char !== ''; char = this.next()) {
      if (char === '\\') {
        text += char + this.next();
        continue;
      }
      if (char === open) depth += 1;
      if (char === close && (depth -= 1) === 0) return text;
      text += char;
    }
    return text;
  }

  /** One argument: a group, a command or a character. */
  argument(): string {
    this.skipBlanks();
    if (this.peek() === '{') {
      this.next();
      return this.#until('{', '}');
    }
    const char = this.next();
    return char === '\\' ? `\\${this.command()} ` : char;
  }

  /** An argument in brackets; null where there is none. */
  optional(): string | null {
    if (this.peek() !== '[') return null;
    this.next();
    return this.#until('[', ']');
  }

  /** A length such as `5.0 pt` or `-.5em`, in its own unit; null where none stands here. */
  dimension(): number | null {
    let text = '';
    while (/^[\d.\s+-]$/u.test(this.peek()) && text.length < 20) text += this.next();
    const value = Number.parseFloat(text.replace(/\s/gu, ''));
    if (Number.isNaN(value)) return null;
    for (let left = 2; left > 0 && /^[a-z]$/u.test(this.peek()); left -= 1) this.next();
    return value;
  }

  star(): boolean {
    if (this.peek() !== '*') return false;
    this.next();
    return true;
  }

  /** Arguments as a signature of `m`, `o` and `s` has them; a star that is there is one too. */
  takes(signature: string, fallbacks: readonly string[] = []): string[] {
    let left = 0;
    return Array.from(signature, (kind) => {
      if (kind === 's') return this.star() ? '*' : '';
      if (kind === 'm') return this.argument();
      left += 1;
      return this.optional() ?? fallbacks[left - 1] ?? '';
    });
  }
}
