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
