import { blocksIn, isFrame, type Frame } from './jpeg-frame.js';
import { markers, type Segment } from './jpeg-segments.js';

/** Cameras and programs write ten at most; a reader has to go over the whole picture for each. */
const mostScans = 60;

/**
 * Whether a picture has all that it takes to decode it: each scan finds the tables that it names, each colour has a
 * scan, and there is as much data as the picture needs at the very least. That the data say something sensible is for
 * nobody to tell but who looks at it.
 */
export function isDecodable(segments: readonly Segment[], frame: Frame): boolean {
  const tables = new Set<string>();
  const covered = new Set<number>();
  let [scans, bytes, hasFrame] = [0, 0, false];
  for (const segment of segments) {
    hasFrame ||= isFrame(segment);
    const named = tablesIn(segment);
    if (!named) return false;
    for (const each of named) tables.add(each);
    if (segment.marker !== markers.startOfScan) continue;
    const scan = hasFrame ? scanOf(segment, frame) : null;
    if (!scan?.needs.every((each) => tables.has(each))) return false;
    for (const each of scan.components) covered.add(each);
    scans += 1;
    bytes += segment.data.length;
  }
  // A block takes a bit for its brightness and, unless a run of blocks ends at once, one for its end.
  const leastBits = blocksIn(frame) * (frame.isProgressive ? 1 : 2);
  return covered.size === frame.components.length && scans <= mostScans && bytes * 8 >= leastBits;
}

/** The tables that a segment defines, by kind and number; null where one is cut off. */
function tablesIn({ marker, body }: Segment): string[] | null {
  if (marker === markers.quantizationTables)
    return tablesBy(body, (at) => ({
      name: `quantization ${(body[at] ?? 0) & 15}`,
      bytes: 1 + 64 * ((body[at] ?? 0) >> 4 === 0 ? 1 : 2),
    }));
  if (marker === markers.huffmanTables)
    return tablesBy(body, (at) => ({
      name: `huffman ${body[at] ?? 0}`,
      bytes: 17 + body.subarray(at + 1, at + 17).reduce((sum, codes) => sum + codes, 0),
    }));
  return [];
}

function tablesBy(body: Buffer, read: (at: number) => { name: string; bytes: number }): string[] | null {
  const names: string[] = [];
  let at = 0;
  while (at < body.length) {
    const { name, bytes } = read(at);
    names.push(name);
    at += bytes;
  }
  return at === body.length && names.length > 0 ? names : null;
}

/** What a scan decodes, and the tables that it takes (B.2.3); null where its header is none. */
function scanOf({ body }: Segment, { components, isProgressive }: Frame) {
  const count = body[0] ?? 0;
  if (count < 1 || count > 4 || body.length !== 4 + 2 * count) return null;
  const [first = 0, , approximation = 0] = body.subarray(1 + 2 * count);
  const chosen = Array.from({ length: count }, (_, index) => {
    const [id, selectors = 0] = body.subarray(1 + 2 * index);
    return { component: components.find((each) => each.id === id), dc: selectors >> 4, ac: selectors & 15 };
  });
  const needs: string[] = [];
  for (const { component, dc, ac } of chosen) {
    if (!component) return null;
    needs.push(`quantization ${component.table}`);
    // Progressive: brightness comes first, and is made finer without a table.
    if (isProgressive ? first === 0 && approximation >> 4 === 0 : true) needs.push(`huffman ${dc}`);
    if (isProgressive ? first > 0 : true) needs.push(`huffman ${16 + ac}`);
  }
  return { needs, components: chosen.flatMap(({ component }) => component?.id ?? []) };
}
