import type { Photo } from './photo.js';

const startOfImage = 0xffd8;
const endOfImage = Buffer.from([0xff, 0xd9]);
const startOfScan = 0xda;
const exif = 0xe1;
/** Baseline, extended and progressive frames (ITU-T T.81, table B.1): what every PDF reader decodes. */
const frames = new Set([0xc0, 0xc1, 0xc2]);
/** Tables, the restart interval, and Adobe's segment, which says how colours are stored. */
const kept = new Set([0xc4, 0xdb, 0xdd, 0xee, ...frames]);

interface Segment {
  marker: number;
  bytes: Buffer;
}

/** Null for what no reader would take for a picture. */
export function readJpeg(file: Buffer): Photo | null {
  const parts = segmentsOf(file);
  const frame = parts?.segments.find(({ marker }) => frames.has(marker))?.bytes;
  if (!parts || !frame || frame.length < 10) return null;
  const [precision, components] = [frame[4], frame[9] ?? 0];
  if (precision !== 8 || ![1, 3, 4].includes(components)) return null;
  const picture = parts.segments.filter(({ marker }) => kept.has(marker)).map(({ bytes }) => bytes);
  const told = parts.segments.find(({ marker }) => marker === exif);
  return {
    kind: 'jpeg',
    height: frame.readUInt16BE(5),
    width: frame.readUInt16BE(7),
    bytes: Buffer.concat([file.subarray(0, 2), ...picture, parts.scans]),
    scanlines: [],
    orientation: told ? orientationIn(told.bytes) : 1,
  };
}

/** What stands before the picture's data, and the data; null where there is none, or its end is missing. */
function segmentsOf(file: Buffer): { segments: Segment[]; scans: Buffer } | null {
  if (file.length < 4 || file.readUInt16BE(0) !== startOfImage) return null;
  const segments: Segment[] = [];
  for (let at = 2; at + 4 <= file.length;) {
    const marker = file.readUInt16BE(at) - 0xff00;
    const end = at + 2 + file.readUInt16BE(at + 2);
    if (marker < 0xc0 || marker > 0xfe || end > file.length) return null;
    if (marker === startOfScan) {
      return file.lastIndexOf(endOfImage) > end ? { segments, scans: file.subarray(at) } : null;
    }
    segments.push({ marker, bytes: file.subarray(at, end) });
    at = end;
  }
  return null;
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
