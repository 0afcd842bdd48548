import { z } from 'zod';

export const templateNames = ['classic', 'modern'] as const;
const papers = ['A4', 'letter'] as const;

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
      .default(null),
  })
  .meta({ id: 'RenderOptions' });

export type RenderOptions = z.infer<typeof renderOptions>;
export type TemplateName = (typeof templateNames)[number];
export type Paper = (typeof papers)[number];
