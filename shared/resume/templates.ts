/** The looks that a resume and its letters can have. Each has its file in workers/pdf/templates. */
export const templateCatalogue = {
  classic: {
    title: 'Classic',
    description:
      'Serif, a centred header and ruled headings: for law, finance, teaching and the public service.',
  },
  modern: {
    title: 'Modern',
    description:
      'Sans serif, a header to the left and one accent colour: for technology, design and start-ups.',
  },
  compact: {
    title: 'Compact',
    description: 'Small type and narrow margins: for long careers that have to be told on few pages.',
  },
  sidebar: {
    title: 'Sidebar',
    description: 'Contacts, skills and languages in a tinted column beside the story of your work.',
  },
  academic: {
    title: 'Academic',
    description: 'Education first, publications with the year in a column: for research and teaching.',
  },
  minimal: {
    title: 'Minimal',
    description: 'Black on white, wide margins, no lines: for those who let the words do it.',
  },
} as const satisfies Record<string, { title: string; description: string }>;

export type TemplateName = keyof typeof templateCatalogue;

/** Their names, in the order in which people see them. */
export const templateNames = Object.keys(templateCatalogue) as [TemplateName, ...TemplateName[]];
