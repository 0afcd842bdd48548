import { inflateSync } from 'node:zlib';
import { PermanentError } from '../../../shared/errors.js';
import type { Photo, Scanlines } from '../../../shared/resume/photo/photo.js';
import { packedPixels } from '../../../shared/resume/photo/png.js';
import type { Document } from './document.js';

/** Ways to filter a row (ISO/IEC 15948, 9.2): 0 to 4. */
const lastFilter = 4;

/**
 * The photo as an image that a document can place.
 * @throws {PermanentError} `unrenderable` where it does not hold the pixels that it promises, or more: what a
 * document embeds is unpacked by everybody who opens it
 */
export function pictureFrom(document: Document, photo: Photo): PDFKit.Mixins.ImageSrc {
  const { kind, bytes, scanlines, orientation } = photo;
  const file = Buffer.from(bytes);
  if (kind === 'png' && !holdsPixels(packedPixels(file), scanlines)) {
    throw new PermanentError(
      'unrenderable',
      'The photo is damaged: it does not hold the picture it promises.',
    );
  }
  return Object.assign(document.openImage(file), { orientation });
}

function holdsPixels(packed: Buffer, scanlines: readonly Scanlines[]): boolean {
  const expected = scanlines.reduce((sum, { count, bytes }) => sum + count * bytes, 0);
  const pixels = unpacked(packed, expected);
  if (pixels?.length !== expected) return false;
  let at = 0;
  for (const { count, bytes } of scanlines) {
    for (const end = at + count * bytes; at < end; at += bytes) {
      if ((pixels[at] ?? 0) > lastFilter) return false;
    }
  }
  return true;
}

/** Null for what is no zlib stream, or one that goes on past `most` bytes. */
function unpacked(packed: Buffer, most: number): Buffer | null {
  try {
    return inflateSync(packed, { maxOutputLength: most });
  } catch {
    return null;
  }
}
