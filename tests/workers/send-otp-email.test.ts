import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose, { mongo } from 'mongoose';
import PostalMime from 'postal-mime';
import { connectMongo } from '../../shared/connections/mongodb.js';
import { PermanentError } from '../../shared/errors.js';
import { signInCodes } from '../../shared/models/sign-in-code.js';
import { redeemCode } from '../../shared/sign-in/codes.js';
import { handleSendOtpEmail } from '../../workers/handlers/send-otp-email.js';
import type { HandlerContext } from '../../workers/handlers/handler.js';
import { createMailer, type Mailer } from '../../workers/mail/mailer.js';
import { codeIn, startMailSink, type MailSink } from '../support/mail-sink.js';

const secret = 's'.repeat(32);
const email = 'priya@example.com';
const settings = {
  MAIL_FROM: 'Vitae <no-reply@vitae.test>',
  MAIL_DIR: '',
  PUBLIC_URL: 'https://api.vitae.test',
};
let sink: MailSink;
let mail: Mailer;

beforeAll(async () => {
  const url = new URL(process.env['MONGODB_URL'] ?? '');
  url.pathname = `/t${randomBytes(6).toString('hex')}`;
  await connectMongo(url.toString());
  sink = await startMailSink();
  mail = createMailer({ ...settings, SMTP_URL: sink.url });
});
beforeEach(() => {
  sink.received.length = 0;
  sink.refuseWith(null);
});
afterAll(async () => {
  mail.close();
  await sink.stop();
  await mongoose.connection.dropDatabase();
  await mongoose.disconnect();
});

/** The part of a context that this handler uses. */
function context(mailer: Mailer, taskId = new mongo.ObjectId()): HandlerContext {
  return {
    task: { _id: taskId },
    services: { config: { SESSION_SECRET: secret }, mail: mailer },
  } as HandlerContext;
}

describe('send-otp-email', () => {
  test('mails a code in both forms, and stores its hash alone', async () => {
    const { result } = await handleSendOtpEmail({ email }, context(mail));
    const received = await sink.waitFor(email);
    const code = codeIn(received);
    expect(received).toMatchObject({
      from: { name: 'Vitae', address: 'no-reply@vitae.test' },
      to: [{ address: email }],
      messageId: result.messageId,
    });
    expect(received.html).toContain(code);
    const rows = await signInCodes().find().toArray();
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${code}|priya`));
    expect(await redeemCode(email, code, secret)).toBe(true);
  });

  test('a retry draws a new code, voids the last, and keeps the Message-ID', async () => {
    const taskId = new mongo.ObjectId();
    await handleSendOtpEmail({ email }, context(mail, taskId));
    const first = await sink.waitFor(email);
    await handleSendOtpEmail({ email }, context(mail, taskId));
    const second = await sink.waitFor(email, 2);
    expect(second.messageId).toBe(first.messageId);
    if (codeIn(first) !== codeIn(second)) expect(await redeemCode(email, codeIn(first), secret)).toBe(false);
    expect(await redeemCode(email, codeIn(second), secret)).toBe(true);
  });

  test('an address that the server refuses for good fails at once, and is not quoted', async () => {
    sink.refuseWith(550);
    const failed = handleSendOtpEmail({ email }, context(mail));
    await expect(failed).rejects.toBeInstanceOf(PermanentError);
    await expect(failed).rejects.not.toMatchObject({ message: expect.stringContaining('priya') });
  });

  test('a server that is busy is tried again, and does not quote the address', async () => {
    sink.refuseWith(451);
    const failed = handleSendOtpEmail({ email }, context(mail));
    await expect(failed).rejects.not.toBeInstanceOf(PermanentError);
    await expect(failed).rejects.not.toMatchObject({ message: expect.stringContaining('priya') });
  });

  test('a server that is away is tried again', async () => {
    const away = createMailer({ ...settings, SMTP_URL: 'smtp://127.0.0.1:1' });
    await expect(handleSendOtpEmail({ email }, context(away))).rejects.toThrow(
      'The mail server cannot be used',
    );
    away.close();
  });
});

test('without SMTP_URL each mail is a complete .eml file, the newest last', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'vitae-mail-'));
  const folder = createMailer({ ...settings, SMTP_URL: undefined, MAIL_DIR: join(directory, 'mail') });
  await handleSendOtpEmail({ email: 'first@example.com' }, context(folder));
  await handleSendOtpEmail({ email }, context(folder));
  const names = (await readdir(join(directory, 'mail'))).sort();
  expect(names).toHaveLength(2);
  expect(names.every((name) => name.endsWith('.eml'))).toBe(true);
  const newest = await PostalMime.parse(await readFile(join(directory, 'mail', names[1] ?? '')));
  expect(newest.to?.[0]?.address).toBe(email);
  expect(await redeemCode(email, codeIn(newest), secret)).toBe(true);
  await rm(directory, { recursive: true });
});
