import { setTimeout as sleep } from 'node:timers/promises';
import { audit, untilEnded } from '../audit.js';
import { signInPeople } from '../house/people.js';
import { startLoad } from '../load.js';
import { openRawSide } from '../processes/raw-side.js';
import { atMost, type Scenario } from '../report.js';
import { conclude, secondsSince, slowest } from './conclude.js';
import { every } from './pace.js';
import { askMany, openScriptedHouse, reload, untilHolding } from './scripted-house.js';

const rescueMost = 15;
const rawPatience = 80_000;
/** Long enough that a worker which is killed has something in its hands. */
const longTask = 1_500;

/** A worker dies as by the kernel's out-of-memory killer: what it held is done by another, once. */
export const workerKilled: Scenario = {
  name: 'worker-killed',
  fault: 'kill -9 of one of two workers under load',
  catches: ['sweeper'],
  async run({ broken }) {
    const house = await openScriptedHouse({ workers: 2, broken });
    try {
      const [asha, ...others] = await signInPeople(house, 4);
      const raw = await openRawSide(house, 2);
      const [victim, rawVictim] = [house.workers[0], raw.workers[0]];
      if (!asha || !victim || !rawVictim) throw new Error('There is nobody to kill.');
      const load = startLoad(house, others, { rate: 15 });
      const rawLoad = every(250, () => raw.post(300));
      await sleep(4_000);
      const [long] = await Promise.all([
        askMany(house, asha, 8, { script: { steps: 1, sleeps: longTask }, kind: 'analysis' }),
        ...Array.from({ length: 8 }, () => raw.post(longTask)),
      ]);
      const held = await untilHolding(house, victim, 2);
      const killedAt = Date.now();
      await Promise.all([victim.kill(), rawVictim.kill()]);
      console.log(`   killed a worker with ${held.length} tasks in its hands`);
      await sleep(4_000);
      const sent = [...(await load.stop()), ...long];
      await rawLoad.stop();
      const ended = await untilEnded(house, 60_000);
      const rescue = slowest(
        (await reload(house, held)).map((row) => secondsSince(killedAt, row.finishedAt)),
      );
      const people = [asha, ...others];
      const found = await audit(house, sent, { people, mayMailAgain: true, workersDied: true });
      return conclude('worker-killed', found, {
        recoverySeconds: ended === null ? null : rescue,
        figures: {
          'tasks in its hands': held.length,
          'tasks begun again': found.reclaims,
          'attempts used up': found.attemptsUsed,
        },
        raw: await raw.settle(killedAt, rawPatience),
        faults: [...atMost('its tasks finished elsewhere after', rescue, rescueMost, 's')],
      });
    } finally {
      await house.stop();
    }
  },
};
