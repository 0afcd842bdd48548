import { tooComplex } from '../limits.js';

/** Within an expansion a line's end is a blank, and an empty line ends a paragraph. */
function inOneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, (blanks) => (/\n\s*\n/u.test(blanks) ? '\\par ' : ' '));
}

/** How much one file may make the reader do. */
const budget = { steps: 200_000, characters: 4_000_000 };

/** Characters still to be read, expansions first. Never holds more than the budget. */
export class Input {
  readonly #stack: { text: string; at: number }[];
  #steps: number = budget.steps;
  #characters: number = budget.characters;

  constructor(text: string) {
    this.#stack = [{ text, at: 0 }];
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
    this.#steps -= 1;
    this.#characters -= text.length;
    if (this.#steps < 0 || this.#characters < 0) throw tooComplex('The TeX file expands without end.');
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

  star(): boolean {
    if (this.peek() !== '*') return false;
    this.next();
    return true;
  }

  /** Arguments as a signature of `m`, `o` and `s` has them. */
  takes(signature: string, fallback = ''): string[] {
    return Array.from(signature).flatMap((kind) => {
      if (kind === 's') {
        this.star();
        return [];
      }
      return [kind === 'o' ? (this.optional() ?? fallback) : this.argument()];
    });
  }
}
