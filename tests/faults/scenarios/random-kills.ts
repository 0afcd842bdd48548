import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { timesInFlight } from '../../support/in-flight.js';
import { audit, untilEnded } from '../audit.js';
import type { House } from '../house/house.js';
import { signInPeople } from '../house/people.js';
import type { Sent } from '../load.js';
import { some, type Scenario } from '../report.js';
import { conclude } from './conclude.js';
import { keepAlive } from './keep-alive.js';
import { askUntilAccepted, openScriptedHouse, type Wish } from './scripted-house.js';

const count = 10_000;
const killsFor = 60_000;
const patience = 180_000;
/** Every tenth task writes a row in the transaction of its end; every hundredth has costly steps. */
const kindOf = (n: number) => (n % 10 === 0 ? 'analysis' : 'keywords');
const scriptOf = (n: number) => (n % 100 === 0 ? { steps: 2 } : {});

/** Workers die at random for a minute while ten thousand tasks are asked for and done. */
export const randomKills: Scenario = {
  name: 'random-kills',
  fault: '3 workers, 10,000 tasks, kill -9 of a random worker every 2 to 5 s for 60 s',
  catches: [],
  async run({ broken }) {
    const house = await openScriptedHouse({ workers: 3, broken });
    try {
      const people = await signInPeople(house, 8);
      const sent: Sent[] = [];
      const asking = timesInFlight(20, count, async (n) => {
        const person = people[n % people.length];
        const wish: Wish = { script: scriptOf(n), kind: kindOf(n), key: randomUUID() };
        if (person) sent.push(await askUntilAccepted(house, person, wish));
      });
      const kills = await killAtRandom(house);
      const killedUntil = Date.now();
      await asking;
      const ended = await untilEnded(house, patience);
      const recovery = (Date.now() - killedUntil) / 1_000;
      const found = await audit(house, sent, { people, workersDied: true });
      return conclude('random-kills', found, {
        recoverySeconds: ended === null ? null : recovery,
        figures: {
          kills,
          'tasks begun again': found.reclaims,
          'attempts used up': found.attemptsUsed,
          'told to come back': sent.reduce((sum, { tries }) => sum + tries - 1, 0),
        },
        faults: [
          ...some(count - found.accepted, 'tasks were not accepted'),
          ...(ended === null ? ['some tasks never ended'] : []),
        ],
      });
    } finally {
      await house.stop();
    }
  },
};

/** Kills one worker after another for a minute; each is started again. @returns how many were killed */
async function killAtRandom(house: House): Promise<number> {
  const restarts = keepAlive(house.workers);
  const until = Date.now() + killsFor;
  let kills = 0;
  while (Date.now() < until) {
    await sleep(2_000 + Math.random() * 3_000);
    const victim = house.workers[Math.floor(Math.random() * house.workers.length)];
    if (victim?.pid === undefined) continue;
    await victim.kill();
    kills += 1;
  }
  await restarts.stop();
  return kills;
}
