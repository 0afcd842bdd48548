import { expect } from '@jest/globals';
import { mongo } from 'mongoose';
import { optimizationView } from '../../../api/presenters/optimization.js';
import type { TaskView } from '../../../api/presenters/task.js';
import { usageView } from '../../../api/presenters/usage.js';
import { tasks } from '../../../shared/models/task.js';
import { optimizeResume } from '../../../shared/operations/optimize-resume.js';
import { reply, startAnthropicStandIn, type Reply, type StandIn } from '../../support/anthropic-stand-in.js';
import { eventually } from '../../support/eventually.js';
import { taskIn } from './following.js';
import { openHouse, type House, type Person } from './house.js';

const bullet = 'Responsible for building 14 Airflow pipelines in Python that serve 220 dashboards';
/** What an honest model makes of the first bullet. */
export const faithful = 'Built 14 Airflow pipelines in Python that serve 220 dashboards';

const contacts = {
  name: 'Ishita Balakrishnan',
  email: 'ishita.bala@mail.example',
  phone: '+91 98450 12345',
  url: 'https://ishita-builds.example',
  location: { address: '14/2, Third Cross', city: 'Pune', countryCode: 'IN' },
};
/** What of it may stand in no request and no log. */
export const traces = /Ishita|Balakrishnan|ishita|98450|12345|Third Cross/;

const content = (more: string[]) => ({
  basics: {
    ...contacts,
    summary: 'Data engineer. Call Ishita on 098450-12345 or write to ishita.bala@mail.example.',
  },
  work: [
    {
      name: 'Example Logistics',
      position: 'Data engineer',
      startDate: '2021-04',
      highlights: [bullet, ...more],
    },
  ],
  skills: [{ name: 'Data', keywords: ['Python', 'Airflow'] }],
});

/** A job description that names the case which the model is to play. */
export const posting = (name: string) =>
  `Data engineer, case ${name}. Requirements: 3+ years with Python and SQL, Airflow and AWS. Kafka is a plus.`;

/** An edit as the model proposes it. */
export const edit = (after: string, path = '/work/0/highlights/0') => ({
  path,
  after,
  reason: 'Clearer.',
  addresses: [],
  evidence: [],
});
/** An answer of the model: these edits. */
export const edits = (...all: unknown[]) => ({ edits: all });
/** An answer that is honest, with what it cost. */
export const good = reply.answer(edits(edit(faithful)), { input: 1_000, output: 500 });

interface Asked {
  person?: Person;
  resumeId?: string;
  writer?: 'auto' | 'model';
  /** Bullets beside the first one. */
  more?: string[];
}

/** A house whose language model plays the case that a job description names, so that tests may run side by side. */
export interface ModelHouse {
  house: House;
  standIn: StandIn;
  cases: Map<string, Reply>;
  /** The requests of a case. */
  seen(name: string): string[];
  /** Somebody new. */
  somebody(): Promise<Person>;
  /** Stores a resume for them. */
  resumeOf(person: Person, more?: string[]): Promise<string>;
  /** Asks for an optimisation of the case; gives the task as it was accepted. */
  ask(name: string, asked?: Asked): Promise<{ person: Person; resumeId: string; task: TaskView }>;
  close(): Promise<void>;
}

/** Opens a house with a stand-in for the language model; to be closed. */
export async function openModelHouse(): Promise<ModelHouse> {
  const cases = new Map<string, Reply>();
  const standIn = await startAnthropicStandIn((response, request) => {
    const name = /case ([a-z-]+)\./.exec(JSON.stringify(request.messages))?.[1] ?? '';
    return (cases.get(name) ?? reply.status(400))(response, request);
  });
  const house = await openHouse({
    settings: {
      ANTHROPIC_API_KEY: 'test-key',
      ANTHROPIC_BASE_URL: standIn.url,
      LLM_TIMEOUT_SECONDS: '2',
      LLM_PER_MINUTE: '1000',
      WORKER_CONCURRENCY: '3',
      QUOTAS: 'on',
      ADMIN_EMAILS: 'admin@example.com',
    },
  });
  let people = 0;
  const somebody = () => house.person(`person-${++people}@example.com`);
  const resumeOf = async (person: Person, more: string[] = []): Promise<string> => {
    const created = await person.call('POST /resumes', { title: 'Mine', content: content(more) });
    expect(created.status).toBe(201);
    return (created.body as { id: string }).id;
  };
  return {
    house,
    standIn,
    cases,
    seen: (name) => standIn.bodies.filter((body) => body.includes(`case ${name}.`)),
    somebody,
    resumeOf,
    async ask(name, asked = {}) {
      const person = asked.person ?? (await somebody());
      const resumeId = asked.resumeId ?? (await resumeOf(person, asked.more));
      const body = { jobDescription: posting(name), writer: asked.writer ?? 'auto' };
      const accepted = await person.call(`POST /resumes/${resumeId}/optimize`, body);
      expect(accepted.status).toBe(202);
      return { person, resumeId, task: taskIn(accepted) };
    },
    async close() {
      await house.stop();
      await standIn.close();
    },
  };
}

/** Waits for a task's end. */
export function ended(person: Person, { id }: TaskView): Promise<TaskView> {
  return eventually(
    async () => taskIn(await person.call(`GET /tasks/${id}?wait=10`)),
    ({ finishedAt }) => finishedAt !== null,
    30_000,
  );
}

/** Waits for the first failure, and makes the next attempt the last one. */
export async function soonLast({ id }: TaskView): Promise<void> {
  const _id = new mongo.ObjectId(id);
  await eventually(
    () => tasks().findOne({ _id }),
    (row) => row?.state === 'queued' && row.failures === 1,
    50_000,
  );
  await tasks().updateOne({ _id }, { $set: { failures: optimizeResume.attempts - 1 } });
}

/** The optimisation that a task has made. */
export async function optimizationOf(person: Person, task: TaskView) {
  const { body } = await person.call(`GET /optimizations/${String(task.result?.['optimizationId'])}`);
  return optimizationView.parse(body);
}

/** What a person has used, as they see it. */
export const usageOf = async (person: Person) =>
  usageView.parse((await person.call('GET /users/me/usage')).body);
