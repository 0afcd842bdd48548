import { createHash } from 'node:crypto';
import { pipeline, Transform, type Readable } from 'node:stream';
import type { Blob } from './blob-store.js';

/**
 * A stream that ends well only if it carried what was saved. The last piece is held back until the hash is
 * right, so that nobody takes damaged or missing bytes for the whole file.
 */
export function checked(content: Readable, { sha256 }: Pick<Blob, 'sha256'>): Readable {
  const hash = createHash('sha256');
  let last: Uint8Array | null = null;
  const check = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      hash.update(chunk);
      const ready = last;
      last = chunk;
      done(null, ready);
    },
    flush(done) {
      if (hash.digest('hex') === sha256) done(null, last);
      else done(new Error('The stored file is not what was saved.'));
    },
  });
  // Its failure reaches the reader through `check`, which is what the callback would tell.
  return pipeline(content, check, () => undefined);
}
