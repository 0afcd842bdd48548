import { z } from 'zod';

/** Where a field stands on a page of a PDF. */
const pageSource = z.strictObject({
  /** From 1. */
  page: z.int().positive(),
  /** Left, top, right and bottom in points from the page's top left corner, as it is shown. */
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
});

/** Where a field stands in a file without pages: the line of its text, from 1. */
const lineSource = z.strictObject({ line: z.int().positive() });

const fieldReading = z
  .strictObject({
    /** JSON Pointer (RFC 6901) into the content. */
    path: z.string().max(200),
    /** How sure the parser is that the field says what the file says, 0 to 1 (docs/PARSING.md). */
    confidence: z.number().min(0).max(1),
    /** Null where the field stands at no one place: content that came as JSON, a value put together. */
    source: z.union([pageSource, lineSource]).nullable(),
  })
  .meta({ id: 'FieldReading' });

/** Fields that a reading tells of; a resume has some hundred. */
export const mostFields = 2_000;

/** Lines without a place that a reading tells of, and what is kept of each. */
const unplacedMost = { lines: 500, characters: 2_000 };

/**
 * How well a file could be read: what the parser saw beside the content.
 * Content that was typed or edited rather than read from a file has `readInFull`.
 */
export const reading = z
  .strictObject({
    /** Share of glyphs that came out as text, 0 to 1. */
    readableShare: z.number().min(0).max(1),
    /** Pages of the file; null where it has none (JSON, plain text). */
    pages: z.int().positive().nullable(),
    /** Words of visible text. */
    words: z.int().nonnegative(),
    /** Glyphs that stand for no character (U+FFFD, private use). */
    unreadableGlyphs: z.int().nonnegative(),
    /** Share of visible text that found a place in the content, 0 to 1. */
    placedShare: z.number().min(0).max(1),
    /** Samples of text that no reader can see (white, tiny, off the page …), at most 5 of 200 characters. */
    hiddenText: z.array(z.string().max(200)).max(5),
    /** Lines that found no place, in reading order. */
    unplaced: z.array(z.string().max(unplacedMost.characters)).max(unplacedMost.lines),
    /** The first 2,000 fields of the content: how sure each is, and where it was read. */
    fields: z.array(fieldReading).max(mostFields),
    /** What is odd about the file, in sentences; absent where nothing is. */
    warnings: z.array(z.string().max(300)).max(10).optional(),
  })
  .meta({ id: 'Reading', description: 'How well a file could be read.' });

export type Reading = z.infer<typeof reading>;
export type FieldReading = z.infer<typeof fieldReading>;

/** As many of the lines that found no place as a reading tells of. */
export function unplacedLines(lines: readonly string[]): string[] {
  return lines.slice(0, unplacedMost.lines).map((line) => line.slice(0, unplacedMost.characters));
}

/** The reading of content that came as JSON: nothing can have been misread. */
export function readInFull(words: number): Reading {
  return {
    readableShare: 1,
    pages: null,
    words,
    unreadableGlyphs: 0,
    placedShare: 1,
    hiddenText: [],
    unplaced: [],
    fields: [],
  };
}
