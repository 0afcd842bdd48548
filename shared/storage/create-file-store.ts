import type { Config } from '../config.js';
import { bunnySettings, s3Settings } from '../storage-settings.js';
import type { BlobStore } from './blob-store.js';
import { bunnyStore } from './bunny.js';
import type { FileStore } from './file-store.js';
import { filesInStores } from './files-in-stores.js';
import { gridFsStore } from './gridfs.js';
import { s3Store } from './s3.js';

/**
 * Files as the settings have it: new ones go where `STORAGE` says; those of every other store whose settings are
 * there are served as well.
 */
export function createFileStore(config: Config): FileStore {
  return filesInStores(createStores(config));
}

/** Every store whose settings are there; the one that `STORAGE` names comes first. */
export function createStores(config: Config): readonly [BlobStore, ...BlobStore[]] {
  const bunny = bunnySettings(config);
  const s3 = s3Settings(config);
  const stores: BlobStore[] = [
    gridFsStore(),
    ...(bunny ? [bunnyStore(bunny)] : []),
    ...(s3 ? [s3Store(s3)] : []),
  ];
  const chosen = stores.find(({ name }) => name === config.STORAGE);
  if (!chosen) throw new Error(`STORAGE=${config.STORAGE} lacks settings.`); // readConfig has refused it
  return [chosen, ...stores.filter((store) => store !== chosen)];
}
