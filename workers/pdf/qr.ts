import QrCodes from 'qrcode';
import type { QrCode } from './layout/blocks.js';

/** The modules of a QR code (ISO/IEC 18004) that says `text`; a seventh of it may be lost to dirt and folds. */
export function qrCode(text: string): QrCode {
  const { modules } = QrCodes.create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const rows = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => Boolean(modules.get(row, column))),
  );
  return { kind: 'qr', modules: rows };
}
