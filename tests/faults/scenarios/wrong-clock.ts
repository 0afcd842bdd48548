import { setTimeout as sleep } from 'node:timers/promises';
import { audit, untilEnded } from '../audit.js';
import { signInPeople } from '../house/people.js';
import { startLoad } from '../load.js';
import { some, type Scenario } from '../report.js';
import { conclude } from './conclude.js';
import { askMany, openScriptedHouse, rowsOf, tasksIn } from './scripted-house.js';

const wrongBy = 300_000;
/** Longer than a lease, so that only renewals keep a task in its worker's hands. */
const longTask = 14_000;
/** What the clocks of two processes on one machine, and reading MongoDB's, may differ by. */
const tolerance = 2_000;

/** Two of three workers are wrong about the time: MongoDB's decides, so nobody's leases end early or late. */
export const wrongClock: Scenario = {
  name: 'wrong-clock',
  fault: 'one worker 5 min ahead and one 5 min behind, beside one that is right',
  catches: [],
  async run({ broken }) {
    const house = await openScriptedHouse({ workers: 1, broken });
    try {
      const people = await signInPeople(house, 3);
      const [asha] = people;
      if (!asha) throw new Error('There is nobody.');
      const ahead = house.addWorker({ TEST_CLOCK_OFFSET: String(wrongBy) });
      const behind = house.addWorker({ TEST_CLOCK_OFFSET: String(-wrongBy) });
      await Promise.all([ahead.start(), behind.start()]);
      const began = Date.now();
      const load = startLoad(house, people, { rate: 8 });
      const long = await askMany(house, asha, 6, { script: { steps: 1, sleeps: longTask } });
      const retried = await askMany(house, asha, 9, { script: { throws: 1 } });
      await sleep(longTask);
      const sent = [...(await load.stop()), ...long, ...retried];
      const ended = await untilEnded(house, 60_000);
      const found = await audit(house, sent, { people });
      const taken = (await rowsOf(house, long)).filter(({ claims }) => claims > 1).length;
      const [soon, late] = [new Date(began - tolerance), new Date(Date.now() + tolerance)];
      const misdated = await tasksIn(house).countDocuments({
        createdAt: { $gt: soon },
        $or: [{ finishedAt: { $lt: soon } }, { finishedAt: { $gt: late } }, { startedAt: { $gt: late } }],
      });
      return conclude('wrong-clock', found, {
        recoverySeconds: ended === null ? null : ended / 1_000,
        figures: {
          'tasks longer than a lease': long.length,
          'failures that the scripts wanted': retried.length,
        },
        faults: [
          ...some(taken, 'tasks were taken from a worker that renewed its lease'),
          ...some(found.attemptsUsed - retried.length, 'attempts more or less than the scripts wanted'),
          ...some(misdated, 'tasks have dates of a wrong clock'),
        ],
      });
    } finally {
      await house.stop();
    }
  },
};
