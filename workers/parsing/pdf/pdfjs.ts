import { getResolvedPDFJS } from 'unpdf';

/** The few parts of pdf.js that we use; its own types name browser things that Node lacks. */
export interface PdfGlyph {
  originalCharCode: number;
  unicode: string;
  width: number;
  isSpace: boolean;
}
export interface PdfFont {
  name: string;
  bold: boolean;
  black: boolean;
  italic: boolean;
  fontMatrix: readonly number[] | null;
  ascent: number;
  descent: number;
  vertical: boolean;
}
export interface PdfOperators {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}
export interface PdfAnnotation {
  subtype: string;
  url?: string;
  unsafeUrl?: string;
  rect: readonly [number, number, number, number];
}
export interface PdfPage {
  getOperatorList(): Promise<PdfOperators>;
  getAnnotations(): Promise<readonly PdfAnnotation[]>;
  getViewport(options: { scale: number }): { transform: readonly number[]; width: number; height: number };
  commonObjs: { has(id: string): boolean; get(id: string): unknown };
  cleanup(): boolean;
}
export interface PdfDocument {
  numPages: number;
  getPage(number: number): Promise<PdfPage>;
  loadingTask: PdfLoading;
}
interface PdfLoading {
  promise: Promise<PdfDocument>;
  destroy(): Promise<void>;
}
export interface Pdfjs {
  OPS: Readonly<Record<string, number>>;
  getDocument(options: Record<string, unknown>): PdfLoading;
}

/** pdf.js asks for ES2024's `transferToFixedLength`, which Node 20 has not yet. */
function transferToFixedLength(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
  const moved = structuredClone(this, { transfer: [this] });
  return length === moved.byteLength ? moved : moved.slice(0, length);
}

/**
 * A typeface as a browser would load it, at once. pdf.js takes a place without typefaces for one where it has to
 * draw every glyph's outline itself, for which it reads each font to the last byte; nobody looks at them here.
 */
class UndrawnFontFace {
  readonly family: string;
  readonly loaded = Promise.resolve(this);

  constructor(family: string) {
    this.family = family;
  }
}

const none = (): void => undefined;

/** Options of pdf.js' getDocument by which typefaces are read for their characters alone. */
export const fontsAreNotDrawn = {
  disableFontFace: false,
  ownerDocument: { fonts: { add: none, delete: none, clear: none } },
};

/** Whether an error comes from pdf.js: its stack begins in the package that carries it. */
function isOfPdfjs(reason: unknown): boolean {
  const [frame = ''] = /^ +at .*/mu.exec((reason as Error | null)?.stack ?? '') ?? [];
  return frame.includes('/unpdf/');
}

let outlives = false;

/**
 * pdf.js fetches pages ahead and forgets the promises of those it does not come to. Where such a page is damaged its
 * rejection would end the thread, under the next file perhaps; what a file is worth is told by what we await.
 */
function outliveForgottenPages(): void {
  if (outlives) return;
  outlives = true;
  process.on('unhandledRejection', (reason) => {
    if (!isOfPdfjs(reason)) throw reason;
  });
}

/** pdf.js, ready for Node 20. */
export async function loadPdfjs(): Promise<Pdfjs> {
  outliveForgottenPages();
  if (!('transferToFixedLength' in ArrayBuffer.prototype)) {
    Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', { value: transferToFixedLength });
  }
  if (!('FontFace' in globalThis)) Object.defineProperty(globalThis, 'FontFace', { value: UndrawnFontFace });
  return await getResolvedPDFJS();
}
