import type { Readable } from 'node:stream';
import type { mongo } from 'mongoose';
import type { Spooled } from './spool.js';

/** A stored file, without its bytes. */
export interface StoredFile {
  id: string;
  bytes: number;
  /** Lower-case hex. */
  sha256: string;
  contentType: string;
}

/** An address that works for everybody, until it expires. */
export interface SignedUrl {
  url: string;
  expiresAt: Date;
}

/** What a signed address is to be. */
export interface LinkWishes {
  /** Milliseconds from now. */
  expiresIn: number;
  /** What the file is called when it is saved. */
  fileName: string;
}

/** Files behind one interface; a file belongs to one person, and is never changed. */
export interface FileStore {
  /**
   * Keeps all of it or fails. A stream is never in memory as a whole: it is spooled to disk, then sent.
   * @param id where it was decided before (shared/papers/files.ts)
   * @throws AppError `files-unavailable`
   */
  save(
    owner: mongo.ObjectId,
    contentType: string,
    content: Readable | Uint8Array | Spooled,
    id?: mongo.ObjectId,
  ): Promise<StoredFile>;
  /**
   * The stream fails, before its last piece, where the bytes are not those that were saved.
   * @throws AppError `not-found` where there is none of this person's, `files-unavailable`
   */
  open(owner: mongo.ObjectId, id: string): Promise<{ file: StoredFile; content: Readable }>;
  /**
   * The whole file in memory, for engines: at most 5 MB.
   * @throws AppError `not-found`, `files-unavailable`; RangeError for a larger one
   */
  read(owner: mongo.ObjectId, id: string): Promise<Uint8Array>;
  /**
   * A signed address at which the store itself serves the file, to be saved.
   * @returns null where the store serves nobody: then the API does (shared/papers/document-link.ts)
   * @throws AppError `not-found`
   */
  urlFor(owner: mongo.ObjectId, id: string, wishes: LinkWishes): Promise<SignedUrl | null>;
  /** Deletes it; one that is gone already is no error. @throws AppError `files-unavailable` */
  remove(owner: mongo.ObjectId, id: string): Promise<void>;
}
