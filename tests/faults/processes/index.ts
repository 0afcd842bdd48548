import type { Scenario } from '../report.js';
import { apiKilled } from '../scenarios/api-killed.js';
import { pointsOfLife } from '../scenarios/fault-points.js';
import { rollingRestart } from '../scenarios/rolling-restart.js';
import { taskKillsWorkers } from '../scenarios/task-kills-workers.js';
import { workerFrozen } from '../scenarios/worker-frozen.js';
import { workerKilled } from '../scenarios/worker-killed.js';

/** The scenarios about processes, in the order of `all`. */
export const processScenarios: readonly Scenario[] = [
  workerKilled,
  taskKillsWorkers,
  workerFrozen,
  pointsOfLife,
  rollingRestart,
  apiKilled,
];
