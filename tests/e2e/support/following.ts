import { expect } from '@jest/globals';
import { taskView, type TaskView } from '../../../api/presenters/task.js';
import type { Got, House, Person } from './house.js';

/** The task in an answer, held against its schema. */
export const taskIn = ({ body }: Pick<Got, 'body'>): TaskView => taskView.parse(body);

interface SseEvent {
  id: number;
  task: TaskView;
}

/** Reads a task's event stream to its end; `onEvent` may act on each event as it comes. */
export async function streamed(
  house: House,
  person: Person,
  taskId: string,
  { lastEventId, onEvent }: { lastEventId?: string; onEvent?: (event: SseEvent) => void } = {},
): Promise<SseEvent[]> {
  const response = await fetch(`${house.api}/tasks/${taskId}/events`, {
    headers: {
      Authorization: `Bearer ${person.token}`,
      ...(lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId }),
    },
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const events: SseEvent[] = [];
  let rest = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    rest += decoder.decode(chunk as Uint8Array, { stream: true });
    const blocks = rest.split('\n\n');
    rest = blocks.pop() ?? '';
    for (const event of blocks.flatMap((block) => eventIn(house, block))) {
      events.push(event);
      onEvent?.(event);
    }
  }
  return events;
}

function eventIn(house: House, block: string): SseEvent[] {
  const data = /^data: (.*)$/m.exec(block)?.[1];
  if (data === undefined) return [];
  expect(block).toMatch(/^event: task$/m);
  expect(house.contract.faultsOf('/components/schemas/Task', JSON.parse(data))).toEqual([]);
  const task = taskView.parse(JSON.parse(data));
  const id = Number(/^id: (\d+)$/m.exec(block)?.[1]);
  expect(id).toBe(task.revision);
  return [{ id, task }];
}

/** Follows a task by long poll; gives every revision that was seen. */
export async function longPolled(person: Person, accepted: TaskView): Promise<TaskView[]> {
  const seen = [accepted];
  for (let latest = accepted; latest.links.cancel !== null;) {
    const got = await person.call(`GET /tasks/${latest.id}?wait=20`, undefined, {
      'If-None-Match': `"${latest.revision}"`,
    });
    expect(got.status).toBe(200);
    latest = taskIn(got);
    expect(got.headers.get('etag')).toBe(`"${latest.revision}"`);
    seen.push(latest);
  }
  return seen;
}

/** Revisions only grow, states only go forward, and the last one is `state`. */
export function expectForward(seen: readonly TaskView[], state: TaskView['state']): void {
  const revisions = seen.map(({ revision }) => revision);
  expect(revisions).toEqual([...new Set(revisions)].sort((a, b) => a - b));
  const order = ['queued', 'running', state];
  const places = seen.map((task) => order.indexOf(task.state));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(seen.at(-1)?.state).toBe(state);
}
