/** The typefaces, as packages hold them: one file for each weight. */
export const families = {
  serif: {
    package: 'source-serif-4',
    file: 'SourceSerif4',
    weights: ['400Regular', '600SemiBold', '400Regular_Italic'],
  },
  sans: { package: 'inter', file: 'Inter', weights: ['400Regular', '600SemiBold', '400Regular_Italic'] },
  plex: {
    package: 'ibm-plex-sans',
    file: 'IBMPlexSans',
    weights: ['400Regular', '600SemiBold', '400Regular_Italic'],
  },
  garamond: {
    package: 'eb-garamond',
    file: 'EBGaramond',
    weights: ['400Regular', '600SemiBold', '400Regular_Italic'],
  },
  devanagari: {
    package: 'noto-sans-devanagari',
    file: 'NotoSansDevanagari',
    weights: ['400Regular', '600SemiBold', '400Regular'],
  },
  tamil: {
    package: 'noto-sans-tamil',
    file: 'NotoSansTamil',
    weights: ['400Regular', '600SemiBold', '400Regular'],
  },
} as const satisfies Record<
  string,
  { package: string; file: string; weights: readonly [string, string, string] }
>;

export type Family = keyof typeof families;
/** Place in a family's weights. A face without an italic stands upright. */
export const weightIndex = { regular: 0, strong: 1, italic: 2 } as const;
export type Weight = keyof typeof weightIndex;

/** Where to look for a character that the text's own face lacks. */
export const fallbacks: readonly Family[] = ['serif', 'sans', 'devanagari', 'tamil'];
