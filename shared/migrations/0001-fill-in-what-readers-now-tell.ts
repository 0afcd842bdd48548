import type { Migration } from './migration.js';

/** What the requirements of older analyses lack: postings were not read for it then. */
const postingBefore = {
  employer: null,
  location: null,
  workMode: null,
  employmentType: null,
  salary: null,
  noticePeriod: null,
  shift: null,
  deadline: null,
  languages: [],
  boilerplate: [],
};

const set = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [`requirements.${key}`, value]));

/** Readings name their fields, and requirements what the reader of postings tells since. */
export const fillInWhatReadersNowTell: Migration = {
  name: '0001-fill-in-what-readers-now-tell',
  async up(db, log) {
    const versions = await db
      .collection('resume_versions')
      .updateMany(
        { reading: { $type: 'object' }, 'reading.fields': { $exists: false } },
        { $set: { 'reading.fields': [] } },
      );
    const analyses = await db
      .collection('analyses')
      .updateMany(
        { requirements: { $type: 'object' }, 'requirements.employer': { $exists: false } },
        { $set: set(postingBefore) },
      );
    log(`filled in ${versions.modifiedCount} readings and ${analyses.modifiedCount} analyses`);
  },
};
