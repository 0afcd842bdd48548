import type { Migration } from './migration.js';

/** Options of a PDF that were not known before, as they then were. */
const optionsBefore = { sectionOrder: [], hiddenSections: [], photo: false, qr: false };

/** Documents were PDFs only; now each names its format and all its options. */
export const documentsHaveFormats: Migration = {
  name: '0004-documents-have-formats',
  async up(db, log) {
    const { modifiedCount } = await db.collection('documents').updateMany({ format: { $exists: false } }, [
      {
        $set: {
          format: 'pdf',
          coverLetterVersion: null,
          fingerprint: null,
          options: { $mergeObjects: [optionsBefore, '$options'] },
        },
      },
    ]);
    log(`${modifiedCount} documents are PDFs by name`);
  },
};
