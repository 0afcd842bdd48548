import { inflateSync } from 'node:zlib';
import { PermanentError } from '../../../shared/errors.js';
import type { Photo } from '../../../shared/resume/photo/photo.js';
import { packedPixels } from '../../../shared/resume/photo/png.js';
import type { Document } from './document.js';

/**
 * The photo as an image that a document can place.
 * @throws {PermanentError} `unrenderable` where it does not hold the pixels that it promises, or far more: what a
 * document embeds is unpacked by everybody who opens it
 */
export function pictureFrom(
  document: Document,
  { bytes, pixelBytes, orientation }: Photo,
): PDFKit.Mixins.ImageSrc {
  const file = Buffer.from(bytes);
  if (pixelBytes !== null && !holdsPixels(file, pixelBytes)) {
    throw new PermanentError(
      'unrenderable',
      'The photo is damaged: it does not hold the picture it promises.',
    );
  }
  return Object.assign(document.openImage(file), { orientation });
}

/** Interlaced pictures (PNG, 8.2) hold up to seven passes, whose rows begin with a byte each. */
function holdsPixels(file: Buffer, expected: number): boolean {
  const most = expected * 2 + 64;
  try {
    return inflateSync(packedPixels(file), { maxOutputLength: most }).length >= expected;
  } catch {
    return false; // No zlib stream, or one that goes on for ever.
  }
}
