import { setTimeout as sleep } from 'node:timers/promises';
import { problemIn } from '../../problem.js';
import type { House } from '../../house/house.js';
import type { Person } from '../../house/people.js';
import { atMost, some } from '../../report.js';
import { percentile } from '../../../support/statistics.js';

/** What must work for people while Redis is away, asked once a second. */
export interface Probes {
  /** Asks on until `stop`. */
  stop(): Promise<{ faults: string[]; figures: Record<string, number> }>;
}

const latest = { get: 250, cookie: 500 };

/** Reads a task, asks who one is by bearer token, and comes with a cookie, again and again. */
export function probeWithoutRedis(house: House, person: Person, taskId: string): Probes {
  const state = { stopped: false };
  const gets: number[] = [];
  const cookies: number[] = [];
  const wrong: string[] = [];
  const bearer = { Authorization: `Bearer ${person.token}`, 'X-Forwarded-For': person.address };
  const cookie = { Cookie: person.cookie, 'X-Forwarded-For': person.address };

  const probing = (async () => {
    while (!state.stopped) {
      for (const path of [`/tasks/${taskId}`, '/auth/me']) {
        const { status, ms } = await timed(house.api + path, bearer);
        gets.push(ms);
        if (status !== 200) wrong.push(`GET ${path.replace(taskId, 'ID')} answered ${status}`);
      }
      const { status, code, ms } = await timed(`${house.api}/auth/me`, cookie);
      cookies.push(ms);
      if (status !== 503 || code !== 'session-store-unavailable')
        wrong.push(`a cookie got ${status} ${code ?? ''}`);
      await sleep(500);
    }
  })();
  return {
    async stop() {
      state.stopped = true;
      await probing;
      return {
        figures: { 'GET p99, ms': percentile(gets, 0.99), 'cookie p99, ms': percentile(cookies, 0.99) },
        faults: [
          ...new Set(wrong),
          ...atMost('GET p99', percentile(gets, 0.99), latest.get, 'ms'),
          ...atMost('503 for a cookie, p99', percentile(cookies, 0.99), latest.cookie, 'ms'),
          ...some(Number(gets.length === 0), 'probes: nothing was asked'),
        ],
      };
    },
  };
}

/** Signs in with a password: the tokens come without Redis, too. @returns a fault where they do not */
export async function signInWithoutRedis(house: House, email: string, password: string): Promise<string[]> {
  const began = performance.now();
  const response = await fetch(`${house.api}/auth/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const body = (await response.json()) as { accessToken?: string };
  const token = body.accessToken;
  if (response.status !== 200 || token === undefined) return [`signing in answered ${response.status}`];
  const me = await timed(`${house.api}/auth/me`, { Authorization: `Bearer ${token}` });
  return [
    ...(me.status === 200 ? [] : [`a fresh bearer token got ${me.status}`]),
    ...atMost('signing in', performance.now() - began, 2_000, 'ms'),
  ];
}

async function timed(
  url: string,
  headers: Record<string, string>,
): Promise<{ status: number; ms: number; code: string | null }> {
  const began = performance.now();
  const response = await fetch(url, { headers, signal: AbortSignal.timeout(20_000) });
  const code = await problemIn(response);
  return { status: response.status, ms: performance.now() - began, code };
}
