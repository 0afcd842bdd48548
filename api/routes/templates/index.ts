import { z } from 'zod';
import { templateNames, type TemplateName } from '../../../shared/resume/render-options.js';
import { endpoint, ok, type Endpoint } from '../endpoint.js';

const descriptions: Record<TemplateName, { title: string; description: string }> = {
  classic: {
    title: 'Classic',
    description:
      'Serif, a centred header and ruled headings: for law, finance, teaching and the public service.',
  },
  modern: {
    title: 'Modern',
    description:
      'Sans serif, a header to the left and one accent colour: for technology, design and start-ups.',
  },
};

const templatesView = z.strictObject({
  items: z.array(
    z
      .strictObject({
        name: z.enum(templateNames),
        title: z.string(),
        description: z.string(),
        previewUrl: z.url().nullable(),
      })
      .meta({ id: 'Template' }),
  ),
});

export function templatesEndpoints(): Endpoint[] {
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
      () =>
        Promise.resolve(
          ok({ items: templateNames.map((name) => ({ name, ...descriptions[name], previewUrl: null })) }),
        ),
    ),
  ];
}
