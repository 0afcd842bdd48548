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
  loadingTask: { destroy(): Promise<void> };
}
export interface Pdfjs {
  OPS: Readonly<Record<string, number>>;
  getDocument(options: Record<string, unknown>): { promise: Promise<PdfDocument> };
}

/** pdf.js asks for ES2024's `transferToFixedLength`, which Node 20 has not yet. */
function transferToFixedLength(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
  const moved = structuredClone(this, { transfer: [this] });
  return length === moved.byteLength ? moved : moved.slice(0, length);
}

/** pdf.js, ready for Node 20. */
export async function loadPdfjs(): Promise<Pdfjs> {
  if (!('transferToFixedLength' in ArrayBuffer.prototype)) {
    Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', { value: transferToFixedLength });
  }
  return await getResolvedPDFJS();
}
