import type { Logger } from '../logger.js';
import { tracingSettings } from './settings.js';
import { useTracer } from './spans.js';

/** What sending the last spans may take at shutdown, in milliseconds. */
const closingMost = 2_000;

export interface Tracing {
  /** Sends what is left, for at most 2 s, and turns traces off. */
  close(): Promise<void>;
}

/**
 * Turns traces on where the OTEL_ variables ask for them; elsewhere nothing of the SDK is loaded.
 * @param service the name of this process in traces, where `OTEL_SERVICE_NAME` gives none
 */
export async function startTracing(service: string, logger: Logger): Promise<Tracing> {
  const settings = tracingSettings(process.env, service);
  if (!settings.on) {
    if (settings.fault !== undefined) logger.warn({ fault: settings.fault }, 'traces are off');
    return { close: () => Promise.resolve() };
  }
  const { openSdk } = await import('./sdk.js');
  const sdk = await openSdk(settings.service, settings.protocol, logger);
  useTracer(sdk.tracer);
  logger.info({ protocol: settings.protocol }, 'traces are on');
  return {
    async close() {
      useTracer(null);
      await Promise.race([sdk.close(), new Promise((resolve) => setTimeout(resolve, closingMost).unref())]);
    },
  };
}
