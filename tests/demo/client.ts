import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import PostalMime from 'postal-mime';
import type { z } from 'zod';
import { taskView, type TaskView } from '../../api/presenters/task.js';

/** A frontend as small as can be: calls the API, follows tasks, reads its mail. */
export class DemoClient {
  private token: string | null = null;
  constructor(
    readonly api: string,
    private readonly mailDir: string,
  ) {}

  signedIn(token: string): void {
    this.token = token;
  }

  /** @throws where the answer is a problem document, with its sentence */
  async call<T>(route: string, schema: z.ZodType<T>, body?: unknown): Promise<T> {
    const response = await this.fetch(route, body);
    const text = await response.text();
    return schema.parse(text === '' ? null : JSON.parse(text));
  }

  async download(path: string): Promise<Uint8Array> {
    const response = await this.fetch(`GET ${path}`);
    return new Uint8Array(await response.arrayBuffer());
  }

  /** Follows a task by long poll until it has ended. @throws where it did not succeed */
  async finished(task: TaskView): Promise<TaskView> {
    let latest = task;
    while (latest.state === 'queued' || latest.state === 'running') {
      const response = await fetch(`${this.api}/tasks/${task.id}?wait=20`, {
        headers: { ...this.headers(), 'If-None-Match': `"${latest.revision}"` },
      });
      if (response.status !== 304) latest = taskView.parse(await response.json());
    }
    if (latest.state !== 'succeeded')
      throw new Error(`${latest.operation} ${latest.state}: ${latest.error?.detail ?? ''}`);
    return latest;
  }

  /** Follows a task by server-sent events; gives the states that it saw. */
  async states(task: TaskView): Promise<string[]> {
    const response = await fetch(`${this.api}/tasks/${task.id}/events`, { headers: this.headers() });
    const text = await response.text();
    const seen = [...text.matchAll(/^data: (.*)$/gm)].map(
      ([, data]) => taskView.parse(JSON.parse(data ?? '')).state,
    );
    return seen.filter((state, index) => state !== seen[index - 1]);
  }

  /** The six digits in the newest mail. @throws after 15 s without one */
  async codeFromMail(): Promise<string> {
    for (let tries = 0; tries < 150; tries += 1) {
      const newest = (await readdir(this.mailDir))
        .filter((name) => name.endsWith('.eml'))
        .sort()
        .at(-1);
      if (newest) {
        const mail = await PostalMime.parse(await readFile(join(this.mailDir, newest)));
        const code = /\b\d{6}\b/.exec(mail.text ?? '')?.[0];
        if (code) return code;
      }
      await sleep(100);
    }
    throw new Error(`No mail came to ${this.mailDir}.`);
  }

  private async fetch(route: string, body?: unknown): Promise<Response> {
    const [method = 'GET', path = '/'] = route.split(' ');
    const form = body instanceof FormData;
    const response = await fetch(this.api + path.replace(/^\/api\/v1/, ''), {
      method,
      headers: { ...this.headers(), ...(body && !form ? { 'Content-Type': 'application/json' } : {}) },
      ...(body ? { body: form ? body : JSON.stringify(body) } : {}),
    });
    if (response.ok) return response;
    throw new Error(`${route} answered ${response.status}: ${await response.text()}`);
  }

  private headers(): Record<string, string> {
    return this.token === null ? {} : { Authorization: `Bearer ${this.token}` };
  }
}

/** An id that a finished task names. @throws where it names none */
export function resultId(task: TaskView, key: string): string {
  const id = task.result?.[key];
  if (typeof id !== 'string') throw new Error(`${task.operation} gave no ${key}`);
  return id;
}
