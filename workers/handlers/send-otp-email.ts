import type { sendOtpEmail } from '../../shared/operations/send-otp-email.js';
import { drawCode } from '../../shared/sign-in/codes.js';
import { signInCodeMessage } from '../mail/messages/sign-in-code.js';
import { done, type Handler } from './handler.js';

/**
 * Draws a code, stores its hash and mails it. Each attempt draws anew: the code is nowhere but in the mail,
 * and the newest mail holds the one that counts.
 */
export const handleSendOtpEmail: Handler<typeof sendOtpEmail> = async ({ email }, { task, services }) => {
  const code = await drawCode(email, services.config.SESSION_SECRET);
  const { messageId } = await services.mail.send({
    to: email,
    taskId: task._id.toHexString(),
    ...signInCodeMessage(code),
  });
  return done({ messageId });
};
