import type { Readable } from 'node:stream';
import type { StoredFileRow } from '../models/stored-file.js';
import type { StoreName } from '../storage-settings.js';
import type { LinkWishes, SignedUrl } from './file-store.js';

/** A file as its row tells of it, before the first byte is sent anywhere. */
export type Blob = Pick<StoredFileRow, '_id' | 'contentType' | 'bytes' | 'sha256'>;

/**
 * Where bytes are kept. It knows no people and no rows: shared/storage/files-in-stores.ts asks nothing of it
 * that the person may not have.
 */
export interface BlobStore {
  readonly name: StoreName;
  /**
   * Keeps all of it or fails; what a failure left behind, `delete` takes away.
   * @param content gives the bytes from the start, each time it is called
   */
  put(blob: Blob, content: () => Readable): Promise<void>;
  /** Null where there is none. The stream fails where the store does. */
  get(blob: Blob): Promise<Readable | null>;
  /** One that is gone already is no error. */
  delete(blob: Blob): Promise<void>;
  /** Null where the store does not serve this file to people. */
  urlFor(blob: Blob, wishes: LinkWishes): Promise<SignedUrl | null>;
}

/** The name of a file in a store: ours, so nothing a client sends becomes one, and nothing in it tells of a person. */
export function objectName({ _id, contentType }: Blob): string {
  return `files/${_id.toHexString()}${contentType === 'application/pdf' ? '.pdf' : ''}`;
}
