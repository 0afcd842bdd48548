import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A message as it arrived, with the envelope that brought it. */
interface ReceivedMail {
  to: string[];
  email: Email;
}

export interface MailSink {
  /** For SMTP_URL. */
  url: string;
  received: ReceivedMail[];
  /** The newest message to an address, once there are `count` of them. @throws after 15 s */
  waitFor(address: string, count?: number): Promise<Email>;
  /** Answers RCPT with this status until it is set to null again. */
  refuseWith(status: number | null): void;
  stop(): Promise<void>;
}

/** A real SMTP server on a free port that keeps what it gets. */
export async function startMailSink(): Promise<MailSink> {
  const received: ReceivedMail[] = [];
  let refusal: number | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo({ address }, _session, callback) {
      if (refusal === null) callback();
      else callback(Object.assign(new Error(`<${address}> is not welcome`), { responseCode: refusal }));
    },
    onData(stream, session, callback) {
      void collect(stream).then(async (source) => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ to, email: await PostalMime.parse(source) });
        callback();
      }, callback);
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('The mail sink has no port.');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    async waitFor(to, count = 1) {
      const until = Date.now() + 15_000;
      while (Date.now() < until) {
        const mails = received.filter((mail) => mail.to.includes(to));
        const newest = mails.at(-1);
        if (mails.length >= count && newest) return newest.email;
        await sleep(10);
      }
      throw new Error(`No ${count} mails for ${to} within 15 s.`);
    },
    refuseWith(status) {
      refusal = status;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
}

/** The six digits in a sign-in mail's text. */
export function codeIn(email: Email): string {
  const code = /^\s*(\d{6})\s*$/m.exec(email.text ?? '')?.[1];
  if (code === undefined) throw new Error('There is no code in this mail.');
  return code;
}

async function collect(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
