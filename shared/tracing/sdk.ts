import { context, propagation, type Tracer } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { ExportResultCode, W3CTraceContextPropagator, type ExportResult } from '@opentelemetry/core';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  type ReadableSpan,
  type SpanExporter,
} from '@opentelemetry/sdk-trace-base';
import type { Logger } from '../logger.js';
import type { Protocol } from './settings.js';

interface Sdk {
  tracer: Tracer;
  /** Sends what is left, if the collector takes it, and ends. */
  close(): Promise<void>;
}

/**
 * Starts OpenTelemetry's SDK for this process; only start.ts loads this file, and only where traces are on.
 * Sampling, batches, addresses and headers are what the OTEL_ variables say. The tracer is ours alone:
 * libraries find none, so that no span of theirs can tell what a person wrote.
 */
export async function openSdk(service: string, protocol: Protocol, logger: Logger): Promise<Sdk> {
  const delivery = watched(await exporterOf(protocol), logger);
  const provider = new BasicTracerProvider({
    resource: detectResources({ detectors: [envDetector] }).merge(
      resourceFromAttributes({ 'service.name': service }),
    ),
    spanProcessors: [new BatchSpanProcessor(delivery.exporter)],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  return {
    tracer: provider.getTracer('vitae'),
    async close() {
      if (!delivery.fails()) await provider.shutdown();
      propagation.disable();
      context.disable();
    },
  };
}

async function exporterOf(protocol: Protocol): Promise<SpanExporter> {
  const { OTLPTraceExporter } =
    protocol === 'http/json'
      ? await import('@opentelemetry/exporter-trace-otlp-http')
      : await import('@opentelemetry/exporter-trace-otlp-proto');
  return new OTLPTraceExporter();
}

/** Says once that the collector does not take traces, and once that it does again. */
function watched(exporter: SpanExporter, logger: Logger): { exporter: SpanExporter; fails: () => boolean } {
  let failing = false;
  const hear = (result: ExportResult) => {
    const failed = result.code !== ExportResultCode.SUCCESS;
    if (failed && !failing) logger.warn({ err: result.error }, 'traces cannot be delivered');
    if (!failed && failing) logger.info('traces are delivered again');
    failing = failed;
  };
  return {
    fails: () => failing,
    exporter: {
      export(spans: ReadableSpan[], done) {
        exporter.export(spans, (result) => {
          hear(result);
          // Told above, and lost: nothing else may come of it.
          done({ code: ExportResultCode.SUCCESS });
        });
      },
      forceFlush: async () => exporter.forceFlush?.(),
      shutdown: () => exporter.shutdown(),
    },
  };
}
