import { ConcreteHyperlink, InternalHyperlink, type IContext, type ParagraphChild } from 'docx';

const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/**
 * A link to the web, numbered by its place in the document. The library's own has a random name, and the same content
 * would never give the same bytes. By its type it is a link within, since a paragraph takes the library's own kinds only.
 */
export class WebLink extends InternalHyperlink {
  constructor(
    private readonly runs: readonly ParagraphChild[],
    private readonly address: string,
  ) {
    super({ children: runs, anchor: '' });
  }

  override prepForXml(context: IContext): ReturnType<ConcreteHyperlink['prepForXml']> {
    const { Relationships: known } = context.viewWrapper;
    const id = `Link${known.RelationshipCount + 1}`;
    known.addRelationship(id, hyperlink, this.address, 'External');
    return new ConcreteHyperlink(this.runs, id).prepForXml(context);
  }
}
