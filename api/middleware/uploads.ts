import type { Request } from 'express';
import type { StorageEngine } from 'multer';
import { spool, type Spooled } from '../../shared/storage/spool.js';

export interface Upload {
  /** As the client calls it: never a path, and tidied before it is a name of ours. */
  name: string;
  /** There until the request has been answered. */
  content: Spooled;
}

const uploads = new WeakMap<Request, Upload>();

/** The file that came with a request; null for none. */
export function uploadOf(req: Request): Upload | null {
  return uploads.get(req) ?? null;
}

/** Takes uploads in without holding them in memory, however slowly they come; what they took is freed with the answer. */
export const spooledUploads: StorageEngine = {
  _handleFile(req, file, done) {
    spool(file.stream).then(
      (content) => {
        uploads.set(req, { name: file.originalname, content });
        const free = () => void content.close();
        if (req.res?.closed === false) req.res.once('close', free);
        else free();
        done(null, { size: content.bytes });
      },
      (error: unknown) => done(error),
    );
  },
  _removeFile(_req, _file, done) {
    done(null); // it goes with the answer
  },
};
