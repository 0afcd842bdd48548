import type { Block, Container, Sheet } from '../layout/blocks.js';
import type { Piece, Row } from '../layout/measure.js';
import type { Page } from '../layout/place.js';
import { drawFooter, drawRule, drawTint } from './artifacts.js';
import type { Document } from './document.js';
import { drawFigure } from './figure.js';
import { drawPiece } from './text.js';

type Element = PDFKit.PDFStructureElement;

const indic = /[\p{Script=Devanagari}\p{Script=Tamil}]/u;

/** The structure that a screen reader walks; its elements are made when their first row is drawn. */
interface Tags {
  document: Document;
  root: Element;
  containers: Map<Container, Element>;
  /** One element for a whole paragraph, even where it goes on over a page. */
  blocks: Map<Block, Element>;
}

/** Draws all pages; `footers` has a row for each page, or none. */
export function drawPages(
  document: Document,
  pages: readonly Page[],
  sheet: Sheet,
  footers: readonly Row[],
): void {
  const root = document.struct('Document');
  document.addStructure(root);
  const tags: Tags = { document, root, containers: new Map(), blocks: new Map() };
  pages.forEach((page, index) => {
    document.addPage({ size: [sheet.width, sheet.height], margin: 0 });
    if (sheet.tint) drawTint(document, sheet.tint, sheet.height);
    for (const { row, y } of page) drawRow(row, sheet.margin.top + y, sheet, tags);
    const footer = footers[index];
    if (footer) drawFooter(document, footer, sheet);
  });
  root.end();
}

function drawRow(row: Row, top: number, sheet: Sheet, tags: Tags): void {
  const { document } = tags;
  const baseline = top + row.baseline;
  if (row.figure) {
    drawFigure(document, containerElement(row.block.within, tags), row.figure, sheet.margin.top);
    return;
  }
  if (row.block.label && row.label.length > 0) {
    const label = document.struct('Lbl');
    containerElement(row.block.label.within, tags).add(label);
    drawMarked(document, label, 'Lbl', row.label, baseline);
    label.end();
  }
  const element = blockElement(row.block, tags);
  for (const group of groupedByLink(row.pieces)) {
    if (group[0]?.link) drawLink(document, element, group, group[0].link, baseline);
    else drawMarked(document, element, row.block.role, group, baseline);
  }
  if (row.rule) drawRule(document, top, row.rule);
}

function drawMarked(
  document: Document,
  element: Element,
  tag: string,
  pieces: Piece[],
  baseline: number,
): void {
  element.add(document.markStructureContent(tag));
  for (const piece of pieces) drawPiece(document, piece, baseline);
  document.endMarkedContent();
}

/** The words, and over them the place to click. */
function drawLink(
  document: Document,
  parent: Element,
  pieces: Piece[],
  address: string,
  baseline: number,
): void {
  const link = document.struct('Link');
  drawMarked(document, link, 'Link', pieces, baseline);
  const [first] = pieces;
  if (!first) return;
  const { size } = first.style;
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
  // A String object is written as text, a plain string as a name.
  const options = { structParent: link, Contents: new String(said(pieces)) as string };
  document.link(first.x, baseline - size * 0.9, width, size * 1.2, address, options);
  // Ended before it is added: it is written at once, with the page it is on.
  link.end();
  parent.add(link);
}

function blockElement(block: Block, tags: Tags): Element {
  const known = tags.blocks.get(block);
  if (known) return known;
  const actual = actualText(block);
  const element = tags.document.struct(block.role, actual === null ? {} : { actual });
  containerElement(block.within, tags).add(element);
  tags.blocks.set(block, element);
  return element;
}

/** Poppler's structure text knows only the first words of Indic runs, so the whole paragraph says its text as well. */
function actualText({ lines, aside, separator }: Block): string | null {
  const spans = lines.flat();
  const text = spans.map((span) => span.text).join(spans.length > 1 && separator ? separator.text : '');
  const isWhole = !aside && lines.length === 1 && spans.every((span) => !span.link);
  return isWhole && indic.test(text) ? text : null;
}

function containerElement(container: Container, tags: Tags): Element {
  const known = tags.containers.get(container);
  if (known) return known;
  const element = tags.document.struct(container.role);
  const parent = container.within ? containerElement(container.within, tags) : tags.root;
  parent.add(element);
  tags.containers.set(container, element);
  return element;
}

function groupedByLink(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last?.[0]?.link === piece.link) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function said(pieces: readonly Piece[]): string {
  return pieces.map(({ run }) => run.actual ?? run.text).join('');
}
