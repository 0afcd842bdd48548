import { createTransport } from 'nodemailer';
import type { Config } from '../../shared/config.js';
import { PermanentError } from '../../shared/errors.js';
import { mailFolder } from './mail-folder.js';
import type { Message } from './message.js';

/** A message on its way to one person. */
interface Letter extends Message {
  to: string;
  /** The task that sends it: its retries carry the same Message-ID. */
  taskId: string;
}

/** Where mail goes. */
export interface Mailer {
  /**
   * Hands a letter over; at least once, so a retry may send it again.
   * @returns the Message-ID
   * @throws PermanentError `invalid-input` for an address that the server will never take
   */
  send(letter: Letter): Promise<{ messageId: string }>;
  close(): void;
}

type MailConfig = Pick<Config, 'SMTP_URL' | 'MAIL_FROM' | 'MAIL_DIR' | 'PUBLIC_URL'>;

/** What takes a composed message: an SMTP server, or a folder. */
export interface Outbox {
  deliver(mail: ComposedMail): Promise<void>;
  close(): void;
}

interface ComposedMail {
  from: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  messageId: string;
  headers: Record<string, string>;
}

/** The mailer of these settings: SMTP where there is a server, else `.eml` files in MAIL_DIR. */
export function createMailer(config: MailConfig): Mailer {
  const outbox = config.SMTP_URL === undefined ? mailFolder(config.MAIL_DIR) : smtpServer(config.SMTP_URL);
  const host = new URL(config.PUBLIC_URL).hostname;
  return {
    async send({ to, taskId, subject, text, html }) {
      const messageId = `<${taskId}@${host}>`;
      await outbox.deliver({
        from: config.MAIL_FROM,
        to: { name: '', address: to },
        subject,
        text,
        html,
        messageId,
        // Keeps out-of-office robots quiet (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      return { messageId };
    },
    close: () => outbox.close(),
  };
}

/** Gives up in time for the task's own limit; nothing in a message can read files or addresses. */
function smtpServer(url: string): Outbox {
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
