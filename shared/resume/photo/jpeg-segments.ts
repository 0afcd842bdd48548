/** Markers of ITU-T T.81, table B.1, that are met here by name. */
export const markers = {
  huffmanTables: 0xc4,
  startOfScan: 0xda,
  quantizationTables: 0xdb,
  restartInterval: 0xdd,
  exif: 0xe1,
  adobe: 0xee,
} as const;

/** The two markers that a picture stands between (ITU-T T.81, B.2.1). */
export const startOfImage = Buffer.from([0xff, 0xd8]);
export const endOfImage = Buffer.from([0xff, 0xd9]);

/** A part of a JPEG file. */
export interface Segment {
  marker: number;
  /** With marker and length. */
  bytes: Buffer;
  /** What follows them. */
  body: Buffer;
  /** The packed pixels behind the header of a scan; empty for all others. */
  data: Buffer;
}

/** The parts of a picture, up to its end: what may come behind it is none of it. Null where there is no end. */
export function segmentsOf(file: Buffer): Segment[] | null {
  if (!file.subarray(0, 2).equals(startOfImage)) return null;
  const segments: Segment[] = [];
  for (let at = 2; at + 2 <= file.length && file[at] === 0xff;) {
    const marker = file[at + 1] ?? 0;
    if (marker === endOfImage[1]) return segments;
    if (marker === 0xff) {
      at += 1; // fill
      continue;
    }
    const end = at + 2 + (at + 4 <= file.length ? file.readUInt16BE(at + 2) : 0);
    if (marker < 0xc0 || end < at + 4 || end > file.length) return null;
    const next = marker === markers.startOfScan ? endOfData(file, end) : end;
    segments.push({
      marker,
      bytes: file.subarray(at, end),
      body: file.subarray(at + 4, end),
      data: file.subarray(end, next),
    });
    at = next;
  }
  return null;
}

/** Packed pixels end at a marker that is neither a restart nor a byte FF of their own, which has 00 behind it. */
function endOfData(file: Buffer, from: number): number {
  for (let at = file.indexOf(0xff, from); at !== -1; at = file.indexOf(0xff, at + 1)) {
    const next = file[at + 1] ?? 0;
    const isRestart = next >= 0xd0 && next <= 0xd7;
    if (next !== 0 && next !== 0xff && !isRestart) return at;
  }
  return file.length;
}
