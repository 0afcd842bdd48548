import { z } from 'zod';
import { httpUrl, placeholder, url } from './setting-kinds.js';
import { storageFaults, storagePlaceholders, storageSettings } from './storage-settings.js';

const developmentSecret = (name: string) => `change-me-${name}-development-only-0000000000`;

const onOff = (fallback: 'on' | 'off') =>
  z
    .enum(['on', 'off'])
    .default(fallback)
    .transform((value) => value === 'on');
const count = (fallback: number, least: number, most: number) =>
  z.coerce.number().int().min(least).max(most).default(fallback);
const commaList = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );

/** Every queue there is; a worker may take some of them (`WORKER_QUEUES`). */
export const queueNames = ['mail', 'parsing', 'analysis', 'writing', 'pdf', 'maintenance'] as const;
export type QueueName = (typeof queueNames)[number];

const settings = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  PORT: count(3000, 0, 65_535),
  PUBLIC_URL: httpUrl.optional(),
  FRONTEND_URL: httpUrl.optional(),
  TRUST_PROXY: count(0, 0, 10),
  COUNTRY_HEADER: z
    .string()
    .regex(/^[\w-]{1,60}$/, 'must be the name of a header, such as CF-IPCountry')
    .optional(),
  MONGODB_URL: url(/^mongodb(\+srv)?:\/\//, 'mongodb://localhost:27017/vitae?replicaSet=rs0'),
  REDIS_URL: url(/^rediss?:\/\//, 'redis://localhost:6379'),
  QUEUE_PREFIX: z
    .string()
    .regex(/^[\w{}-]{1,40}$/, 'must be 1 to 40 letters, digits, - _ { }')
    .default('{vitae}'),
  SMTP_URL: url(/^smtps?:\/\//, 'smtp://user:password@mail.example.com:587').optional(),
  MAIL_FROM: z.string().min(3).default('Vitae <no-reply@localhost>'),
  MAIL_DIR: z.string().default('.data/mail'),
  JWT_SECRET: z.string().min(32, 'must have at least 32 characters').default(developmentSecret('jwt')),
  SESSION_SECRET: z
    .string()
    .min(32, 'must have at least 32 characters')
    .default(developmentSecret('session')),
  ADMIN_EMAILS: commaList.transform((list) => list.map((address) => address.toLowerCase())),
  ANTHROPIC_API_KEY: z.string().min(1).optional(),
  ANTHROPIC_BASE_URL: httpUrl.optional(),
  ANTHROPIC_MODEL: z.string().default('claude-sonnet-5-5'),
  LLM_PER_MINUTE: count(50, 1, 100_000),
  LLM_TIMEOUT_SECONDS: count(45, 1, 55),
  LLM_CACHE_HOURS: count(24, 0, 720),
  ...storageSettings,
  WORKER_QUEUES: commaList.pipe(
    z.array(z.enum(queueNames, { error: `must list queues out of: ${queueNames.join(', ')}` })),
  ),
  WORKER_CONCURRENCY: count(8, 1, 200),
  WORKER_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  QUOTAS: z.enum(['on', 'off']).optional(),
  RATE_LIMITS: onOff('on'),
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
});

type Settings = z.infer<typeof settings>;

/** The settings as the program uses them. */
export interface Config extends Omit<Settings, 'PUBLIC_URL' | 'FRONTEND_URL' | 'WORKER_QUEUES' | 'QUOTAS'> {
  PUBLIC_URL: string;
  FRONTEND_URL: string;
  WORKER_QUEUES: readonly QueueName[];
  QUOTAS: boolean;
  production: boolean;
}

/** Thrown by readConfig; lists every fault of the environment at once. */
export class BadConfig extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The settings are not usable:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

/**
 * Parses the environment. Names, meanings and defaults are in `.env.example`.
 * @throws BadConfig naming every fault
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([name, value]) => name in settings.shape && value !== ''),
  );
  const parsed = settings.safeParse(given);
  const faults = parsed.success
    ? []
    : parsed.error.issues.map((issue) => {
        const name = String(issue.path[0]);
        if (given[name] !== undefined) return `${name} ${issue.message}`;
        return `${name} is missing: only npm start and npm run demo bring servers of their own`;
      });
  faults.push(...storageFaults(given));
  if (given['NODE_ENV'] === 'production') faults.push(...productionFaults(given));
  if (!parsed.success || faults.length > 0) throw new BadConfig([...new Set(faults)]);
  const { PUBLIC_URL = `http://localhost:${parsed.data.PORT}`, ...rest } = parsed.data;
  const production = rest.NODE_ENV === 'production';
  return {
    ...rest,
    production,
    PUBLIC_URL,
    FRONTEND_URL: rest.FRONTEND_URL ?? PUBLIC_URL,
    WORKER_QUEUES: rest.WORKER_QUEUES.length > 0 ? rest.WORKER_QUEUES : queueNames,
    QUOTAS: rest.QUOTAS === undefined ? production : rest.QUOTAS === 'on',
  };
}

/** What is good enough to try the product, but not to serve people with. */
function productionFaults(given: Record<string, string | undefined>): string[] {
  const faults: string[] = [];
  for (const name of ['JWT_SECRET', 'SESSION_SECRET']) {
    const secret = given[name];
    if (secret === undefined || placeholder.test(secret)) {
      faults.push(`${name} must be set to a secret of your own (openssl rand -hex 32)`);
    }
  }
  if (given['JWT_SECRET'] !== undefined && given['JWT_SECRET'] === given['SESSION_SECRET']) {
    faults.push('SESSION_SECRET must differ from JWT_SECRET');
  }
  faults.push(...storagePlaceholders(given));
  if (given['SMTP_URL'] === undefined) faults.push('SMTP_URL is missing: sign-in codes go out by mail');
  if (given['PUBLIC_URL'] === undefined) faults.push('PUBLIC_URL is missing: links and cookies need it');
  if (given['RATE_LIMITS'] === 'off') faults.push('RATE_LIMITS must not be off in production');
  return faults;
}

/** Reads the settings at boot; prints every fault and exits 1 where they are not usable. */
export function configOrExit(): Config {
  try {
    return readConfig();
  } catch (error) {
    if (!(error instanceof BadConfig)) throw error;
    process.stderr.write(`${error.message}\nEach setting is explained in .env.example.\n`);
    process.exit(1);
  }
}
