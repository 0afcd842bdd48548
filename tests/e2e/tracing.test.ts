import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { freePort } from '../../shared/embedded/ports.js';
import { startService, type Service } from '../../shared/embedded/service.js';
import { startWatchdog } from '../../shared/embedded/watchdog.js';
import { reply, startAnthropicStandIn, type StandIn } from '../support/anthropic-stand-in.js';
import {
  startCollectorStandIn,
  type CollectorStandIn,
  type ReceivedSpan,
} from '../support/collector-stand-in.js';
import { shortJobDescription as jobDescription } from '../support/plain-resume.js';

/** An API and a worker as processes of their own, with a collector and a language model that we play. */
const callers = { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331' };
const resumeText = 'Asha Verma\nasha.verma@example.com\nData engineer at Example Logistics since 2021.';
const lines: string[] = [];
const watchdog = startWatchdog();
let collector: CollectorStandIn;
let claude: StandIn;
let mailDir: string;
let mongodbUrl: string;
let stopping: number;
let task: { id: string; state: string };

beforeAll(async () => {
  collector = await startCollectorStandIn();
  const busy = reply.status(529, { 'retry-after': '1' });
  // The first attempt meets an overloaded model; the second one is answered.
  claude = await startAnthropicStandIn(busy, reply.answer({ edits: [] }));
  mailDir = await mkdtemp(join(tmpdir(), 'vitae-mail-'));
  const mongodb = new URL(process.env['MONGODB_URL'] ?? '');
  mongodb.pathname = `/t${randomBytes(6).toString('hex')}`;
  mongodbUrl = mongodb.toString();
  const port = await freePort();
  const services = await startBoth(port);
  task = await optimize(`http://127.0.0.1:${port}/api/v1`);
  const asked = performance.now();
  await Promise.all(services.map((service) => service.stop()));
  stopping = performance.now() - asked;
}, 90_000);

afterAll(async () => {
  watchdog.release();
  await Promise.all([collector.close(), claude.close(), rm(mailDir, { recursive: true, force: true })]);
  await mongoose.connect(mongodbUrl);
  await mongoose.connection.dropDatabase();
  await mongoose.disconnect();
});

async function startBoth(port: number): Promise<Service[]> {
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    NODE_OPTIONS: '',
    LOG_LEVEL: 'debug',
    PORT: String(port),
    MONGODB_URL: mongodbUrl,
    QUEUE_PREFIX: `t${randomBytes(6).toString('hex')}`,
    MAIL_DIR: mailDir,
    ANTHROPIC_API_KEY: 'test-key',
    ANTHROPIC_BASE_URL: claude.url,
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
    // Longer than the test takes: what arrives was sent at the processes' end.
    OTEL_BSP_SCHEDULE_DELAY: '600000',
  };
  const print = (line: string) => void lines.push(line);
  const start = async (name: string, script: string) => {
    const service = startService(name, { root: process.cwd(), script, env, watchdog, print });
    await Promise.race([
      service.said(`${name} ready`),
      service.ended.then((how) => Promise.reject(new Error(`${how}\n${lines.join('\n')}`))),
    ]);
    return service;
  };
  return [await start('api', 'api/main.ts'), await start('worker', 'workers/main.ts')];
}

async function optimize(api: string): Promise<{ id: string; state: string }> {
  const post = async (path: string, body: object, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${api}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return (await answer.json()) as Record<string, string>;
  };
  const person = { email: 'asha.verma@example.com', fullName: 'Asha Verma', userType: 'candidate' };
  const { accessToken } = await post('/auth/register', { ...person, password: 'plum tram quiet otter' });
  const ended = await post(
    '/ai/optimize-resume?from=asha.verma',
    { resumeText, jobDescription, writer: 'model' },
    {
      Authorization: `Bearer ${String(accessToken)}`,
      Prefer: 'wait=30',
      traceparent: `00-${callers.traceId}-${callers.spanId}-01`,
    },
  );
  return { id: String(ended['id']), state: String(ended['state']) };
}

const named = (name: string) => collector.spans.filter((span) => span.name === name);
const below = ({ spanId }: ReceivedSpan) =>
  collector.spans.filter(({ parentSpanId }) => parentSpanId === spanId).map(({ name }) => name);

describe('a request with a traceparent, its task and the model that the task asks', () => {
  test('are one trace, the caller’s, over both processes and all attempts', () => {
    expect(task.state).toBe('succeeded');
    const spans = collector.spans.filter(({ traceId }) => traceId === callers.traceId);
    expect(spans.map(({ service, name, kind }) => `${service}: ${name} (${kind})`).sort()).toEqual([
      'vitae-api: POST /ai/optimize-resume (2)',
      'vitae-api: submit optimize-resume (4)',
      'vitae-worker: llm optimize-resume (3)',
      'vitae-worker: llm optimize-resume (3)',
      'vitae-worker: run optimize-resume (5)',
      'vitae-worker: run optimize-resume (5)',
    ]);
  });

  test('hang together: request, submit, each attempt, its call', () => {
    const [request] = named('POST /ai/optimize-resume');
    const [submit] = named('submit optimize-resume');
    const attempts = named('run optimize-resume');
    expect(request?.parentSpanId).toBe(callers.spanId);
    expect(request && below(request)).toEqual(['submit optimize-resume']);
    expect(submit && below(submit)).toEqual(['run optimize-resume', 'run optimize-resume']);
    expect(attempts.map(below)).toEqual([['llm optimize-resume'], ['llm optimize-resume']]);
  });

  test('say which task, which attempt, and what came of it', () => {
    expect(named('POST /ai/optimize-resume')[0]?.attributes).toEqual({
      'http.request.method': 'POST',
      'http.route': '/api/v1/ai/optimize-resume',
      'http.response.status_code': 200,
    });
    const attempts = named('run optimize-resume').map(({ attributes, failed }) => ({
      ...attributes,
      failed,
    }));
    const common = { 'vitae.task.id': task.id, 'vitae.operation': 'optimize-resume', failed: false };
    expect(attempts).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ...common, 'vitae.attempt': 1, 'vitae.outcome': 'handed-back' }),
        expect.objectContaining({ ...common, 'vitae.attempt': 2, 'vitae.outcome': 'succeeded' }),
      ]),
    );
    const calls = named('llm optimize-resume').map(({ attributes, failed }) => ({ ...attributes, failed }));
    expect(calls).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ 'vitae.outcome': 'overloaded', failed: true }),
        expect.objectContaining({
          'gen_ai.usage.output_tokens': expect.anything() as unknown,
          failed: false,
        }),
      ]),
    );
  });

  test('tell nothing of the person, nor of what they sent', () => {
    const told = collector.bodies.join('\n');
    expect(told).toContain(task.id);
    expect(told).not.toMatch(/asha|verma|example\.com|logistics|airflow|127\.0\.0\.1/i);
  });

  test('can be found from the log, and the last spans are sent before the processes end', () => {
    const entries = lines.filter((line) => line.includes(callers.traceId));
    expect(entries.filter((line) => line.includes('answered')).length).toBeGreaterThan(0);
    expect(stopping).toBeLessThan(10_000);
  });
});
