import { z } from 'zod';

/** Values that `.env.example` shows: production refuses them. */
export const placeholder = /^change-me/;

/** Settings that are addresses, by the protocols they may have. */
export const url = (protocols: RegExp, example: string) =>
  z.string().refine((text) => URL.canParse(text) && protocols.test(text), `must be a URL like ${example}`);

/** An address that paths are put behind, so without a slash at its end. */
export const httpUrl = url(/^https?:\/\//, 'https://api.example.com').transform((text) =>
  text.replace(/\/+$/, ''),
);
