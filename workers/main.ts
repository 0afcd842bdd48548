import { registry } from './handlers/index.js';
import { runWorker } from './run-worker.js';

await runWorker(registry, ['parse']);
