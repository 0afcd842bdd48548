/** A flat picture in as few bytes as a JPEG can have, and what may be wrong with it. */
export interface JpegWishes {
  width?: number;
  height?: number;
  /** 1 for grey, 3 for colours, 4 for inks. */
  components?: number;
  /** Of its frame: C0 baseline, C2 progressive, CA arithmetic … */
  frame?: number;
  precision?: number;
  /** Segments before the tables, such as `exif(…)`. */
  before?: readonly Buffer[];
  tables?: readonly Buffer[];
  /** Packed pixels; by default as many as it takes. */
  data?: Buffer;
  /** How often the picture is scanned. */
  scans?: number;
}

/** One code of one bit in each table: every block is a 0 for its brightness and a 0 for its end. */
export const tables = [
  segment(0xdb, [0, ...Array<number>(64).fill(1)]),
  segment(0xc4, [0x00, 1, ...Array<number>(15).fill(0), 0]),
  segment(0xc4, [0x10, 1, ...Array<number>(15).fill(0), 0]),
] as const;

export const adobe = segment(0xee, [...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, 0]);

export function segment(marker: number, body: readonly number[]): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, Buffer.from(body)]);
}

/** @param entries of its directory: tag, type, count and value, each as it stands in the file */
export function exif(count: number, entries: readonly number[], more = ''): Buffer {
  const directory = [0x49, 0x49, 42, 0, 8, 0, 0, 0, count & 255, count >> 8, ...entries];
  return segment(0xe1, [...Buffer.from('Exif\0\0'), ...directory, ...Buffer.from(more)]);
}

export function frameOf({ frame = 0xc0, precision = 8, ...wishes }: JpegWishes): Buffer {
  const { width = 32, height = 40, components = 3 } = wishes;
  const size = Buffer.alloc(4);
  size.writeUInt16BE(height);
  size.writeUInt16BE(width, 2);
  const each = idsOf(components).flatMap((id) => [id, 0x11, 0]);
  return segment(frame, [precision, ...size, components, ...each]);
}

export function jpegFile(wishes: JpegWishes = {}): Buffer {
  const { width = 32, height = 40, components = 3, before = [], scans = 1 } = wishes;
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8) * components;
  const { data = Buffer.alloc(Math.ceil(blocks / 4)) } = wishes;
  const header = segment(0xda, [components, ...idsOf(components).flatMap((id) => [id, 0]), 0, 63, 0]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...before,
    ...(wishes.tables ?? tables),
    frameOf(wishes),
    ...Array<Buffer>(scans).fill(Buffer.concat([header, data])),
    Buffer.from([0xff, 0xd9]),
  ]);
}

const idsOf = (components: number) => Array.from({ length: components }, (_, index) => index + 1);
