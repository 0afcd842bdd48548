import { fillInWhatReadersNowTell } from './0001-fill-in-what-readers-now-tell.js';
import { lettersHaveVersions } from './0002-letters-have-versions.js';
import { listStoredFiles } from './0003-list-stored-files.js';
import { documentsHaveFormats } from './0004-documents-have-formats.js';
import type { Migration } from './migration.js';

/**
 * Changes of stored data, oldest first. To add one: write `NNNN-what-it-does.ts` beside this file and list it
 * here. Collections and indexes need none: those the models declare are made after these have run.
 */
export const migrations: readonly Migration[] = [
  fillInWhatReadersNowTell,
  lettersHaveVersions,
  listStoredFiles,
  documentsHaveFormats,
];
