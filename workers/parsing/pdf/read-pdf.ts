import { asError, PermanentError } from '../../../shared/errors.js';
import { withWholeAddresses } from '../layout/addresses.js';
import { inReadingOrder } from '../layout/flows.js';
import { withoutFurniture } from '../layout/furniture.js';
import { withTableCells } from '../layout/table-cells.js';
import { withTurnedHeadings } from '../layout/turned-headings.js';
import { broken, limits, tooComplex } from '../limits.js';
import type { Extract, Link } from '../lines.js';
import { type ActualTexts, applyActualTexts, readActualTexts, withoutBlanks } from './actual-text.js';
import { withDevanagari } from './devanagari.js';
import { withDrawnBullets } from './drawn-bullets.js';
import { type Fragment, toFragments } from './fragments.js';
import { asMatrix, type Box, identity, transformBox } from './matrix.js';
import type { Glyph } from './page-content.js';
import {
  fontsAreNotDrawn,
  loadPdfjs,
  type PdfAnnotation,
  type PdfDocument,
  type PdfFont,
  type Pdfjs,
  type PdfPage,
} from './pdfjs.js';
import { playPage } from './play-page.js';
import { rulesOf } from './rules.js';
import { tame } from './tame.js';
import { turnedFragment, turnedTexts, wholeText } from './turned.js';
import { splitByVisibility } from './visibility.js';

interface PageReading {
  fragments: Fragment[];
  hidden: string[];
  links: Link[];
  glyphs: number;
  unreadable: number;
  height: number;
}

async function open(pdfjs: Pdfjs, bytes: Uint8Array): Promise<PdfDocument> {
  // pdf.js takes the memory of this copy for itself.
  const data = tame(bytes);
  const loading = pdfjs.getDocument({
    data,
    isEvalSupported: false,
    useSystemFonts: false,
    ...fontsAreNotDrawn,
    verbosity: 0,
  });
  try {
    return await loading.promise;
  } catch (thrown) {
    // What it knows of a file that cannot be opened would stay otherwise.
    await loading.destroy();
    const error = asError(thrown);
    if (error.name === 'PasswordException') {
      throw new PermanentError(
        'encrypted',
        'The PDF asks for a password. Save it without one and send it again.',
        {
          cause: error,
        },
      );
    }
    throw broken('The PDF is damaged and cannot be opened.', error);
  }
}

function fontsOf(page: PdfPage): (id: string) => PdfFont | null {
  const known = new Map<string, PdfFont | null>();
  return (id) => {
    let font = known.get(id);
    if (font === undefined) {
      font = page.commonObjs.has(id) ? (page.commonObjs.get(id) as PdfFont) : null;
      known.set(id, font);
    }
    return font;
  };
}

function linkUnder(
  annotation: PdfAnnotation,
  place: (box: Box) => Box,
  glyphs: readonly Glyph[],
): Link | null {
  const url = annotation.url ?? annotation.unsafeUrl;
  if (annotation.subtype !== 'Link' || url === undefined) return null;
  const [x0, y0, x1, y1] = annotation.rect;
  const box = place({ x0, y0, x1, y1 });
  const inside = glyphs.filter((glyph) => {
    const x = glyph.x + glyph.width / 2;
    return x >= box.x0 && x <= box.x1 && glyph.y > box.y0 && glyph.y <= box.y1 + glyph.size * 0.2;
  });
  return { text: inside.map((glyph) => glyph.text).join(''), url };
}

/** Of a page; each is held against all of its glyphs. */
const mostAnnotations = 500;
const meaningless = /[\uFFFD\uE000-\uF8FF\p{Cc}]/u;

async function readPage(
  pdfjs: Pdfjs,
  page: PdfPage,
  index: number,
  actualTexts: () => ActualTexts,
): Promise<PageReading> {
  const operators = await page.getOperatorList();
  const viewport = page.getViewport({ scale: 1 });
  const base = asMatrix(viewport.transform) ?? identity;
  const view: Box = { x0: 0, y0: 0, x1: viewport.width, y1: viewport.height };
  const fonts = fontsOf(page);
  const content = playPage(operators, pdfjs.OPS, fonts, view, base);
  if (content.spans.length > 0) applyActualTexts(content.spans, actualTexts());
  content.glyphs = withoutBlanks(content.glyphs);
  const { seen, hidden } = splitByVisibility(content, view);
  const annotations = (await page.getAnnotations()).slice(0, mostAnnotations);
  const level = toFragments(seen, fonts, index);
  const concealed = toFragments(hidden, fonts, index).map((fragment) => fragment.text);
  const cells = withTableCells(withDrawnBullets(level, content.shapes), rulesOf(content));
  const { fragments, rest } = withTurnedHeadings(cells, turnedTexts(seen));
  if (rest.length > 0) fragments.push(turnedFragment(rest, index, viewport.height));
  page.cleanup();
  return {
    fragments,
    hidden: [...concealed, wholeText(turnedTexts(hidden))].filter((text) => text.trim() !== ''),
    links: annotations
      .map((annotation) => linkUnder(annotation, (box) => transformBox(base, box), seen))
      .filter((link) => link !== null),
    glyphs: seen.length,
    unreadable: seen.filter((glyph) => meaningless.test(glyph.text)).length,
    height: viewport.height,
  };
}

async function readPages(pdfjs: Pdfjs, document: PdfDocument, bytes: Uint8Array): Promise<PageReading[]> {
  const pages: PageReading[] = [];
  let known: ActualTexts | undefined;
  const actualTexts = (): ActualTexts => (known ??= readActualTexts(bytes));
  let glyphs = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await readPage(pdfjs, await document.getPage(number), number - 1, actualTexts);
    glyphs += page.glyphs;
    if (glyphs > limits.characters) throw tooComplex('The PDF holds far more text than a resume.');
    pages.push(page);
  }
  return pages;
}

/**
 * Reads a PDF's visible text by its geometry.
 * @throws PermanentError encrypted, broken-file, file-too-complex
 */
export async function readPdf(bytes: Uint8Array): Promise<Extract> {
  const pdfjs = await loadPdfjs();
  const document = await open(pdfjs, bytes);
  try {
    if (document.numPages > limits.pages) {
      throw tooComplex(`The PDF has ${document.numPages} pages; ${limits.pages} can be read.`);
    }
    const pages = await readPages(pdfjs, document, bytes);
    const { bodies, running } = withoutFurniture(
      pages.map((page) => page.fragments),
      pages.map((page) => page.height),
    );
    return {
      lines: withDevanagari(withWholeAddresses(inReadingOrder(bodies, running))),
      links: pages.flatMap((page) => page.links),
      pages: document.numPages,
      glyphs: pages.reduce((sum, page) => sum + page.glyphs, 0),
      unreadableGlyphs: pages.reduce((sum, page) => sum + page.unreadable, 0),
      hiddenText: pages.flatMap((page) => page.hidden),
    };
  } catch (thrown) {
    if (thrown instanceof PermanentError) throw thrown;
    throw broken('The PDF is damaged: its pages cannot be read.', thrown);
  } finally {
    await document.loadingTask.destroy();
  }
}
