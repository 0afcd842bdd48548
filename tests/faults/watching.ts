import { setTimeout as sleep } from 'node:timers/promises';
import { taskView, type TaskView } from '../../api/presenters/task.js';
import { finalStates } from '../../shared/models/task.js';

/** The three ways in which clients wait for a task. */
export const waysToWatch = ['poll', 'long-poll', 'sse'] as const;
export type WayToWatch = (typeof waysToWatch)[number];

/** What a client saw of a task until its end. */
export interface Watched {
  way: WayToWatch;
  revisions: number[];
  states: TaskView['state'][];
  /** Milliseconds from the task's `finishedAt` until this client had its final state; null where it gave up before. */
  late: number | null;
  /** Answers that were neither 200 nor 304. */
  refused: number;
}

interface Target {
  /** With `/api/v1`. */
  api: string;
  token: string;
  id: string;
}

const pollEvery = 250;

/** Follows a task one way until its end, at most `patience` milliseconds. */
export async function watchTask(target: Target, way: WayToWatch, patience: number): Promise<Watched> {
  const watched: Watched = { way, revisions: [], states: [], late: null, refused: 0 };
  const until = performance.now() + patience;
  while (!isOver(watched) && performance.now() < until) {
    const limit = AbortSignal.timeout(Math.ceil(Math.min(25_000, until - performance.now())));
    try {
      if (way === 'sse') await stream(target, watched, limit);
      else await ask(target, watched, limit);
    } catch {
      watched.refused += 1;
    }
    await sleep(way === 'long-poll' ? 10 : pollEvery);
  }
  return watched;
}

function isOver({ late }: Watched): boolean {
  return late !== null;
}

/** What is wrong with what a client saw: revisions that go back, or an end that it learned late or never. */
export function watchedFaults({ way, revisions, late }: Watched, latest: number): string[] {
  const back = revisions.some((revision, n) => n > 0 && revision <= (revisions[n - 1] ?? 0));
  return [
    ...(back ? [`${way} showed revisions ${revisions.join(', ')}`] : []),
    ...(late === null ? [`${way} never showed the end of the task`] : []),
    ...(late !== null && late > latest ? [`${way} showed the end ${Math.round(late)} ms late`] : []),
  ];
}

async function ask({ api, token, id }: Target, watched: Watched, signal: AbortSignal): Promise<void> {
  const response = await fetch(`${api}/tasks/${id}${watched.way === 'poll' ? '' : '?wait=20'}`, {
    headers: { Authorization: `Bearer ${token}`, 'If-None-Match': `"${watched.revisions.at(-1) ?? 0}"` },
    signal,
  });
  if (response.status === 304) return;
  if (response.status !== 200) throw new Error(`answered ${response.status}`);
  note(watched, taskView.parse(await response.json()));
}

async function stream({ api, token, id }: Target, watched: Watched, signal: AbortSignal): Promise<void> {
  const last = watched.revisions.at(-1);
  const response = await fetch(`${api}/tasks/${id}/events`, {
    headers: {
      Authorization: `Bearer ${token}`,
      ...(last === undefined ? {} : { 'Last-Event-ID': String(last) }),
    },
    signal,
  });
  if (response.status !== 200 || !response.body) throw new Error(`answered ${response.status}`);
  let rest = '';
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    const events = (rest + chunk).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      const data = /^data: (.*)$/m.exec(event)?.[1];
      if (data !== undefined) note(watched, taskView.parse(JSON.parse(data)));
    }
  }
}

function note(watched: Watched, task: TaskView): void {
  watched.revisions.push(task.revision);
  if (watched.states.at(-1) !== task.state) watched.states.push(task.state);
  if (task.finishedAt !== null && finalStates.includes(task.state))
    watched.late = Math.max(0, Date.now() - Date.parse(task.finishedAt));
}
