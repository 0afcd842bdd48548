import { PermanentError } from '../../../shared/errors.js';
import { broken, limits, tooComplex } from '../limits.js';
import type { Extract } from '../lines.js';
import { readTree } from './mammoth-tree.js';
import { treeLines } from './tree-lines.js';
import { readStyles } from './styles.js';
import { depthOf, isOpenEnded, withoutElements } from './tags.js';
import { tidyXml } from './tidy-xml.js';
import { unzip } from '../zip.js';

/** Elements within each other: tables in boxes in tables have about 60. What stays open costs its square to read. */
const mostLevels = 500;

/** What mammoth and we read: themes, settings and styles for other programs say nothing of the text. */
const isRead = (name: string): boolean =>
  /^word\/(?:document|header|footer|styles|numbering|footnotes|endnotes)\d*\.xml$|\.rels$|^\[Content_Types\]\.xml$/iu.test(
    name,
  );
const main = /^word\/document\d*\.xml$/u;
const margins = /^word\/(?:header|footer)\d*\.xml$/u;

/** A header as a document of its own, so that mammoth, which leaves headers out, reads it too. */
function asDocument(
  parts: ReadonlyMap<string, Buffer>,
  header: string,
  document: string,
): Map<string, Buffer> {
  const xml = (parts.get(header) ?? Buffer.alloc(0)).toString('utf8');
  const wrapped = xml
    .replace(/<w:(?:hdr|ftr)(?=[\s>])/u, '<w:document')
    .replace(/(<w:document[^>]*>)([\s\S]*)<\/w:(?:hdr|ftr)>/u, '$1<w:body>$2</w:body></w:document>');
  const copy = new Map(parts);
  copy.set(document, Buffer.from(wrapped));
  const links = parts.get(header.replace('word/', 'word/_rels/') + '.rels');
  if (links !== undefined) copy.set(document.replace('word/', 'word/_rels/') + '.rels', links);
  return copy;
}

/** Text is read once though a file may have a header for first, odd and even pages. */
function distinct(lines: Extract['lines']): Extract['lines'] {
  const seen = new Set<string>();
  return lines.filter((line) => !seen.has(line.text) && seen.add(line.text));
}

/** How many tags a part opens and closes, or seems to. */
function tagsOf(part: Buffer): number {
  let count = 0;
  for (let at = part.indexOf('<'); at >= 0 && count <= limits.tags; at = part.indexOf('<', at + 1))
    count += 1;
  return count;
}

/** Tags that are read in all: headers and footers are read one by one, each with the styles and lists of the document. */
function tagsToRead(parts: ReadonlyMap<string, Buffer>): number {
  let [own, common, edges] = [0, 0, 0];
  for (const [name, part] of parts) {
    const count = tagsOf(part);
    if (main.test(name)) own += count;
    else if (margins.test(name)) {
      own += count;
      edges += 1;
    } else common += count;
  }
  return own + common * (1 + edges);
}

/** Styles without what is most of them and is of no use here: how rows of tables look, and names of styles that are not there. */
function leanStyles(parts: Map<string, Buffer>): string {
  const whole = (parts.get('word/styles.xml') ?? Buffer.alloc(0)).toString('utf8');
  const lean = withoutElements(withoutElements(whole, 'w:latentStyles'), 'w:tblStylePr');
  if (lean.length < whole.length) parts.set('word/styles.xml', Buffer.from(lean));
  return lean;
}

async function readParts(parts: Map<string, Buffer>): Promise<Extract> {
  const document = [...parts.keys()].find((name) => main.test(name));
  if (document === undefined)
    throw new PermanentError(
      'unsupported-file',
      'The file is no Word document. Save it as DOCX or PDF and send that.',
    );
  const styles = leanStyles(parts);
  if ([...parts.values()].some((part) => part.length > limits.partBytes) || tagsToRead(parts) > limits.tags)
    throw tooComplex('The document holds far more text than a resume.');
  for (const part of parts.values()) {
    const xml = part.toString('utf8');
    if (depthOf(xml) > mostLevels) throw tooComplex('The document nests far deeper than a resume.');
    if (isOpenEnded(xml)) throw broken('The Word document is damaged and cannot be read.');
  }
  const lookOf = readStyles(styles);
  const hidden: string[] = [];
  for (const name of [...parts.keys()].filter((each) => main.test(each) || margins.test(each))) {
    const seen = tidyXml((parts.get(name) ?? Buffer.alloc(0)).toString('utf8'), lookOf);
    parts.set(name, Buffer.from(seen.xml));
    hidden.push(...seen.hidden);
  }
  const body = treeLines(await readTree(parts), lookOf);
  const edges = [];
  for (const name of [...parts.keys()].filter((each) => margins.test(each)).sort()) {
    edges.push({ name, ...treeLines(await readTree(asDocument(parts, name, document)), lookOf) });
  }
  const top = distinct(edges.filter(({ name }) => name.includes('header')).flatMap(({ lines }) => lines));
  const lines = [...top, ...body.lines];
  const text = lines.map((line) => line.text).join('');
  if (text.length > limits.characters || lines.length > limits.lines)
    throw tooComplex('The document holds far more text than a resume.');
  return {
    lines,
    links: [...edges.flatMap(({ links }) => links), ...body.links],
    pages: null,
    glyphs: text.replace(/\s/gu, '').length,
    unreadableGlyphs: (text.match(/\uFFFD/gu) ?? []).length,
    hiddenText: hidden,
  };
}

/**
 * Reads a Word document: body, tables, text boxes, headers.
 * @throws PermanentError broken-file, encrypted, unsupported-file, file-too-complex
 */
export async function readDocx(bytes: Uint8Array): Promise<Extract> {
  const parts = await unzip(bytes, isRead);
  try {
    return await readParts(parts);
  } catch (thrown) {
    if (thrown instanceof PermanentError) throw thrown;
    throw broken('The Word document is damaged and cannot be read.', thrown);
  }
}
