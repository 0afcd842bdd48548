import mammoth from 'mammoth';

/** The parts of mammoth's document tree that we read. */
export interface Node {
  type: string;
  children?: readonly Node[];
  value?: string;
  href?: string | null;
  isBold?: boolean;
  isItalic?: boolean;
  isAllCaps?: boolean;
  fontSize?: number | null;
  font?: string | null;
  styleId?: string | null;
  styleName?: string | null;
  numbering?: unknown;
  breakType?: string;
  /** Columns and rows that a table's cell reaches over. */
  colSpan?: number;
  rowSpan?: number;
}

/** A package whose parts are at hand: mammoth reads this in place of a zip, so that it never inflates anything. */
function packageOf(parts: ReadonlyMap<string, Buffer>): object {
  return {
    exists: (name: string) => parts.has(name),
    read: (name: string, encoding?: BufferEncoding) => {
      const part = parts.get(name);
      if (part === undefined) return Promise.reject(new Error(`The file lacks ${name}.`));
      return Promise.resolve(encoding === undefined ? part : part.toString(encoding));
    },
  };
}

/** Reads a document's tree with mammoth; its HTML is not used. */
export async function readTree(parts: ReadonlyMap<string, Buffer>): Promise<Node> {
  let tree: Node = { type: 'document', children: [] };
  await mammoth.convertToHtml({ file: packageOf(parts) } as unknown as { buffer: Buffer }, {
    includeDefaultStyleMap: false,
    transformDocument: (document: Node) => {
      tree = document;
      return { ...document, children: [] };
    },
  });
  return tree;
}
