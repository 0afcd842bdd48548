import { frameOf, isFrame } from './jpeg-frame.js';
import { isDecodable } from './jpeg-scans.js';
import { endOfImage, markers, segmentsOf, startOfImage, type Segment } from './jpeg-segments.js';
import type { Photo } from './photo.js';

/** Tables, the restart interval, the scans, and Adobe's segment, which says how colours are stored. */
const kept: readonly number[] = [
  markers.huffmanTables,
  markers.quantizationTables,
  markers.restartInterval,
  markers.startOfScan,
  markers.adobe,
];
const isKept = (segment: Segment) => isFrame(segment) || kept.includes(segment.marker);

/** Null for what no reader would take for a picture, or not every reader for the same one. */
export function readJpeg(file: Buffer): Photo | null {
  const segments = segmentsOf(file);
  const frame = segments && frameOf(segments);
  if (!frame || !isDecodable(segments, frame)) return null;
  // Four inks are stored upside down, but only Adobe's segment says so.
  const isAdobes = segments.some(({ marker }) => marker === markers.adobe);
  if (frame.components.length === 4 && !isAdobes) return null;
  const told = segments.find(({ marker }) => marker === markers.exif);
  const picture = segments.filter(isKept).flatMap(({ bytes, data }) => [bytes, data]);
  return {
    kind: 'jpeg',
    height: frame.height,
    width: frame.width,
    bytes: Buffer.concat([startOfImage, ...picture, endOfImage]),
    scanlines: [],
    orientation: told ? orientationIn(told.bytes) : 1,
  };
}

/** Exif 2.32, 4.6: tag 0x0112 of the first directory; 1 where there is none. */
function orientationIn(segment: Buffer): number {
  const tiff = segment.subarray(10);
  if (segment.toString('latin1', 4, 8) !== 'Exif' || tiff.length < 8) return 1;
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (directory + 2 > tiff.length) return 1;
  const last = Math.min(directory + 2 + short(directory) * 12, tiff.length) - 12;
  for (let entry = directory + 2; entry <= last; entry += 12) {
    if (short(entry) !== 0x0112) continue;
    const orientation = short(entry + 8);
    return orientation >= 1 && orientation <= 8 ? orientation : 1;
  }
  return 1;
}
