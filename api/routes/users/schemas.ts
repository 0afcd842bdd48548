import { z } from 'zod';

/** A name as people write it: one line, without control or direction signs that would change how it reads. */
export const personName = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]*$/u, 'A name is one line of text.');

/** A link that a browser may open: http or https. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'A link starts with https:// or http://.' })
  .max(500);

/** A phone number as written, in international or national form. */
export const phoneNumber = z
  .string()
  .trim()
  .regex(/^\+?[\d\s().-]{6,30}$/, 'A phone number has digits, spaces and + ( ) . - only.');

const line = personName.max(160).nullable();

export const ownUserBody = z
  .strictObject({
    fullName: personName,
    headline: line,
    location: line,
    phone: phoneNumber.nullable(),
    websiteUrl: webAddress.nullable(),
    linkedinUrl: webAddress.nullable(),
  })
  .partial();
