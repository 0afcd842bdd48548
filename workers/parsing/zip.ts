import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { asError, PermanentError } from '../../shared/errors.js';
import { broken, limits, tooComplex } from './limits.js';

const bomb = (): PermanentError => tooComplex('The file unpacks to more than 50 MB.');
const damaged = (cause: unknown): PermanentError =>
  cause instanceof PermanentError ? cause : broken('The file is damaged and cannot be unpacked.', cause);

function open(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      { lazyEntries: true, autoClose: false },
      (error, zip) => {
        if (error === null) resolve(zip);
        else reject(damaged(error));
      },
    );
  });
}

/** Counts what really comes out, whatever the directory says. */
function inflate(zip: ZipFile, entry: Entry, budget: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) {
        reject(damaged(error));
        return;
      }
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > budget) stream.destroy(bomb());
        else chunks.push(chunk);
      });
      stream.on('end', () => resolve(Buffer.concat(chunks)));
      stream.on('error', (thrown: unknown) => reject(damaged(asError(thrown))));
    });
  });
}

function directory(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > limits.zipEntries) reject(tooComplex('The file holds too many parts.'));
      else zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', (error: unknown) => reject(damaged(asError(error))));
    zip.readEntry();
  });
}

/**
 * Unpacks the parts of a zip that `wanted` names.
 * @throws PermanentError file-too-complex for a bomb, by its directory or by what comes out; broken-file; encrypted
 */
export async function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<Map<string, Buffer>> {
  const zip = await open(bytes);
  const entries = await directory(zip);
  if (entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0) > limits.unpackedBytes) throw bomb();
  const parts = new Map<string, Buffer>();
  let left: number = limits.unpackedBytes;
  for (const entry of entries) {
    if (!wanted(entry.fileName)) continue;
    if (entry.isEncrypted()) {
      throw new PermanentError(
        'encrypted',
        'The file asks for a password. Save it without one and send it again.',
      );
    }
    const part = await inflate(zip, entry, left);
    left -= part.length;
    parts.set(entry.fileName, part);
  }
  return parts;
}
