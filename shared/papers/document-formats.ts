import { exportFormats } from '../resume/export-options.js';

/** What a document can be made as. */
export const documentFormatNames = ['pdf', ...exportFormats] as const;
export type DocumentFormat = (typeof documentFormatNames)[number];

/** What each kind of document is called when it is saved, and how it is served: as a file, never as a page. */
export const documentFormats = {
  pdf: { extension: 'pdf', contentType: 'application/pdf' },
  docx: {
    extension: 'docx',
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  txt: { extension: 'txt', contentType: 'text/plain; charset=utf-8' },
  html: { extension: 'html', contentType: 'text/html; charset=utf-8' },
  json: { extension: 'json', contentType: 'application/json' },
} as const satisfies Record<DocumentFormat, { extension: string; contentType: string }>;

export type DocumentContentType = (typeof documentFormats)[DocumentFormat]['contentType'];
