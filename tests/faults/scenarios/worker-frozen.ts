import { setTimeout as sleep } from 'node:timers/promises';
import type { TaskRow } from '../../../shared/models/task.js';
import { audit, untilEnded } from '../audit.js';
import type { House } from '../house/house.js';
import { signInPeople } from '../house/people.js';
import { startLoad } from '../load.js';
import { effectsIn } from '../processes/effects.js';
import { openRawSide } from '../processes/raw-side.js';
import { atMost, some, type Scenario } from '../report.js';
import { conclude, secondsSince, slowest } from './conclude.js';
import { every } from './pace.js';
import { askMany, heldBy, openScriptedHouse, reload, untilHolding } from './scripted-house.js';

const frozenFor = 45_000;
const rescueMost = 15;
const rawPatience = 30_000;
/** Holds the worker's event loop when it is frozen: the first thing that it does afterwards is to commit. */
const blocks = 1_200;

/** A worker stands still, as a paused virtual machine does, and goes on when others have done its tasks. */
export const workerFrozen: Scenario = {
  name: 'worker-frozen',
  fault: 'SIGSTOP of one of two workers for 45 s, then SIGCONT',
  catches: ['fence'],
  async run({ broken }) {
    const house = await openScriptedHouse({ workers: 2, broken });
    try {
      const people = await signInPeople(house, 3);
      const [asha, ...others] = people;
      const raw = await openRawSide(house, 2);
      const [victim, rawVictim] = [house.workers[0], raw.workers[0]];
      if (!asha || !victim || !rawVictim) throw new Error('There is nobody to freeze.');
      const load = startLoad(house, others, { rate: 6 });
      const rawLoad = every(500, () => raw.post(300));
      await sleep(2_000);
      const [long] = await Promise.all([
        askMany(house, asha, 6, { script: { steps: 2, blocks } }),
        ...Array.from({ length: 8 }, () => raw.post(blocks)),
      ]);
      await untilHolding(house, victim, 1);
      await sleep(300); // it is in the middle of them
      victim.freeze();
      rawVictim.freeze();
      const frozenAt = Date.now();
      const held = await heldBy(house, victim);
      console.log(`   froze a worker with ${held.length} tasks in its hands`);
      await sleep(20_000);
      const sent = [...(await load.stop()), ...long];
      await rawLoad.stop();
      await sleep(frozenFor - (Date.now() - frozenAt));
      const before = await reload(house, held);
      victim.thaw();
      rawVictim.thaw();
      await sleep(4_000);
      const ended = await untilEnded(house, 60_000);
      const rescue = slowest(before.map((row) => secondsSince(frozenAt, row.finishedAt)));
      const refused = house.journal.count('a stale attempt was refused');
      const found = await audit(house, sent, { people, mayMailAgain: true });
      return conclude('worker-frozen', found, {
        recoverySeconds: ended === null ? null : rescue,
        figures: {
          'tasks in its hands': held.length,
          'late results refused': refused,
          'attempts used up': found.attemptsUsed,
        },
        raw: await raw.settle(frozenAt, rawPatience),
        faults: [
          ...atMost('its tasks finished elsewhere after', rescue, rescueMost, 's'),
          ...(refused > 0 ? [] : ['no late result was refused']),
          ...some(await repeatedSteps(house, held), 'remembered steps were done again'),
        ],
      });
    } finally {
      await house.stop();
    }
  },
};

/** How many steps that a task remembered when its worker was frozen were done again. */
async function repeatedSteps({ db }: House, held: readonly TaskRow[]): Promise<number> {
  let repeated = 0;
  for (const { _id, steps } of held) {
    for (const key of Object.keys(steps)) {
      const done = { taskId: _id.toHexString(), what: key.replace('effect-', 'step ') };
      repeated += (await effectsIn(db).countDocuments(done)) - 1;
    }
  }
  return repeated;
}
