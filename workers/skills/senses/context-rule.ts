/**
 * What speaks for and against the skill sense of a word that means other things too. Each list holds words as
 * one writes them, with spaces between. Most ambiguous words need no entry: the general evidence of context.ts
 * is enough. A rule holds for aliases without `!` as well.
 */
export interface ContextRule {
  /** Next to one of these it is not the skill, whatever else speaks for it. */
  notBefore?: string;
  notAfter?: string;
  /** One of these in the sentence is evidence. */
  cues?: string;
  /** One of these in the sentence shows another sense, unless a cue stands there too. */
  against?: string;
  /** Nothing but a cue is evidence: neither a list of names nor standing alone. */
  cueOnly?: true;
  /** The word's other senses never have a capital, so that one in mid-sentence is evidence enough. */
  onlyName?: true;
  /** Cues are enough for the word in small letters too. */
  anyCase?: true;
}

/** Rules by the alias that they hold for, in small letters. */
export type Senses = Readonly<Record<string, ContextRule>>;
