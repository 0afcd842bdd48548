import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { taskView, type TaskView } from '../../api/presenters/task.js';
import { openHouse, type House } from '../bench/house.js';
import type { FaultReport } from './report.js';

const count = 300;
const recoveryMost = 30;
const jobFile = fileURLToPath(new URL('../demo/files/job.txt', import.meta.url));

/** kill -9 of one of two workers under load: its tasks finish elsewhere, once. */
export async function workerKilled(): Promise<FaultReport> {
  const house = await openHouse({ workers: 2 });
  try {
    const jobDescription = await readFile(jobFile, 'utf8');
    const ids = await Promise.all(Array.from({ length: count }, () => accept(house, jobDescription)));
    console.log(`${ids.length} tasks accepted; killing a worker while they run …`);
    house.kill(0);
    const killed = performance.now();
    const ended = await Promise.all(ids.map((id) => untilEnded(house, id)));
    return audit(ids, ended, (performance.now() - killed) / 1_000);
  } finally {
    await house.stop();
  }
}

async function accept({ api, token }: House, jobDescription: string): Promise<string> {
  const response = await fetch(`${api}/ai/analyze-ats`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({
      jobDescription,
      resumeText: `Asha Verma\nasha.verma@example.com\n\n${jobDescription}`,
    }),
  });
  if (response.status !== 202) throw new Error(`A task was not accepted: ${response.status}`);
  return taskView.parse(await response.json()).id;
}

async function untilEnded({ api, token }: House, id: string): Promise<TaskView> {
  for (;;) {
    const response = await fetch(`${api}/tasks/${id}?wait=20`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    const task = taskView.parse(await response.json());
    if (task.finishedAt !== null) return task;
  }
}

function audit(ids: readonly string[], ended: readonly TaskView[], recoverySeconds: number): FaultReport {
  const of = (state: TaskView['state']) => ended.filter((task) => task.state === state).length;
  const [succeeded, failed, cancelled] = [of('succeeded'), of('failed'), of('cancelled')];
  const analyses = ended.map((task) => task.result?.['analysisId']);
  const twice = ended.filter((task) => task.attempts > 1).length;
  console.log(
    `${succeeded} succeeded, ${failed} failed, ${cancelled} cancelled; ${twice} were taken up by the other worker.`,
  );
  const faults = [
    ...(succeeded + failed + cancelled === ids.length ? [] : ['a task was lost']),
    ...(failed > 0 ? [`${failed} tasks failed`] : []),
    ...(new Set(analyses).size === succeeded ? [] : ['two tasks share an effect']),
    ...(recoverySeconds <= recoveryMost
      ? []
      : [`it took ${recoverySeconds.toFixed(1)} s, over ${recoveryMost} s`]),
  ];
  return {
    scenario: 'worker-killed',
    accepted: ids.length,
    succeeded,
    failed,
    cancelled,
    recoverySeconds,
    faults,
  };
}
