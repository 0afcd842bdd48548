import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Outbox } from './outbox.js';

/**
 * Mail as files, for development: `.eml`, named by the time so that the newest sorts last, and complete as
 * soon as it can be seen.
 */
export function mailFolder(directory: string): Outbox {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  let count = 0;
  return {
    async deliver(mail) {
      const { message } = await composer.sendMail(mail);
      if (!Buffer.isBuffer(message)) throw new Error('The message was not composed in memory.');
      await mkdir(directory, { recursive: true, mode: 0o700 });
      count += 1;
      const time = new Date().toISOString().replaceAll(':', '-');
      const name = `${time}-${process.pid}-${String(count).padStart(6, '0')}`;
      const unfinished = join(directory, `.${name}.tmp`);
      await writeFile(unfinished, message, { mode: 0o600 });
      await rename(unfinished, join(directory, `${name}.eml`));
    },
    close: () => composer.close(),
  };
}
