import type { Photo, Scanlines } from './photo.js';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** How many samples a pixel of each colour type has, and of how many bits each (ISO/IEC 15948, 11.2.2). */
const types: Readonly<Record<number, { samples: number; bits: readonly number[] }>> = {
  0: { samples: 1, bits: [1, 2, 4, 8, 16] },
  2: { samples: 3, bits: [8, 16] },
  3: { samples: 1, bits: [1, 2, 4, 8] },
  4: { samples: 2, bits: [8, 16] },
  6: { samples: 4, bits: [8, 16] },
};
const indexed = 3;
/** Where each pass over the picture begins, and its steps: x, y (8.2). Without interlacing there is one. */
const interlacings: Readonly<Record<number, readonly Pass[]>> = {
  0: [[0, 0, 1, 1]],
  1: [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
  ],
};
type Pass = readonly [x: number, y: number, stepX: number, stepY: number];
/** Those that make the picture; all others speak about it. */
const kept = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

interface Chunk {
  name: string;
  data: Buffer;
  whole: Buffer;
}

/** Whether a file begins as every PNG does. */
export function isPng(file: Buffer): boolean {
  return file.subarray(0, signature.length).equals(signature);
}

/** Null for what no reader would take for a picture. */
export function readPng(file: Buffer): Photo | null {
  const chunks = chunksOf(file);
  const [header] = chunks;
  if (header?.name !== 'IHDR' || header.data.length !== 13 || chunks.at(-1)?.name !== 'IEND') return null;
  const [bits = 0, colourType = -1, , , interlace = -1] = header.data.subarray(8);
  const type = types[colourType];
  const passes = interlacings[interlace];
  if (!passes || !type?.bits.includes(bits) || !chunks.some(({ name }) => name === 'IDAT')) return null;
  const palette = chunks.find(({ name }) => name === 'PLTE')?.data.length ?? 0;
  if (palette % 3 > 0 || palette > 768 || (colourType === indexed && palette === 0)) return null;
  // What pdfkit gets wrong: pixels of less than a byte, where it has to sort them or to look up how clear they are.
  if (bits < 8 && interlace > 0) return null;
  const dropped = bits < 8 && colourType === indexed ? 'tRNS' : '';
  const [width, height] = [header.data.readUInt32BE(0), header.data.readUInt32BE(4)];
  return {
    kind: 'png',
    width,
    height,
    bytes: Buffer.concat([
      signature,
      ...chunks.filter(({ name }) => kept.has(name) && name !== dropped).map(({ whole }) => whole),
    ]),
    scanlines: passes.map((pass) => scanlinesOf(pass, width, height, type.samples * bits)),
    orientation: 1,
  };
}

function scanlinesOf([x, y, stepX, stepY]: Pass, width: number, height: number, bits: number): Scanlines {
  const columns = Math.max(0, Math.ceil((width - x) / stepX));
  const rows = Math.max(0, Math.ceil((height - y) / stepY));
  return { count: columns > 0 ? rows : 0, bytes: 1 + Math.ceil((columns * bits) / 8) };
}

/** All chunks up to IEND; none where one reaches over the end of the file. */
function chunksOf(file: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = signature.length; at + 12 <= file.length;) {
    const end = at + 12 + file.readUInt32BE(at);
    if (end > file.length) return [];
    const name = file.toString('latin1', at + 4, at + 8);
    chunks.push({ name, data: file.subarray(at + 8, end - 4), whole: file.subarray(at, end) });
    if (name === 'IEND') break;
    at = end;
  }
  return chunks;
}

/** The packed pixels, from all chunks that hold some. */
export function packedPixels(file: Buffer): Buffer {
  return Buffer.concat(chunksOf(file).flatMap(({ name, data }) => (name === 'IDAT' ? [data] : [])));
}
