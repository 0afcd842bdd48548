import { wordCount } from '../english.js';

/** A sentence or two of a letter with its place. */
export interface Unit {
  /** Paragraphs stand in the order of their numbers. */
  readonly paragraph: number;
  readonly text: string;
  /** 0: always there; else the lower, the sooner it is taken in. */
  readonly priority: number;
  /** Taken in only together with (after) this unit. */
  readonly needs?: Unit;
}

/** A letter may be this share longer or shorter than asked. */
const tolerance = 0.1;

/** Chooses units up to the length asked for, and joins them into paragraphs in their order. */
export function fitted(units: readonly Unit[], words: number): string[] {
  const chosen = new Set(units.filter(({ priority }) => priority === 0));
  let count = [...chosen].reduce((sum, { text }) => sum + wordCount(text), 0);
  const optional = units.filter(({ priority }) => priority > 0).sort((a, b) => a.priority - b.priority);
  for (const unit of optional) {
    const more = wordCount(unit.text);
    const fits = count + more <= words * (1 + tolerance / 2);
    if (count >= words || !fits || (unit.needs && !chosen.has(unit.needs))) continue;
    chosen.add(unit);
    count += more;
  }
  const inOrder = units.filter((unit) => chosen.has(unit));
  const numbers = [...new Set(inOrder.map(({ paragraph }) => paragraph))].sort((a, b) => a - b);
  return numbers.map((number) =>
    inOrder
      .filter(({ paragraph }) => paragraph === number)
      .map(({ text }) => text)
      .join(' '),
  );
}
