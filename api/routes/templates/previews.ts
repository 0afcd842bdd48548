import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { templateNames, type TemplateName } from '../../../shared/resume/templates.js';

interface Preview {
  png: Buffer;
  etag: string;
}

/** First pages as `npm run previews` has made them; read once, so that a missing one stops the boot. */
export const previews = Object.fromEntries(
  templateNames.map((name) => {
    const png = readFileSync(new URL(`./previews/${name}.png`, import.meta.url));
    return [name, { png, etag: `"${createHash('sha256').update(png).digest('base64url')}"` }];
  }),
) as Record<TemplateName, Preview>;
