import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import mongoose, { mongo } from 'mongoose';
import { pino } from 'pino';
import { createApp } from '../../api/app.js';
import { createLimits } from '../../api/middleware/limits.js';
import type { Services } from '../../api/services.js';
import { readConfig, type Config } from '../../shared/config.js';
import { connectMongo } from '../../shared/connections/mongodb.js';
import { producerRedis } from '../../shared/connections/redis.js';
import { models } from '../../shared/models/index.js';
import { createEngine } from '../../shared/tasks/create-engine.js';
import { handleSendOtpEmail } from '../../workers/handlers/send-otp-email.js';
import { createMailer } from '../../workers/mail/mailer.js';
import { startMailSink, type MailSink } from './mail-sink.js';

export interface SignInStack {
  url: string;
  services: Services;
  mail: MailSink;
  logs: string[];
  stop(): Promise<void>;
}

/** The API with sign-in on its own database and key prefix; codes are mailed as soon as asked for. */
export async function startSignInStack(settings: Record<string, string> = {}): Promise<SignInStack> {
  const name = `t${randomBytes(6).toString('hex')}`;
  const mail = await startMailSink();
  const mongodb = new URL(process.env['MONGODB_URL'] ?? '');
  mongodb.pathname = `/${name}`;
  const config: Config = readConfig({
    ...process.env,
    NODE_ENV: 'test',
    MONGODB_URL: mongodb.toString(),
    QUEUE_PREFIX: name,
    SMTP_URL: mail.url,
    PUBLIC_URL: 'https://api.vitae.test',
    FRONTEND_URL: 'https://app.vitae.test',
    ...settings,
  });
  const logs: string[] = [];
  const logger = pino({ level: 'trace' }, { write: (line: string) => void logs.push(line) });
  await connectMongo(config.MONGODB_URL);
  await Promise.all(models.map((model) => model.createIndexes()));
  const redis = producerRedis(config.REDIS_URL, logger);
  if (redis.status !== 'ready' && !settings['REDIS_URL']) await once(redis, 'ready');
  const mailer = createMailer(config);
  const engine = createEngine(config, logger);
  const services = {
    config,
    logger,
    redis,
    limits: createLimits(redis, config),
    engine: {
      ...engine,
      submit: async (operation: { name: string }, { input }: { input: { email: string } }) => {
        const task = { _id: new mongo.ObjectId(), operation: operation.name };
        await handleSendOtpEmail(input, { task, services: { config, mail: mailer }, logger } as never);
        return task;
      },
    },
  } as unknown as Services;
  const server = createServer(createApp(services));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`,
    services,
    mail,
    logs,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      mailer.close();
      await mongoose.connection.dropDatabase();
      await mongoose.disconnect();
      await engine.close();
      redis.disconnect();
      await mail.stop();
    },
  };
}
