import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { timesInFlight } from '../../support/in-flight.js';
import { audit, untilEnded } from '../audit.js';
import type { House } from '../house/house.js';
import { signInPeople, type Person } from '../house/people.js';
import { acceptedOf, type Sent } from '../load.js';
import { some, type Scenario } from '../report.js';
import { conclude } from './conclude.js';
import { keepAlive } from './keep-alive.js';
import { ask, askUntilAccepted, openScriptedHouse, type Wish } from './scripted-house.js';

const keys = 120;
const pairs = 30;
const wish = (): Wish => ({ script: { steps: 1 }, key: randomUUID() });

/** An API process dies between taking a request and answering it; clients ask again with the same key. */
export const apiKilled: Scenario = {
  name: 'api-killed',
  fault: 'kill -9 of an API amid POSTs with Idempotency-Key, again and again; clients retry',
  catches: ['idempotency'],
  async run({ broken }) {
    const house = await openScriptedHouse({ workers: 1, broken });
    try {
      const people = await signInPeople(house, 4);
      // It ends itself between a task's insert and the answer, at each fifth task.
      const doomed = await house.addApi({ TEST_FAULT_POINT: 'insert', TEST_FAULT_AFTER: '4' });
      await doomed.start();
      const restarts = keepAlive([doomed]);
      const asking: Promise<Sent>[] = [];
      for (let n = 0; n < keys; n += 1) {
        const person = people[n % people.length];
        if (person)
          asking.push(askUntilAccepted(house, person, wish(), [doomed.url, house.apis[0]?.url ?? '']));
        await sleep(100);
      }
      const sent = await Promise.all(asking);
      await restarts.stop();
      const twins = await askTwice(house, people);
      await untilEnded(house, 60_000);
      const asked = [...sent, ...twins.sent];
      const found = await audit(house, asked, { people });
      const tasks = await house.db.collection('tasks').countDocuments({ internal: false });
      const expected = keys + pairs;
      return conclude('api-killed', found, {
        recoverySeconds: 0,
        figures: {
          'API processes killed': doomed.exits.length,
          'requests sent again': sent.reduce((sum, { tries }) => sum + tries - 1, 0),
          'keys used': expected,
        },
        faults: [
          ...(doomed.exits.length > 0 ? [] : ['the API was never killed: the run shows nothing']),
          ...some(keys - acceptedOf(sent).length, 'requests were never accepted'),
          ...some(tasks - expected, 'tasks more than keys'),
          ...some(twins.apart, 'pairs of requests at once got two tasks'),
          ...some(
            twins.changed.filter((status) => status !== 422).length,
            'changed bodies were not answered 422',
          ),
        ],
      });
    } finally {
      await house.stop();
    }
  },
};

/** Two requests at once with one key, and then a third with another body. */
async function askTwice(house: House, people: readonly Person[]) {
  const sent: Sent[] = [];
  const changed: number[] = [];
  let apart = 0;
  await timesInFlight(4, pairs, async (n) => {
    const person = people[n % people.length];
    if (!person) return;
    const wish: Wish = { script: { sleeps: 1 }, key: randomUUID() };
    const both = await Promise.all([ask(house, person, wish), ask(house, person, wish)]);
    sent.push(both[0]);
    if (both[0].taskId === null || both[0].taskId !== both[1].taskId) apart += 1;
    changed.push((await ask(house, person, { ...wish, script: { sleeps: 2 } })).status);
  });
  return { sent, changed, apart };
}
