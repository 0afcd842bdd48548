import type { Config } from '../../shared/config.js';
import { mailFolder } from './mail-folder.js';
import type { Message } from './message.js';
import { smtpServer } from './smtp-server.js';

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
