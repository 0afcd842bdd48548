import type { Photo } from '../../../shared/resume/photo/photo.js';
import type { Figure, QrCode } from '../layout/blocks.js';
import type { Document } from './document.js';
import { pictureFrom } from './picture.js';

/** Roundness of a photo's corners, in points. */
const radius = 3;

/** Draws a figure with its upper edge at `y`, and what it shows in words. */
export function drawFigure(
  document: Document,
  parent: PDFKit.PDFStructureElement,
  figure: Figure,
  y: number,
): void {
  const { x, size, alt, image } = figure;
  const options = { alt, bbox: [x, y, x + size, y + size], placement: 'Block' };
  const element = document.struct('Figure', options);
  parent.add(element);
  element.add(document.markStructureContent('Figure'));
  if (image.kind === 'qr') drawModules(document, image, x, y, size);
  else drawPhoto(document, image, x, y, size);
  document.endMarkedContent();
  element.end();
}

/** One path of rectangles, each a stretch of dark modules, so that no reader draws hairlines between them. */
function drawModules(document: Document, { modules }: QrCode, x: number, y: number, size: number): void {
  const unit = size / modules.length;
  modules.forEach((row, index) => {
    for (let from = row.indexOf(true); from >= 0;) {
      const end = row.indexOf(false, from);
      const to = end < 0 ? row.length : end;
      document.rect(x + from * unit, y + index * unit, (to - from) * unit, unit);
      from = row.indexOf(true, to);
    }
  });
  document.fill('#000000');
}

/** The middle of the photo, cut to a square. */
function drawPhoto(document: Document, photo: Photo, x: number, y: number, size: number): void {
  document.save();
  document.roundedRect(x, y, size, size, radius).clip();
  document.image(pictureFrom(document, photo), x, y, {
    cover: [size, size],
    align: 'center',
    valign: 'center',
  });
  document.restore();
}
