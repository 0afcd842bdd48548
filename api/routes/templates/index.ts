import { z } from 'zod';
import { templateCatalogue, templateNames } from '../../../shared/resume/templates.js';
import type { Services } from '../../services.js';
import { isKnown } from '../byte-range.js';
import { answered, endpoint, ok, type Endpoint } from '../endpoint.js';
import { previews } from './previews.js';

const name = z.enum(templateNames);
const templatesView = z.strictObject({
  items: z.array(
    z
      .strictObject({
        name,
        title: z.string(),
        description: z.string(),
        previewUrl: z.url().meta({ description: 'A picture of its first page, as PNG.' }),
      })
      .meta({ id: 'Template' }),
  ),
});

export function templatesEndpoints({ config }: Services): Endpoint[] {
  const previewUrl = (template: string) => `${config.PUBLIC_URL}/api/v1/templates/${template}/preview`;
  const items = templateNames.map((each) => ({
    name: each,
    ...templateCatalogue[each],
    previewUrl: previewUrl(each),
  }));
  return [
    endpoint(
      {
        method: 'get',
        path: '/templates',
        tag: 'Documents',
        summary: 'The looks that a resume and its letters can have',
        auth: 'none',
        limit: 'read',
        answers: { 200: { description: 'All templates.', schema: templatesView } },
      },
      () => Promise.resolve(ok({ items })),
    ),
    endpoint(
      {
        method: 'get',
        path: '/templates/:name/preview',
        tag: 'Documents',
        summary: 'What a resume looks like in a template',
        auth: 'none',
        limit: 'read',
        params: z.object({ name }),
        answers: {
          200: { description: 'The picture.', contentType: 'image/png' },
          304: { description: 'Not changed.' },
        },
      },
      ({ params, req, res }) => {
        const { png, etag } = previews[params.name];
        const headers = {
          ETag: etag,
          'Cache-Control': 'public, max-age=86400',
          // Any page may show it: the frontend's lives at another address.
          'Cross-Origin-Resource-Policy': 'cross-origin',
        };
        if (isKnown(req, etag)) return Promise.resolve({ status: 304, headers });
        res.set(headers).type('png').send(png);
        return Promise.resolve(answered);
      },
    ),
  ];
}
