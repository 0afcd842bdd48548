import { AppError } from '../../../shared/errors.js';
import { documents } from '../../../shared/models/document.js';
import { documentFormats } from '../../../shared/papers/document-formats.js';
import {
  cameBySignedLink,
  documentLink,
  linkAtStore,
  linkQuery,
} from '../../../shared/papers/document-link.js';
import { findDocument } from '../../../shared/papers/documents.js';
import { exportFormats } from '../../../shared/resume/export-options.js';
import {
  documentRowView,
  documentView,
  presentDocument,
  presentDocumentRow,
} from '../../presenters/document.js';
import type { Services } from '../../services.js';
import { rangeHeaders } from '../byte-range.js';
import { endpoint, ok, type Endpoint } from '../endpoint.js';
import { afterCursor, pageQuery, pageView, toPage } from '../page.js';
import { idParams } from '../params.js';
import { sendFile } from '../send-file.js';

const tag = 'Documents';
const otherTypes = exportFormats.map((format) => documentFormats[format].contentType.replace(/;.*/, ''));

export function documentsEndpoints({ config, files }: Services): Endpoint[] {
  return [
    endpoint(
      {
        method: 'get',
        path: '/documents',
        tag,
        summary: 'My documents, newest first',
        auth: 'user',
        limit: 'read',
        query: pageQuery,
        answers: { 200: { description: 'A page of documents.', schema: pageView(documentRowView) } },
      },
      async ({ owner, query }) => {
        const rows = await documents()
          .find({ owner, ...afterCursor(query) })
          .sort({ _id: -1 })
          .limit(query.limit + 1)
          .toArray();
        return ok(toPage(rows, query, presentDocumentRow));
      },
    ),
    endpoint(
      {
        method: 'get',
        path: '/documents/:id',
        tag,
        summary: 'A document, with a link that downloads it for five minutes',
        auth: 'user',
        limit: 'read',
        params: idParams,
        answers: { 200: { description: 'The document.', schema: documentView } },
      },
      async ({ owner, params }) => {
        const row = await findDocument({ owner }, params.id);
        return ok(presentDocument(row, await documentLink(row, { files, config })));
      },
    ),
    endpoint(
      {
        method: 'get',
        path: '/documents/:id/download',
        tag,
        summary: 'The file itself, for its owner or by a signed link',
        description: 'Where a store serves files itself, the answer leads there: 302, for five minutes.',
        auth: 'optional',
        limit: 'read',
        params: idParams,
        headers: rangeHeaders,
        query: linkQuery,
        answers: {
          200: { description: 'The file, to be saved.', contentType: 'application/pdf', alsoAs: otherTypes },
          206: {
            description: 'The part that Range asks for.',
            contentType: 'application/pdf',
            alsoAs: otherTypes,
          },
          302: { description: 'Location has the file, to be saved.' },
          304: { description: 'Not changed.' },
        },
      },
      async ({ owner, params, query, res }) => {
        const linked = cameBySignedLink(params.id, query, config);
        if (!linked && !owner)
          throw new AppError('unauthenticated', 'Sign in, or use the link of the document.');
        const row = await findDocument(linked || !owner ? 'signed-link' : { owner }, params.id);
        const elsewhere = await linkAtStore(row, files);
        if (elsewhere) return { status: 302, headers: { Location: elsewhere.url } };
        const { file, content } = await files.open(row.owner, row.fileId.toHexString());
        return sendFile(res, {
          file,
          content,
          contentType: documentFormats[row.format].contentType,
          name: row.fileName,
        });
      },
    ),
  ];
}
