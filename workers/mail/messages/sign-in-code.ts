import { codeRules } from '../../../shared/sign-in/codes.js';
import { page, styles } from '../layout.js';
import { html, type Message } from '../message.js';

const minutes = codeRules.minutes;
const codeStyle =
  "margin:0 0 20px;padding:16px 0;background:#eef3fb;border-radius:8px;text-align:center;font:700 32px/40px 'SF Mono',Consolas,Menlo,monospace;letter-spacing:6px;color:#14202e";

/**
 * The sign-in code. It names nobody: whoever asked for it may not be the one who reads it, and the name
 * on the account could be theirs.
 */
export function signInCodeMessage(code: string): Message {
  const title = 'Your sign-in code';
  const unasked =
    'If you did not ask for it, you can ignore this mail: without the code nobody gets into your account. Never give it to anyone; we will not ask you for it.';
  return {
    // First in the subject, so that a notification shows it.
    subject: `${code} is your Vitae sign-in code`,
    text: [
      title,
      '',
      `    ${code}`,
      '',
      `Enter it where you asked for it. It is valid for ${minutes} minutes and works once.`,
      '',
      unasked,
      '',
      '-- ',
      'Vitae',
      '',
    ].join('\n'),
    html: page(
      title,
      `Valid for ${minutes} minutes.`,
      html`<h1 style="${styles.heading}">${title}</h1>
        <p style="${styles.paragraph}">Enter this code where you asked for it.</p>
        <p style="${codeStyle}">${code}</p>
        <p style="${styles.paragraph}">It is valid for ${minutes} minutes and works once.</p>
        <p style="${styles.small}">${unasked}</p>`,
    ),
  };
}
