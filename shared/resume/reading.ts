import { z } from 'zod';

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
    unplaced: z.array(z.string().max(2_000)).max(500),
  })
  .meta({ id: 'Reading', description: 'How well a file could be read.' });

export type Reading = z.infer<typeof reading>;

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
  };
}
