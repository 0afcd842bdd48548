import { randomUUID } from 'node:crypto';
import { audit, untilEnded } from '../audit.js';
import { signInPeople } from '../house/people.js';
import { startLoad, type Sent } from '../load.js';
import { faultPoints, type FaultPoint } from '../processes/fault-points.js';
import { some, type Scenario } from '../report.js';
import { conclude } from './conclude.js';
import { until } from './pace.js';
import { ask, openScriptedHouse } from './scripted-house.js';

const deathMost = 30_000;
const askedMost = 100;

/** A process ends itself at each point of a task's life, one process for each point, beside two that live. */
export const pointsOfLife: Scenario = {
  name: 'points-of-life',
  fault: `processes killed at each point of a task's life: ${faultPoints.join(', ')}`,
  catches: ['sweeper'],
  async run({ broken }) {
    const house = await openScriptedHouse({ workers: 2, broken });
    try {
      const people = await signInPeople(house, 4);
      const [asha] = people;
      const dying = (point: string) => ({ TEST_FAULT_POINT: point, TEST_FAULT_AFTER: '2' });
      const inApi: readonly FaultPoint[] = ['insert', 'dispatch'];
      const doomedApis = await Promise.all(inApi.map((point) => house.addApi(dying(point))));
      const inWorker = faultPoints.filter((point) => !inApi.includes(point));
      const doomedWorkers = inWorker.map((point) => house.addWorker(dying(point)));
      const doomed = [...doomedApis, ...doomedWorkers];
      if (!asha) throw new Error('There is nobody.');
      await Promise.all(doomed.map((child) => child.start()));
      const load = startLoad(house, people, { rate: 15, apis: house.apis.slice(0, 1) });
      // Through the APIs that die: what got no answer is asked again elsewhere, with the same key.
      const through: Sent[] = [];
      for (const api of doomedApis) {
        while (api.pid !== undefined && through.length < askedMost) {
          const wish = { script: { steps: 1 }, key: randomUUID() };
          const first = await ask(house, asha, { ...wish, url: api.url });
          through.push(first.status === 202 ? first : await ask(house, asha, wish));
        }
      }
      const alive = () => doomed.filter(({ pid }) => pid !== undefined);
      await until(() => alive().length === 0, deathMost);
      const diedAt = Math.max(0, ...doomed.map(({ exits }) => exits.at(-1)?.at ?? 0));
      const sent = [...(await load.stop()), ...through];
      const ended = await untilEnded(house, 60_000);
      const recovery = ended === null ? null : Math.max(0, (Date.now() - diedAt) / 1_000);
      const found = await audit(house, sent, { people, mayMailAgain: true, workersDied: true });
      const extra =
        (await house.db.collection('tasks').countDocuments({ internal: false })) - tasksAmong(sent);
      return conclude('points-of-life', found, {
        recoverySeconds: recovery,
        figures: {
          'processes killed': doomed.length - alive().length,
          'tasks begun again': found.reclaims,
          'attempts used up': found.attemptsUsed,
        },
        faults: [
          ...some(alive().length, 'processes never came to the point where they were to be killed'),
          ...(ended === null ? ['some tasks never ended'] : []),
          ...some(extra, 'tasks more than were asked for'),
        ],
      });
    } finally {
      await house.stop();
    }
  },
};

const tasksAmong = (sent: readonly { taskId: string | null }[]) =>
  sent.filter(({ taskId }) => taskId !== null).length;
