import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { taskView } from '../../api/presenters/task.js';
import type { House } from './house/house.js';
import type { Person } from './house/people.js';
import { kinds, requestFor, type Kind, type WorkRequest } from './house/requests.js';

/** A POST as it went, its retries included. */
export interface Sent extends WorkRequest {
  kind: Kind;
  person: Person;
  key: string | null;
  /** Of the last try: 0 where no answer came. */
  status: number;
  /** Milliseconds that the last try took, from when it was sent. */
  ms: number;
  /** When its first try was sent, milliseconds since the epoch. */
  at: number;
  tries: number;
  /** Of the task that was accepted; null for a mail, whose task is internal, and where none was. */
  taskId: string | null;
}

export interface LoadOptions {
  /** Requests a second, sent at fixed times whether or not earlier ones have been answered. */
  rate: number;
  /** How many in all; without it until `stop`. */
  count?: number;
  /** Shares of the kinds; those of `usualMix` where it says nothing. */
  mix?: Partial<Record<Kind, number>>;
  /** Sends an Idempotency-Key with each task, and up to so often the same request again after a 5xx or no answer. */
  retries?: number;
  /** The APIs that are asked in turn; all of the house where it says nothing. */
  apis?: readonly { url: string }[];
}

export interface Load {
  /** All that was sent, growing. */
  readonly sent: readonly Sent[];
  /** Stops sending and waits for the answers. */
  stop(): Promise<Sent[]>;
  /** Waits until `count` have been sent and answered. */
  done(): Promise<Sent[]>;
}

/** Work as it comes: mostly quick tasks, some that score and store, some that render files, some mails. */
const usualMix: Record<Kind, number> = { keywords: 6, analysis: 2, document: 1, mail: 1 };
const patience = 20_000;

/** Sends real work over HTTP on behalf of people, in turn. */
export function startLoad(house: House, people: readonly Person[], options: LoadOptions): Load {
  const { rate, count = Number.POSITIVE_INFINITY, mix = usualMix } = options;
  const order = kinds.flatMap((kind) => Array.from({ length: mix[kind] ?? 0 }, () => kind));
  const apis = options.apis ?? house.apis;
  const sent: Sent[] = [];
  const answers: Promise<void>[] = [];
  const state = { stopped: false };

  const send = async (n: number): Promise<void> => {
    const person = people[n % people.length];
    // A stride that shares no divisor with the usual mixes, so that kinds alternate.
    const kind = order[(n * 7) % order.length];
    const api = apis[n % apis.length];
    if (!person || !kind || !api) throw new Error('A load needs people, kinds and an API.');
    const entry = entryFor(kind, requestFor(kind, person), person, options.retries !== undefined);
    sent.push(entry);
    await deliver(api, entry, options.retries ?? 0);
  };

  const began = performance.now();
  const sending = (async () => {
    for (let n = 0; n < count; n += 1) {
      await sleep(Math.max(0, began + (n * 1_000) / rate - performance.now()));
      if (state.stopped) return;
      answers.push(send(n));
    }
  })();
  const finish = async () => {
    await sending;
    await Promise.all(answers);
    return sent;
  };
  return {
    sent,
    done: finish,
    stop() {
      state.stopped = true;
      return finish();
    },
  };
}

/** How one piece of work is sent. */
export interface SendOptions {
  kind?: Kind;
  /** Sent as Idempotency-Key. */
  key?: string | null;
  /** Of the API that is asked, without a path; the house's first where it says nothing. */
  url?: string | undefined;
}

/** Sends one piece of work, scripted or not, once. */
export async function sendOne(
  house: House,
  person: Person,
  request: WorkRequest,
  { kind = 'keywords', key = null, url }: SendOptions = {},
): Promise<Sent> {
  const entry = { ...entryFor(kind, request, person, false), key };
  await post(url === undefined ? house.api : `${url}/api/v1`, entry);
  return entry;
}

/** Sends a request until it is answered with something other than a 5xx, as a good client does. */
async function deliver(api: { url: string }, entry: Sent, retries: number): Promise<void> {
  for (let left = retries; ; left -= 1) {
    await post(`${api.url}/api/v1`, entry);
    if (left <= 0 || (entry.status !== 0 && entry.status < 500)) return;
    await sleep(500);
  }
}

function entryFor(kind: Kind, request: WorkRequest, person: Person, keyed: boolean): Sent {
  const key = keyed && kind !== 'mail' ? randomUUID() : null;
  return { ...request, kind, person, key, status: 0, ms: 0, at: Date.now(), tries: 0, taskId: null };
}

/** Sends a request once, and notes in it how that went. */
async function post(api: string, entry: Sent): Promise<void> {
  const { person, key, kind } = entry;
  const began = performance.now();
  entry.tries += 1;
  try {
    const response = await fetch(api + entry.path, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-Forwarded-For': kind === 'mail' ? mailAddress(entry) : person.address,
        ...(kind === 'mail' ? {} : { Authorization: `Bearer ${person.token}` }),
        ...(key === null ? {} : { 'Idempotency-Key': key }),
      },
      body: JSON.stringify(entry.body),
      signal: AbortSignal.timeout(patience),
    });
    const body: unknown = await response.json();
    entry.status = response.status;
    if (response.status === 202 && kind !== 'mail') entry.taskId = taskView.parse(body).id;
  } catch {
    entry.status = 0; // no answer: the API is gone, or too slow
  }
  entry.ms = performance.now() - began;
}

/** Whoever asks for a code is not signed in, and comes from anywhere. */
function mailAddress({ mailbox }: Sent): string {
  const n = Number(/\d+/.exec(mailbox ?? '')?.[0] ?? 0);
  return `10.2.${Math.floor(n / 250) % 250}.${(n % 250) + 1}`;
}

/** The POSTs that were accepted: what the audit holds the engine to. */
export function acceptedOf(sent: readonly Sent[]): Sent[] {
  return sent.filter(({ status }) => status === 202);
}
