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
  /** Takes the place of this unit, and says all that it says. */
  readonly insteadOf?: Unit;
  /** A phrase of ours that states nothing of the person: there is nothing to prove, whatever the job asks for. */
  readonly isPhrase?: true;
}

/** How much longer than asked a letter may become by one more sentence. */
const tolerance = 0.08;

/** The units that make a letter of about so many words, in their order: the needed ones, then the best of the others. */
export function fitted(units: readonly Unit[], words: number): Unit[] {
  const chosen = new Set(units.filter(({ priority }) => priority === 0));
  let count = [...chosen].reduce((sum, { text }) => sum + wordCount(text), 0);
  const optional = units.filter(({ priority }) => priority > 0).sort((a, b) => a.priority - b.priority);
  for (const unit of optional) {
    const { needs, insteadOf } = unit;
    const more = wordCount(unit.text) - (insteadOf ? wordCount(insteadOf.text) : 0);
    const fits = count + more <= words * (1 + tolerance);
    const isFree = [needs, insteadOf].every((other) => other === undefined || chosen.has(other));
    if (count >= words || !fits || !isFree) continue;
    chosen.add(unit);
    if (insteadOf) chosen.delete(insteadOf);
    count += more;
  }
  return units.filter((unit) => chosen.has(unit));
}

/** Units joined into paragraphs. */
export function paragraphsOf(units: readonly Unit[]): string[] {
  const numbers = [...new Set(units.map(({ paragraph }) => paragraph))].sort((a, b) => a - b);
  return numbers.map((number) =>
    units
      .filter(({ paragraph }) => paragraph === number)
      .map(({ text }) => text)
      .join(' '),
  );
}
