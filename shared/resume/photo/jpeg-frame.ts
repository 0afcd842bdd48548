import type { Segment } from './jpeg-segments.js';

/** What a JPEG says of its picture. */
export interface Frame {
  width: number;
  height: number;
  /** Whether the pixels come in several scans, each finer than the one before. */
  isProgressive: boolean;
  components: Component[];
}

/** A colour of it. */
interface Component {
  id: number;
  /** Samples beside and above each other, for each of the coarsest component. */
  across: number;
  down: number;
  /** Its quantization table. */
  table: number;
}

/** All frames there are, of whatever kind: C4, C8 and CC are none. */
const anyFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
/** Baseline, extended and progressive: what every PDF reader decodes. */
const known = [0xc0, 0xc1, 0xc2];
/** Whether a segment is such a frame. */
export const isFrame = ({ marker }: Segment) => known.includes(marker);

/** The frame of a picture (ITU-T T.81, B.2.2); null where there are several, or one that not every reader knows. */
export function frameOf(segments: readonly Segment[]): Frame | null {
  const [segment, ...others] = segments.filter(({ marker }) => anyFrame(marker));
  if (!segment || others.length > 0 || !isFrame(segment)) return null;
  const { body, marker } = segment;
  const [precision, count] = [body[0], body[5] ?? 0];
  if (precision !== 8 || ![1, 3, 4].includes(count) || body.length !== 6 + 3 * count) return null;
  const components = Array.from({ length: count }, (_, index): Component => {
    const [id = 0, factors = 0, table = 0] = body.subarray(6 + 3 * index);
    return { id, across: factors >> 4, down: factors & 15, table };
  });
  const isSound = components.every(
    ({ across, down, table }) => isFactor(across) && isFactor(down) && table <= 3,
  );
  if (!isSound || new Set(components.map(({ id }) => id)).size < count) return null;
  return {
    height: body.readUInt16BE(1),
    width: body.readUInt16BE(3),
    isProgressive: marker === 0xc2,
    components,
  };
}

const isFactor = (factor: number) => factor >= 1 && factor <= 4;

/** The least number of blocks of 8 × 8 samples that the picture has. */
export function blocksIn({ width, height, components }: Frame): number {
  const most = (of: 'across' | 'down') => Math.max(...components.map((each) => each[of]));
  const [across, down] = [most('across'), most('down')];
  return components
    .map((each) => [(width * each.across) / across / 8, (height * each.down) / down / 8] as const)
    .reduce((sum, [columns, rows]) => sum + Math.ceil(columns) * Math.ceil(rows), 0);
}
