import type { Request } from 'express';
import type { StorageEngine } from 'multer';
import { spool, type Spooled } from '../../shared/storage/spool.js';

export interface Upload {
  /** As the client calls it: never a path, and tidied before it is a name of ours. */
  name: string;
  /** There until its handler has ended. */
  content: Spooled;
}

/** What is said of a form whose file is missing, a text, or one of several. */
export const oneFile = 'Send one file, in the field "file".';

const uploads = new WeakMap<Request, Upload>();
const over = new WeakSet<Request>();

/** The file that came with a request; null for none. */
export function uploadOf(req: Request): Upload | null {
  return uploads.get(req) ?? null;
}

/** Frees what a request's upload takes: once its handler has ended, whatever way. */
export async function freeUpload(req: Request): Promise<void> {
  over.add(req);
  await uploads.get(req)?.content.close();
}

/** Takes uploads in without holding them in memory, however slowly they come. */
export const spooledUploads: StorageEngine = {
  _handleFile(req, file, done) {
    spool(file.stream).then(
      (content) => {
        // A form that was refused before its file had come.
        if (over.has(req)) void content.close();
        uploads.set(req, { name: file.originalname, content });
        done(null, { size: content.bytes });
      },
      (error: unknown) => done(error),
    );
  },
  _removeFile(_req, _file, done) {
    done(null); // `freeUpload` does
  },
};
