import { startMailSink, type MailSink } from './mail-sink.js';
import { startStack, type Stack } from './stack.js';

export interface SignInStack extends Stack {
  /** Where the codes arrive. */
  mail: MailSink;
}

/** A stack that mails through SMTP, so that tests read the codes as people do. */
export async function startSignInStack(settings: Record<string, string> = {}): Promise<SignInStack> {
  const mail = await startMailSink();
  const stack = await startStack({ settings: { SMTP_URL: mail.url, WORKER_QUEUES: 'mail', ...settings } });
  return {
    ...stack,
    mail,
    async stop() {
      await stack.stop();
      await mail.stop();
    },
  };
}
