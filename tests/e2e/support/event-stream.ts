import { taskView, type TaskView } from '../../../api/presenters/task.js';
import { eventually } from '../../support/eventually.js';

/** A task's event stream that is read as it comes. */
export interface EventStream {
  /** The tasks of the events so far. */
  seen: TaskView[];
  /** The comments so far, without those that open the stream. */
  comments: string[];
  /** Waits until an event pleases. @throws after ten seconds */
  until(pleases: (task: TaskView) => boolean): Promise<void>;
  /** Whether the server has ended it in order. */
  ended: Promise<boolean>;
  leave(): void;
}

/** Opens one. @param api `http://…/api/v1` @throws where it is not 200 */
export async function openStream(
  api: string,
  who: { token: string } | { cookie: string },
  taskId: string,
  lastEventId?: number,
): Promise<EventStream> {
  const leaving = new AbortController();
  const response = await fetch(`${api}/tasks/${taskId}/events`, {
    headers: {
      ...('token' in who ? { Authorization: `Bearer ${who.token}` } : { Cookie: who.cookie }),
      ...(lastEventId === undefined ? {} : { 'Last-Event-ID': String(lastEventId) }),
    },
    signal: leaving.signal,
  });
  if (response.status !== 200 || !response.body) throw new Error(`The stream answered ${response.status}.`);
  const seen: TaskView[] = [];
  const comments: string[] = [];
  const read = async (body: ReadableStream<Uint8Array>): Promise<boolean> => {
    let rest = '';
    const decoder = new TextDecoder();
    for await (const chunk of body) {
      const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        if (block.startsWith(':')) comments.push(block);
        seen.push(...taskIn(block));
      }
    }
    return rest === '';
  };
  return {
    seen,
    comments,
    until: async (pleases) => {
      await eventually(
        () => seen,
        (tasks) => tasks.some(pleases),
      );
    },
    ended: read(response.body as ReadableStream<Uint8Array>).catch(() => false),
    leave: () => leaving.abort(),
  };
}

/** @throws where the id is not the revision */
function taskIn(block: string): TaskView[] {
  const data = /^data: (.*)$/m.exec(block)?.[1];
  if (data === undefined) return [];
  const task = taskView.parse(JSON.parse(data));
  const id = /^id: (\d+)$/m.exec(block)?.[1];
  if (id !== String(task.revision)) throw new Error(`The id ${id ?? 'none'} is not the revision.`);
  return [task];
}
