import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { z } from 'zod';
import { accessCountsView, shareView } from '../../api/presenters/share.js';
import { taskView } from '../../api/presenters/task.js';
import { resultId, type DemoClient } from './client.js';
import { timed } from './say.js';

const visits = z.object({ totals: accessCountsView });

/** A link for a recruiter, its QR code read as a phone would, a PDF that carries it, and who came. */
export async function share(
  client: DemoClient,
  { resumeId, out }: { resumeId: string; out: string },
): Promise<void> {
  const link = await timed('Shared it by a link', async () => {
    const made = await client.call(`POST /resumes/${resumeId}/shares`, shareView, { label: 'Recruiter' });
    return [made, made.previewUrl] as const;
  });
  await timed('Read its QR code', async () => {
    const png = Buffer.from(link.qr.split(',')[1] ?? '', 'base64');
    await writeFile(join(out, 'share-qr.png'), png);
    const read = readQr(png);
    if (read !== link.previewUrl) throw new Error(`The QR code says ${read ?? 'nothing'}.`);
    return [undefined, `it says ${read}`] as const;
  });
  await timed('Resume with the QR code on it', async () => {
    const options = { template: 'sidebar', qr: true };
    const task = await client.finished(await client.call(`POST /resumes/${resumeId}/pdf`, taskView, options));
    const file = join(out, 'resume-qr.pdf');
    await writeFile(file, await client.download(`/documents/${resultId(task, 'documentId')}/download`));
    return [undefined, `→ ${file}`] as const;
  });
  await timed('Visited as a stranger', async () => {
    const page = await fetch(link.previewUrl, { headers: { 'User-Agent': phone } });
    const html = await page.text();
    if (!page.ok) throw new Error(`The shared page answered ${page.status}.`);
    return [undefined, `${Math.ceil(html.length / 1_024)} kB of HTML`] as const;
  });
  await timed('Looked who had come', async () => {
    const { people, bots } = await untilNoted(client, resumeId);
    return [undefined, `${people} person, ${bots} robots`] as const;
  });
}

/** Visits are written within some two seconds. @throws after ten */
async function untilNoted(client: DemoClient, resumeId: string): Promise<z.infer<typeof accessCountsView>> {
  for (let tries = 0; tries < 50; tries += 1) {
    const { totals } = await client.call(`GET /resumes/${resumeId}/access-logs`, visits);
    if (totals.people > 0) return totals;
    await sleep(200);
  }
  throw new Error('The visit was not noted.');
}

const phone =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36';

function readQr(png: Buffer): string | undefined {
  const { data, width, height } = PNG.sync.read(png);
  return jsQR.default(new Uint8ClampedArray(data), width, height)?.data;
}
