import { audit, untilEnded } from '../audit.js';
import { apiClient } from '../../support/client.js';
import type { House } from '../house/house.js';
import { signInByCode, signInPeople } from '../house/people.js';
import { startLoad } from '../load.js';
import type { Scenario } from '../report.js';
import { conclude, secondsSince } from './conclude.js';
import { keepAlive } from './keep-alive.js';
import { until } from './pace.js';
import { ask, openScriptedHouse, rowsOf } from './scripted-house.js';

const admin = 'admin@example.com';
const claimsMost = 3;
const patience = 90_000;

/** A task ends each worker that takes it, as an input that brings the engine down would: it is taken out. */
export const taskKillsWorkers: Scenario = {
  name: 'task-kills-workers',
  fault: 'a task that kills its worker each time, beside ordinary ones',
  catches: [],
  async run({ broken }) {
    const house = await openScriptedHouse({ workers: 2, broken, settings: { ADMIN_EMAILS: admin } });
    try {
      const [asha, ...others] = await signInPeople(house, 3);
      if (!asha) throw new Error('There is nobody.');
      const load = startLoad(house, others, { rate: 8 });
      const began = Date.now();
      const deadly = await ask(house, asha, { script: { kills: claimsMost } });
      const restarts = keepAlive(house.workers);
      const ended = await until(
        async () => (await rowsOf(house, [deadly])).every((row) => row.finishedAt),
        patience,
      );
      const deaths = house.workers.reduce((sum, { exits }) => sum + exits.length, 0);
      await restarts.stop();
      const [row] = await rowsOf(house, [deadly]);
      const listed = await adminSees(house);
      const isListed = listed.includes(deadly.taskId ?? '');
      const replay = await apiClient(house.api).call(`POST /tasks/${deadly.taskId ?? ''}/retry`, {
        token: asha.token,
      });
      await untilEnded(house, 60_000);
      const [replayed] = await rowsOf(house, [deadly]);
      const sent = [...(await load.stop()), deadly];
      await untilEnded(house, 60_000);
      const people = [asha, ...others];
      const found = await audit(house, sent, { people, mayMailAgain: true, workersDied: true });
      return conclude('task-kills-workers', found, {
        recoverySeconds: secondsSince(began, row?.finishedAt),
        figures: { claims: row?.claims ?? 0, 'workers ended': deaths },
        faults: [
          ...(ended === null ? ['it did not end'] : []),
          ...(row?.error?.code === 'task-quarantined'
            ? []
            : [`it ended ${row?.state ?? ''} ${row?.error?.code ?? ''}`]),
          ...(row?.claims === claimsMost
            ? []
            : [`it was claimed ${row?.claims ?? 0} times, not ${claimsMost}`]),
          ...(isListed ? [] : ['admins do not see it among the quarantined ones']),
          ...(replay.status === 202 ? [] : [`its replay was answered ${replay.status}`]),
          ...(replayed?.state === 'succeeded' ? [] : [`after its replay it is ${replayed?.state ?? 'gone'}`]),
        ],
      });
    } finally {
      await house.stop();
    }
  },
};

/** The ids of the quarantined tasks that an admin is shown. */
async function adminSees(house: House): Promise<string[]> {
  const client = apiClient(house.api);
  const { accessToken: token } = await signInByCode(house, client, admin);
  const page = await client.call('GET /admin/tasks?state=failed&code=task-quarantined', { token });
  return (page.body as { items: { id: string }[] }).items.map(({ id }) => id);
}
