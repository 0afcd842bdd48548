import { setTimeout as sleep } from 'node:timers/promises';
import type { TaskRow } from '../../../shared/models/task.js';
import { timesInFlight } from '../../support/in-flight.js';
import { audit, untilEnded } from '../audit.js';
import { openHouse, type House } from '../house/house.js';
import { signInPeople, type Person } from '../house/people.js';
import { requestFor } from '../house/requests.js';
import { sendOne, type Sent } from '../load.js';
import { some, type Scenario } from '../report.js';
import { percentile } from '../../support/statistics.js';
import { conclude } from './conclude.js';
import { every, until } from './pace.js';
import { rowsOf, tasksIn } from './scripted-house.js';

/** As many as one person may have unfinished, but for a few. */
const backlog = 9_950;
/** Two looks must not outlast the backlog. */
const samples = 300;
const sampleEvery = 40;
const slowerMost = 3;
/** A mail waits for nobody's tasks, only for its share of a machine that they keep busy: milliseconds. */
const mailMost = 500;
const patience = 240_000;

/** One person has ten thousand tasks waiting; two others ask for one now and then, and people sign in. */
export const fairness: Scenario = {
  name: 'fairness',
  fault: 'a person with 10,000 queued tasks beside one with a single task, and codes by mail',
  catches: [],
  async run({ broken }) {
    const house = await openHouse({ workers: 2, broken });
    try {
      const people = await signInPeople(house, 3);
      const [busy, ...singles] = people;
      if (!busy) throw new Error('There is nobody.');
      await measure(house, singles); // warm
      const idle = await measure(house, singles);
      for (const worker of house.workers) worker.freeze();
      const sent: Sent[] = [];
      await timesInFlight(20, backlog, async () => {
        sent.push(await sendOne(house, busy, requestFor('keywords', busy)));
      });
      for (const worker of house.workers) worker.thaw();
      await sleep(500);
      const first = await measure(house, singles);
      // A machine that stood still meanwhile says nothing of the queue: then the better of two looks counts.
      const isSlow = first.task > slowerMost * idle.task || first.mail > mailMost;
      const second = isSlow ? await measure(house, singles) : first;
      const beside = second.task < first.task ? second : first;
      const left = await tasksIn(house).countDocuments({ state: 'queued' });
      const ended = await untilEnded(house, patience);
      const all = [...sent, ...idle.sent, ...new Set([...first.sent, ...second.sent])];
      const found = await audit(house, all, { people });
      const slower = beside.task / idle.task;
      return conclude('fairness', found, {
        recoverySeconds: ended === null ? null : ended / 1_000,
        figures: {
          'still queued at the end of the measurement': left,
          'single task p99 idle, ms': idle.task,
          'beside 10,000, ms': beside.task,
          'looks beside': isSlow ? 2 : 1,
          'mail p99 idle, ms': idle.mail,
          'mail beside 10,000, ms': beside.mail,
        },
        faults: [
          ...(left > 0 ? [] : ['the backlog was gone before the measurement ended: the run shows nothing']),
          ...some(backlog - sent.filter(({ status }) => status === 202).length, 'tasks were not accepted'),
          ...(slower <= slowerMost ? [] : [`a single task took ${slower.toFixed(1)} × its time at idle`]),
          ...(beside.mail <= mailMost ? [] : [`a mail took ${beside.mail.toFixed(0)} ms`]),
        ],
      });
    } finally {
      await house.stop();
    }
  },
};

/** The p99 of milliseconds from a task's acceptance to its end, by MongoDB's clock: of single tasks, and of mails. */
async function measure(house: House, people: readonly Person[]) {
  const asking: Promise<Sent>[] = [];
  let turn = 0;
  const pace = every(sampleEvery, () => {
    const person = people[turn % people.length];
    turn += 1;
    if (!person) return Promise.resolve();
    asking.push(sendOne(house, person, requestFor('keywords', person)));
    asking.push(sendOne(house, person, requestFor('mail', person), { kind: 'mail' }));
    return Promise.resolve();
  });
  await sleep(samples * sampleEvery);
  await pace.stop();
  const sent = await Promise.all(asking);
  const mailboxes = sent.flatMap(({ mailbox }) => mailbox ?? []);
  const ofSingle = async () =>
    rowsOf(
      house,
      sent.filter(({ taskId }) => taskId !== null),
    );
  const ofMail = () =>
    tasksIn(house)
      .find({ operation: 'send-otp-email', 'input.email': { $in: mailboxes } })
      .toArray();
  return { sent, task: await slowestOf(ofSingle), mail: await slowestOf(ofMail) };
}

/** The p99 of the rows' times once all of them have ended; never-ending where that takes too long. */
async function slowestOf(find: () => Promise<TaskRow[]>): Promise<number> {
  const ended = await until(async () => (await find()).every(({ finishedAt }) => finishedAt), 60_000);
  if (ended === null) return Infinity;
  const times = (await find()).map((row) => Number(row.finishedAt) - row.createdAt.getTime());
  return percentile(times, 0.99);
}
