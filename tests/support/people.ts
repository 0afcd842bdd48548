import { apiClient, personIn, type ApiAnswer } from './client.js';
import type { Stack } from './stack.js';

/** Somebody who is signed in, with their own way to the API. */
export interface Caller {
  /** `await asha.call('GET /resumes')`; `body` is sent as JSON. */
  call(route: string, body?: unknown, headers?: Record<string, string>): Promise<ApiAnswer>;
  /** Sends a form with a file. */
  upload(file: { bytes: Uint8Array; name: string }, fields?: Record<string, string>): Promise<ApiAnswer>;
  /** Asks for a task and waits until it has ended. */
  finish(route: string, body?: unknown): Promise<FinishedTask>;
  token: string;
  id: string;
}

export interface FinishedTask {
  id: string;
  state: string;
  result: Record<string, unknown> | null;
  error: { code: string; detail: string } | null;
  links: { result: string | null };
}

/** Registers somebody. */
export async function register(stack: Pick<Stack, 'api'>, email: string): Promise<Caller> {
  const client = apiClient(stack.api);
  const body = { email, password: 'correct horse battery', fullName: 'Some One', userType: 'candidate' };
  const person = personIn(await client.call('POST /auth/register', { body }));
  const token = person.accessToken;
  const caller: Caller = {
    token,
    id: person.user.id,
    call: (route, sent, headers = {}) =>
      client.call(route, { token, headers, ...(sent === undefined ? {} : { body: sent }) }),
    async upload({ bytes, name }, fields = {}) {
      const form = new FormData();
      for (const [key, value] of Object.entries(fields)) form.set(key, value);
      form.set('file', new Blob([new Uint8Array(bytes)]), name);
      const headers = { Authorization: `Bearer ${token}`, Prefer: 'wait=30' };
      const response = await fetch(`${stack.api}/resumes/upload`, { method: 'POST', headers, body: form });
      return {
        status: response.status,
        headers: response.headers,
        body: await response.json(),
        cookie: null,
      };
    },
    finish: async (route, sent) =>
      (await caller.call(route, sent, { Prefer: 'wait=30' })).body as FinishedTask,
  };
  return caller;
}
