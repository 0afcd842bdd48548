import mongoose from 'mongoose';
import type { Config } from '../../../../shared/config.js';
import { connectStorage } from '../../../../shared/connections/boot.js';
import type { Logger } from '../../../../shared/logger.js';
import { createEngine } from '../../../../shared/tasks/create-engine.js';
import { doing } from '../../../support/test-operations.js';
import { createWorkerServices } from '../../../../workers/create-services.js';
import { done } from '../../../../workers/handlers/handler.js';
import { startWorker } from '../../../../workers/start-worker.js';
import type { Hand } from '../hand.js';
import { answerTo, noop } from '../noop.js';

/** B: a worker of ours as it runs in production, sweeper and leases and all, with a handler that does nothing. */
export async function startOurs(config: Config, logger: Logger, hand: Hand): Promise<() => Promise<void>> {
  await connectStorage(config, logger);
  const services = createWorkerServices(config);
  const engine = createEngine(config, logger);
  const registry = doing((text) => {
    hand.started(text);
    hand.handled(text);
    return Promise.resolve(done({ said: answerTo(text) }));
  }, noop);
  const worker = await startWorker(registry, services, engine, logger);
  return async () => {
    await worker.close();
    await services.close();
    await engine.close();
    await mongoose.disconnect();
  };
}
