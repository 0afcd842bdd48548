import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { inSpan, traceIds } from '../../../shared/tracing/spans.js';
import { startTracing, type Tracing } from '../../../shared/tracing/start.js';
import { startCollectorStandIn } from '../../support/collector-stand-in.js';
import { eventually } from '../../support/eventually.js';

const variables = [
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'OTEL_EXPORTER_OTLP_PROTOCOL',
  'OTEL_EXPORTER_OTLP_TIMEOUT',
  'OTEL_BSP_SCHEDULE_DELAY',
  'OTEL_TRACES_SAMPLER',
];
let lines: string[];
let tracing: Tracing;
beforeEach(() => {
  lines = [];
});
afterEach(async () => {
  await tracing.close();
  for (const name of variables) Reflect.deleteProperty(process.env, name);
});

async function start(env: Record<string, string>): Promise<void> {
  Object.assign(
    process.env,
    { OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json', OTEL_BSP_SCHEDULE_DELAY: '50' },
    env,
  );
  const logger = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) });
  tracing = await startTracing('vitae-test', logger);
}
const someSpan = () => inSpan('something', { kind: 'internal' }, () => Promise.resolve(traceIds()));
const warnings = () => lines.filter((line) => line.includes('traces cannot be delivered'));
const timed = async (act: () => Promise<void>) => {
  const started = performance.now();
  await act();
  return performance.now() - started;
};

describe('a collector', () => {
  test('that is there gets what was traced, under the name of the process', async () => {
    const collector = await startCollectorStandIn();
    await start({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
    const { traceId } = await someSpan();
    await tracing.close();
    expect(collector.spans).toMatchObject([{ service: 'vitae-test', name: 'something', traceId }]);
    expect(await someSpan()).toEqual({});
    await collector.close();
  });

  test('gets what the sampler chooses', async () => {
    const collector = await startCollectorStandIn();
    await start({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_TRACES_SAMPLER: 'always_off' });
    await someSpan();
    await tracing.close();
    expect(collector.spans).toEqual([]);
    await collector.close();
  });

  test('that is away costs one line in the log, and the end nothing', async () => {
    await start({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9', OTEL_EXPORTER_OTLP_TIMEOUT: '200' });
    await someSpan();
    await eventually(
      () => warnings().length,
      (count) => count === 1,
    );
    await someSpan();
    await sleep(500);
    expect(warnings()).toHaveLength(1);
    await someSpan();
    expect(await timed(() => tracing.close())).toBeLessThan(500);
  });

  describe('that never answers', () => {
    let deaf: Server;
    beforeEach(async () => {
      deaf = createServer(() => undefined);
      await new Promise<void>((resolve) => deaf.listen(0, '127.0.0.1', resolve));
    });
    afterEach(() => {
      deaf.closeAllConnections();
      deaf.close();
    });

    test('holds the end up for 2 s at most', async () => {
      const url = `http://127.0.0.1:${(deaf.address() as AddressInfo).port}`;
      await start({ OTEL_EXPORTER_OTLP_ENDPOINT: url, OTEL_EXPORTER_OTLP_TIMEOUT: '4000' });
      await someSpan();
      expect(await timed(() => tracing.close())).toBeLessThan(3_000);
    });
  });
});

test('variables that cannot be followed leave traces off, and say so', async () => {
  await start({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' });
  expect(await someSpan()).toEqual({});
  expect(lines.join('\n')).toContain('OTEL_EXPORTER_OTLP_PROTOCOL');
});
