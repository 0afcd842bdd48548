import { audit, untilEnded } from '../audit.js';
import { signInPeople } from '../house/people.js';
import { startLoad } from '../load.js';
import { atMost, some, type Scenario } from '../report.js';
import { conclude } from './conclude.js';
import { until } from './pace.js';
import { askMany, heldBy, openScriptedHouse } from './scripted-house.js';

const stops = 20;
const exitMost = 25;
/** Longer than a worker waits for what it runs, shorter than an attempt may take. */
const deafFor = 23_000;

/** A release: one worker after another is told to stop, while people go on asking. */
export const rollingRestart: Scenario = {
  name: 'rolling-restart',
  fault: 'SIGTERM × 20 under load, rolling over three workers; then one whose handlers ignore their signal',
  catches: [],
  async run({ broken }) {
    const house = await openScriptedHouse({ workers: 3, broken });
    try {
      const people = await signInPeople(house, 4);
      const [asha] = people;
      if (!asha) throw new Error('There is nobody.');
      const load = startLoad(house, people, { rate: 15 });
      const exits: { code: number | null; seconds: number }[] = [];
      const stop = async (n: number): Promise<void> => {
        const worker = house.workers[n % house.workers.length];
        if (!worker) return;
        const began = performance.now();
        const { code } = await worker.stop();
        exits.push({ code, seconds: (performance.now() - began) / 1_000 });
        await worker.start();
      };
      for (let n = 0; n < stops; n += 1) await stop(n);
      console.log(
        `   ${stops} workers stopped and started, the slowest exit took ${slowestOf(exits).toFixed(1)} s`,
      );
      const sent = [...(await load.stop())];
      await untilEnded(house, 60_000);
      const deaf = await askMany(house, asha, 2, { script: { sleeps: deafFor, deaf: true } });
      sent.push(...deaf);
      let holder = -1;
      await until(async () => {
        const held = await Promise.all(house.workers.map((worker) => heldBy(house, worker)));
        holder = held.findIndex((rows) => rows.length > 0);
        return holder >= 0;
      }, 10_000);
      await stop(holder);
      const ended = await untilEnded(house, 60_000);
      const found = await audit(house, sent, { people });
      return conclude('rolling-restart', found, {
        recoverySeconds: ended === null ? null : ended / 1_000,
        figures: {
          'workers stopped': exits.length,
          'slowest exit, s': slowestOf(exits.slice(0, stops)),
          'exit with a deaf handler, s': slowestOf(exits.slice(stops)),
          'attempts used up': found.attemptsUsed,
          'tasks handed back': found.reclaims,
        },
        faults: [
          ...some(exits.filter(({ code }) => code !== 0).length, 'workers did not exit 0'),
          ...atMost('slowest exit', slowestOf(exits), exitMost, 's'),
          ...some(found.attemptsUsed, 'attempts were used up'),
        ],
      });
    } finally {
      await house.stop();
    }
  },
};

const slowestOf = (exits: readonly { seconds: number }[]) =>
  Math.max(0, ...exits.map(({ seconds }) => seconds));
