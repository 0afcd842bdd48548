import { z } from 'zod';
import { photoOf } from './photo/read-photo.js';
import { sectionNames } from './sections.js';
import { templateNames } from './templates.js';

export { templateNames } from './templates.js';

const papers = ['A4', 'letter'] as const;
/** A base64 of some 180 kB: ample for a passport-sized picture, and within the limit of a request's body. */
const longestPhoto = 240_000;

const sections = z
  .array(z.enum(sectionNames))
  .max(sectionNames.length)
  .refine((names) => new Set(names).size === names.length, 'Name each section once.');

/** How a resume or a letter is to look. */
export const renderOptions = z
  .strictObject({
    template: z.enum(templateNames).default('classic'),
    paper: z.enum(papers).default('A4'),
    /** `#RRGGBB`; darkened where it would be too pale to read. Null: the template's own. */
    accent: z
      .string()
      .regex(/^#[0-9a-fA-F]{6}$/, 'An accent is #RRGGBB, for example #1F3A5F.')
      .nullable()
      .default(null)
      .meta({
        description: 'Darkened until it can be read on its ground (4.5:1). Null: the template’s own.',
      }),
    sectionOrder: sections.default([]).meta({
      description: 'These sections come first, in this order; the others follow as the template has them.',
    }),
    hiddenSections: sections.default([]).meta({ description: 'These sections are left out.' }),
    photo: z
      .string()
      .max(longestPhoto, 'A photo may have 240,000 characters: about 180 kB as a file.')
      .superRefine((url, context) => {
        const { fault } = photoOf(url);
        if (fault !== null) context.addIssue({ code: 'custom', message: fault });
      })
      .nullable()
      .default(null)
      .meta({ description: 'A PNG or JPEG as a data URL, shown in the header. Null: none.' }),
    qr: z
      .boolean()
      .default(false)
      .meta({ description: 'A QR code in the header of a resume that leads to its share link.' }),
  })
  .meta({ id: 'RenderOptions' });

export type RenderOptions = z.infer<typeof renderOptions>;
export type Paper = (typeof papers)[number];
