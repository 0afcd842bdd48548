import { createTransport } from 'nodemailer';
import { PermanentError } from '../../shared/errors.js';
import type { Outbox } from './outbox.js';

/** Mail by SMTP. Gives up in time for the task's own limit; nothing in a message can read files or addresses. */
export function smtpServer(url: string): Outbox {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 4,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 8_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async deliver(mail) {
      try {
        await transport.sendMail(mail);
      } catch (error) {
        throw withoutAddress(error);
      }
    },
    close: () => transport.close(),
  };
}

/** The server's own words quote the address, which no log may hold: what stays is the codes. */
function withoutAddress(error: unknown): Error {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  if (code === 'EENVELOPE' && responseCode !== undefined && responseCode >= 550 && responseCode <= 553) {
    return new PermanentError('invalid-input', 'The mail server does not take mail for this address.');
  }
  const failure = new Error(`The mail server cannot be used (${code ?? 'unknown'} ${responseCode ?? ''}).`);
  return Object.assign(failure, { code });
}
