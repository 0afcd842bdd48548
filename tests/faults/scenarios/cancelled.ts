import { setTimeout as sleep } from 'node:timers/promises';
import { startAnthropicStandIn } from '../../support/anthropic-stand-in.js';
import { apiClient } from '../../support/client.js';
import { audit, untilEnded } from '../audit.js';
import type { House } from '../house/house.js';
import { signInPeople, type Person } from '../house/people.js';
import { effectsIn, type Effect } from '../processes/effects.js';
import { atMost, type Scenario } from '../report.js';
import { conclude, secondsSince, slowest } from './conclude.js';
import { until } from './pace.js';
import { ask, openScriptedHouse, rowsOf } from './scripted-house.js';

const abortMost = 1;
const threadMost = 2;
const answerMost = 0.5;
/** The task that blocks its worker hears of nothing, and commits once it is through. */
const blocks = 3_000;

/** A person cancels what runs: it ends at once, and whatever is done for it stops. */
export const cancelled: Scenario = {
  name: 'cancelled',
  fault:
    'cancel of running tasks from another process: one that sleeps, a thread, a call to the language model',
  catches: ['fence'],
  async run({ broken }) {
    const calls = { begun: 0, endedAt: null as number | null };
    const model = await startAnthropicStandIn((response) => {
      calls.begun += 1;
      response.once('close', () => (calls.endedAt = Date.now()));
    });
    const settings = {
      ANTHROPIC_API_KEY: 'test-key',
      ANTHROPIC_BASE_URL: model.url,
      ANTHROPIC_MODEL: 'test',
    };
    const house = await openScriptedHouse({ workers: 1, broken, settings });
    try {
      const people = await signInPeople(house, 1);
      const [asha] = people;
      if (!asha) throw new Error('There is nobody.');
      const sleeping = await ask(house, asha, { script: { sleeps: 25_000 } });
      const sleeper = await cancel(house, asha, sleeping.taskId);
      const aborted = await effectOf(house, sleeping.taskId, 'aborted');
      const computing = await ask(house, asha, { script: { thread: true } });
      await sleep(1_500); // until the thread computes
      const thread = await cancel(house, asha, computing.taskId);
      const stopped = await effectOf(house, computing.taskId, 'thread ended');
      const letter = await askForLetter(house, asha);
      await until(() => calls.begun > 0, 15_000);
      const writing = await cancel(house, asha, letter);
      await until(() => calls.endedAt !== null, 10_000);
      const blocking = await ask(house, asha, { script: { blocks } });
      const late = await cancel(house, asha, blocking.taskId);
      await sleep(blocks + 2_000); // until it has tried to commit
      await untilEnded(house, 30_000);
      const sent = [sleeping, computing, blocking];
      const states = (await rowsOf(house, sent)).map(({ state }) => state);
      const found = await audit(house, sent, { people });
      const answers = [sleeper, thread, writing, late];
      const abort = secondsSince(sleeper.at, aborted?.at);
      const call = secondsSince(writing.at, calls.endedAt);
      const end = secondsSince(thread.at, stopped?.at);
      const answer = Math.max(...answers.map(({ seconds }) => seconds));
      return conclude('cancelled', found, {
        recoverySeconds: slowest([abort, call, end]),
        figures: {
          'answer to a cancel, s': answer,
          'signal aborted after, s': abort ?? NaN,
          'call to the model ended after, s': call ?? NaN,
          'thread ended after, s': end ?? NaN,
        },
        faults: [
          ...answers.flatMap(({ state }) =>
            state === 'cancelled' ? [] : [`a cancel was answered ${state}`],
          ),
          ...states.flatMap((state) => (state === 'cancelled' ? [] : [`a cancelled task is now ${state}`])),
          ...atMost('answer to a cancel', answer, answerMost, 's'),
          ...atMost('signal aborted', abort, abortMost, 's'),
          ...atMost('call to the language model ended', call, abortMost, 's'),
          ...atMost('thread ended', end, threadMost, 's'),
        ],
      });
    } finally {
      await house.stop();
      await model.close();
    }
  },
};

/** Cancels a task once it runs; its state in the answer, when it was asked, and how long that took. */
async function cancel(house: House, person: Person, taskId: string | null) {
  const client = apiClient(house.api);
  const { token } = person;
  const route = `/tasks/${taskId ?? ''}`;
  const state = async () => ((await client.call(`GET ${route}`, { token })).body as { state: string }).state;
  await until(async () => (await state()) === 'running', 15_000);
  const at = Date.now();
  const answer = await client.call(`DELETE ${route}`, { token });
  return { at, state: (answer.body as { state: string }).state, seconds: (Date.now() - at) / 1_000 };
}

/** What a scripted task did, once it has done it; null where it has not after a while. */
async function effectOf({ db }: House, taskId: string | null, what: string): Promise<Effect | null> {
  const find = () => effectsIn(db).findOne({ taskId: taskId ?? '', what });
  await until(async () => (await find()) !== null, 5_000);
  return find();
}

async function askForLetter(house: House, { token }: Person): Promise<string> {
  const body = {
    resumeText: 'Asha Rao, data engineer. Example Logistics, 2021 to today: pipelines in Python and SQL.',
    jobDescription: 'We look for a data engineer with Python and SQL.',
    writer: 'model',
  };
  const answer = await apiClient(house.api).call('POST /ai/generate-cover-letter', { token, body });
  return (answer.body as { id: string }).id;
}
