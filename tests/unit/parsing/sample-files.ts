import { deflateRawSync } from 'node:zlib';
import PDFDocument from 'pdfkit';

/** A PDF drawn by `draw`, as bytes. */
export function drawnPdf(
  draw: (pdf: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const pdf = new PDFDocument({ size: 'A4', margin: 40, ...options });
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    draw(pdf);
    pdf.end();
  });
}

/** Lines at given places; a line is `[x, y, text]`, bold where it starts with `!`. */
export type Placed = readonly (readonly [number, number, string])[];

/** Draws lines at their places. */
export function placed(pdf: PDFKit.PDFDocument, lines: Placed, size = 10): void {
  for (const [x, y, text] of lines) {
    pdf
      .font(text.startsWith('!') ? 'Helvetica-Bold' : 'Helvetica')
      .fontSize(size)
      .text(text.replace(/^!/u, ''), x, y, { lineBreak: false });
  }
}

/** A stream of a PDF, without the length that its dictionary tells. */
export interface Stream {
  body: Buffer;
  dictionary: string;
}

interface PdfParts {
  /** What the one page draws, with the font F. */
  content: Stream;
  font?: string;
  /** More entries of the page's dictionary. */
  page?: string;
  /** Further streams by their numbers, from 6. */
  others?: Readonly<Record<number, Stream>>;
}

/** A PDF of one page, written by hand so that it can be odd. */
export function pdfOf({ content, font, page = '', others = {} }: PdfParts): Uint8Array {
  const object = (number: string | number, { body, dictionary }: Stream): Buffer[] => [
    Buffer.from(`${number} 0 obj <<${dictionary}/Length ${body.length}>> stream\n`),
    body,
    Buffer.from('\nendstream endobj\n'),
  ];
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n` +
        `3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>${page}>> endobj\n` +
        `5 0 obj ${font ?? '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'} endobj\n`,
    ),
    ...object(4, content),
    ...Object.entries(others).flatMap(([number, stream]) => object(number, stream)),
    Buffer.from('trailer <</Root 1 0 R>>\n%%EOF'),
  ]);
}

interface Part {
  name: string;
  content: Buffer;
  /** The size that the directory tells, where it is to lie. */
  claims?: number;
}

/** A zip of deflated parts, written by hand so that it can lie. */
export function zipOf(parts: readonly Part[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, claims } of parts) {
    const packed = deflateRawSync(content);
    const label = Buffer.from(name);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(claims ?? content.length, 18);
    head.writeUInt16LE(label.length, 22);
    files.push(Buffer.from('PK\u0003\u0004', 'latin1'), head, label, packed);
    const tail = Buffer.alloc(16);
    tail.writeUInt32LE(at, 12);
    directory.push(
      Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'),
      head,
      Buffer.alloc(0),
      tail.subarray(2),
      label,
    );
    at += 4 + head.length + label.length + packed.length;
  }
  const table = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(table.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...files, table, end]));
}
