// The clock first: whatever reads it must read the wrong one.
import './clock.js';
import './broken.js';
import './live-heap.js';
import { runWorker } from '../../../workers/run-worker.js';
import { scriptedRegistry } from './scripted-registry.js';

/** A worker of the product whose tasks may bring a script, and which can be made to fail (fault-points.ts). */
await runWorker(scriptedRegistry);
