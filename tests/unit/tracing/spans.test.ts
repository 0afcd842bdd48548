import { context, propagation } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { PermanentError } from '../../../shared/errors.js';
import {
  continuing,
  currentTrace,
  inSpan,
  note,
  noteFailure,
  openServerSpan,
  traceIds,
  useTracer,
} from '../../../shared/tracing/spans.js';

const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

describe('while traces are off', () => {
  test('everything only runs what it is given', async () => {
    const seen = await inSpan('outer', { kind: 'internal' }, () =>
      Promise.resolve(
        continuing(traceparent, () => {
          note({ 'vitae.outcome': 'succeeded' });
          noteFailure('failed', 'time-limit');
          return [currentTrace(), traceIds(), openServerSpan('GET', { traceparent })];
        }),
      ),
    );
    expect(seen).toEqual([{}, {}, null]);
  });
});

describe('while traces are on', () => {
  const exporter = new InMemorySpanExporter();
  beforeEach(() => {
    const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
    propagation.setGlobalPropagator(new W3CTraceContextPropagator());
    useTracer(provider.getTracer('test'));
  });
  afterEach(() => {
    useTracer(null);
    exporter.reset();
    context.disable();
    propagation.disable();
  });
  const finished = () =>
    exporter.getFinishedSpans().map(({ name, parentSpanContext, attributes, status, events }) => ({
      name,
      parent: parentSpanContext?.spanId,
      attributes,
      status: status.code,
      events,
    }));

  test('what a row kept is continued elsewhere, in the same trace', async () => {
    const row = await inSpan('submit', { kind: 'producer' }, () => Promise.resolve(currentTrace()));
    expect(row.trace).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
    const ids = await continuing(row.trace, () =>
      inSpan('run', { kind: 'consumer' }, () => Promise.resolve(traceIds())),
    );
    expect(ids.traceId).toBe(row.trace?.slice(3, 35));
    expect(finished().at(-1)).toMatchObject({ name: 'run', parent: row.trace?.slice(36, 52) });
  });

  test('a row without a trace begins one of its own, whatever runs around', async () => {
    await inSpan('around', { kind: 'internal' }, () =>
      continuing(undefined, () => inSpan('run', { kind: 'consumer' }, () => Promise.resolve())),
    );
    expect(finished()[0]).toMatchObject({ name: 'run', parent: undefined });
  });

  test('a traceparent that is none begins a new trace', () => {
    const span = openServerSpan('GET', { traceparent: '00-zz-1' });
    expect(span?.run(traceIds)).toMatchObject({
      traceId: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown,
    });
    span?.end('GET', {}, null);
    expect(finished()).toMatchObject([{ parent: undefined }]);
  });

  test('an error ends its span as failed and says its kind, not what it quotes', async () => {
    const failing = (error: Error) => inSpan('failing', { kind: 'internal' }, () => Promise.reject(error));
    await expect(failing(new TypeError('asha@example.com'))).rejects.toThrow(TypeError);
    await expect(failing(new PermanentError('unreadable', 'asha.pdf'))).rejects.toThrow(PermanentError);
    expect(finished()).toMatchObject([
      { attributes: { 'error.type': 'TypeError' }, status: 2, events: [] },
      { attributes: { 'error.type': 'unreadable' }, status: 2, events: [] },
    ]);
    expect(JSON.stringify(finished())).not.toMatch(/asha/);
  });

  test('what is noted stands on the span that runs', async () => {
    await inSpan('run', { kind: 'consumer', notes: { 'vitae.attempt': 2 } }, () => {
      noteFailure('retried', 'time-limit');
      return Promise.resolve();
    });
    expect(finished()).toMatchObject([
      {
        attributes: { 'vitae.attempt': 2, 'vitae.outcome': 'retried', 'error.type': 'time-limit' },
        status: 2,
      },
    ]);
  });
});
