import { randomBytes } from 'node:crypto';
import mongoose, { mongo } from 'mongoose';
import { pino } from 'pino';
import { readConfig } from '../../shared/config.js';
import { connectMongo } from '../../shared/connections/mongodb.js';
import { models } from '../../shared/models/index.js';
import type { InputOf, Operation, ResultOf } from '../../shared/operations/definition.js';
import { insertResume, type NewResume } from '../../shared/papers/resumes.js';
import type { ResumeContent } from '../../shared/resume/content.js';
import { inTransaction } from '../../shared/tasks/transaction.js';
import { createWorkerServices } from '../../workers/create-services.js';
import type { Handler, HandlerContext } from '../../workers/handlers/handler.js';
import type { WorkerServices } from '../../workers/services.js';
import { quickThreads } from './quick-threads.js';

/** Where handlers are tested: a database of their own, real threads, no queues. */
export interface HandlerBench {
  services: WorkerServices;
  /** A new person. */
  owner(): mongo.ObjectId;
  /** Runs a handler once, and makes its writes as the engine's commit does. */
  run<O extends Operation>(
    operation: O,
    handler: Handler<O>,
    owner: mongo.ObjectId,
    input: InputOf<O>,
    context?: Partial<HandlerContext>,
  ): Promise<ResultOf<O>>;
  /** Stores a resume of this content, and gives its id. */
  resume(owner: mongo.ObjectId, content: ResumeContent): Promise<mongo.ObjectId>;
  close(): Promise<void>;
}

export async function startHandlerBench(): Promise<HandlerBench> {
  const url = new URL(process.env['MONGODB_URL'] ?? '');
  url.pathname = `/h${randomBytes(6).toString('hex')}`;
  const config = readConfig({ ...process.env, NODE_ENV: 'test', MONGODB_URL: url.toString() });
  await connectMongo(config.MONGODB_URL);
  await Promise.all(models.map((model) => model.createIndexes()));
  const services = createWorkerServices(config, { threads: await quickThreads() });
  return {
    services,
    owner: () => new mongo.ObjectId(),
    async run(operation, handler, owner, input, context = {}) {
      const outcome = await handler(input, { ...contextFor(operation, owner, services), ...context });
      const { writes } = outcome;
      if (writes) await inTransaction(writes);
      return operation.result.parse(outcome.result) as ResultOf<typeof operation>;
    },
    async resume(owner, content) {
      const id = new mongo.ObjectId();
      const draft: NewResume = {
        id,
        title: 'Resume',
        isPublic: false,
        source: 'created',
        file: null,
        content,
        reading: null,
        origin: 'created',
      };
      await inTransaction((session) => insertResume(owner, draft, session));
      return id;
    },
    async close() {
      await services.close();
      await mongoose.connection.dropDatabase();
      await mongoose.disconnect();
    },
  };
}

function contextFor(operation: Operation, owner: mongo.ObjectId, services: WorkerServices): HandlerContext {
  const steps = new Map<string, unknown>();
  return {
    task: {
      _id: new mongo.ObjectId(),
      operation: operation.name,
      createdAt: new Date(),
      claims: 1,
      failures: 0,
      fence: 1,
      quota: null,
    },
    owner,
    logger: pino({ level: 'silent' }),
    signal: new AbortController().signal,
    progress: () => undefined,
    async step<T>(key: string, run: () => Promise<T>): Promise<T> {
      if (!steps.has(key)) steps.set(key, await run());
      return steps.get(key) as T;
    },
    services,
  };
}

/** A person whose resume and wishes the handlers' tests share. */
export const sampleResume: ResumeContent = {
  $schema: 'https://example.com/schema.json',
  basics: {
    name: 'Asha Rao',
    label: 'Data engineer',
    email: 'asha.rao@example.com',
    phone: '+91 98450 12345',
    location: { city: 'Bengaluru', countryCode: 'IN' },
  },
  work: [
    {
      name: 'Example Logistics',
      position: 'Data engineer',
      startDate: '2021-04',
      highlights: [
        'Cut nightly loads from 6 hours to 40 minutes with PostgreSQL partitioning and Python.',
        'Built 14 Airflow pipelines that serve 220 dashboards for the operations team.',
      ],
    },
  ],
  education: [
    {
      institution: 'RV College of Engineering',
      studyType: 'B.E.',
      area: 'Computer Science',
      endDate: '2021',
    },
  ],
  skills: [{ name: 'Data', keywords: ['Python', 'PostgreSQL', 'Airflow'] }],
};

export const sampleJob = `Senior Data Engineer

Requirements:
- 3+ years of experience with Python and SQL
- Airflow and AWS are required
- Bachelor's degree in computer science

Nice to have: Kafka`;
