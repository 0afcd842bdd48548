import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import type { Face } from '../type/face.js';

/** What a reader's window shows of the document, and its language (BCP 47). */
export interface Identity {
  title: string;
  author: string;
  language: string;
}

/** Documents have no clock: the same content gives the same bytes. */
const noTime = new Date('2000-01-01T00:00:00Z');

/**
 * A tagged PDF 1.7 that can say what a run of glyphs means. ActualText has to begin and end inside the text
 * object (BT … ET): around it, poppler loses font and direction at its end and shuffles lines.
 */
export class Document extends PDFDocument {
  private saying: string | null = null;

  /** pdfkit's, missing in its types: an image that `image()` places. */
  declare openImage: (file: Uint8Array) => PDFKit.Mixins.ImageSrc;

  /** pdfkit's, missing in its types: the font that is set, with the words that it has laid out. */
  declare private _font: { layoutCache: Record<string, unknown> };

  /** Sets what is drawn next in a face, with the words that any document of this thread has drawn in it. */
  useFace({ name, font, drawn }: Face, size: number): void {
    this.registerFont(name, font as unknown as PDFKit.Mixins.PDFFontSource);
    this.font(name).fontSize(size);
    this._font.layoutCache = drawn.words;
  }

  /** Draws with `draw`, which shows one run of glyphs, and lets it be read as `text`. */
  say(text: string, draw: () => void): void {
    this.saying = utf16Hex(text);
    draw();
    this.saying = null;
  }

  override addContent(data: unknown): PDFKit.PDFDocument {
    if (this.saying === null) return super.addContent(data);
    if (data === 'ET') super.addContent('EMC');
    super.addContent(data);
    if (data === 'BT') super.addContent(`/Span <</ActualText <${this.saying}>>> BDC`);
    return this;
  }

  /** pdfkit measures what it has drawn, to go on behind it: here every run has its own place, and its width. */
  override widthOfString(): number {
    return 0;
  }

  /** pdfkit puts title and author into the XML metadata as they are, after it has written them elsewhere. */
  override endMetadata(): void {
    const { Title = '', Author = '' } = this.info;
    this.info = { ...this.info, Title: escapeXml(Title), Author: escapeXml(Author) };
    super.endMetadata();
  }
}

/** An empty document; `fingerprint` stands for its content in the file's ID. */
export function newDocument({ title, author, language }: Identity, fingerprint: string): Document {
  const identity = {
    Title: title,
    Author: author,
    Creator: 'Vitae',
    Producer: 'Vitae',
    CreationDate: noTime,
  };
  const digest = createHash('sha256').update(fingerprint).digest('hex');
  const document = new Document({
    autoFirstPage: false,
    // None: pdfkit would read its Helvetica for each document.
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language,
    // The ID is made of these; the digest then goes.
    info: { ...identity, Digest: digest } as PDFKit.DocumentInfo,
  });
  document.info = identity;
  return document;
}

/** All bytes, once the document has ended. */
export async function bytesOf(document: Document): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  document.end();
  for await (const chunk of document) chunks.push(chunk as Uint8Array);
  return new Uint8Array(Buffer.concat(chunks));
}

/** PDF 32000-1, 7.9.2.2: UTF-16BE with its byte order mark. */
function utf16Hex(text: string): string {
  return `feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
