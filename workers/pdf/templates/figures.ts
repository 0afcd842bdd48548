import type { Photo } from '../../../shared/resume/photo/photo.js';
import type { Block, Container, Figure, QrCode } from '../layout/blocks.js';
import { measureBlock } from '../layout/measure.js';
import type { Setting } from '../type/runs.js';
import type { Kit } from './kit.js';

/** What stands in the header beside its words. */
export interface Ornaments {
  photo: { image: Photo; alt: string } | null;
  qr: { image: QrCode; alt: string; link: string; text: string } | null;
}

/** A header of words alone. */
export const noOrnaments: Ornaments = { photo: null, qr: null };

/** In points. A camera reads a code of this size from paper. */
const size = { photo: 66, qr: 57 };
/** Kept free at the left and below: more than the four modules that the code's standard asks for. */
const distance = { aside: 14, below: 10 };

/** Figures at their places, and how much of the header's width they take from its words. */
export interface FigureRow {
  figures: Figure[];
  taken: number;
}

/** From the right edge: the code, then the photo. Beside centred words, and in the side column, it stands at the left. */
export function figureRow({ photo, qr }: Ornaments, { look, sheet, column }: Kit): FigureRow {
  const { x, width } = sheet[column];
  const code = qr ? size.qr + distance.aside : 0;
  const picture = photo ? size.photo + distance.aside : 0;
  const isCentred = look.align === 'center';
  const photoX = isCentred || column === 'side' ? x : x + width - code - size.photo;
  return {
    figures: [
      ...(qr ? [{ image: qr.image, alt: qr.alt, x: x + width - size.qr, size: size.qr }] : []),
      ...(photo ? [{ ...photo, x: photoX, size: size.photo }] : []),
    ],
    taken: isCentred ? 2 * Math.max(code, picture) : code + picture,
  };
}

/** Blocks of figures; the first holds what room they need below the words beside them. */
export function figureBlocks(
  { figures }: FigureRow,
  beside: readonly Block[],
  within: Container,
  { column, sheet }: Kit,
  setting: Setting,
): Block[] {
  const rows = beside.flatMap((block) => measureBlock(block, sheet, setting));
  const used = rows.reduce((sum, { gap, height }, index) => sum + (index > 0 ? gap : 0) + height, 0);
  const needed = Math.max(...figures.map((figure) => figure.size)) + distance.below;
  return figures.map((figure, index) => ({
    column,
    within,
    role: 'Figure',
    lines: [],
    lineHeight: 1,
    gap: 0,
    keepWithNext: true,
    figure: { ...figure, room: index === 0 ? Math.max(0, needed - used) : 0 },
  }));
}
