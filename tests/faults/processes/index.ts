import type { Scenario } from '../report.js';
import { apiKilled } from '../scenarios/api-killed.js';
import { cancelled } from '../scenarios/cancelled.js';
import { fairness } from '../scenarios/fairness.js';
import { pointsOfLife } from '../scenarios/fault-points.js';
import { randomKills } from '../scenarios/random-kills.js';
import { rollingRestart } from '../scenarios/rolling-restart.js';
import { taskKillsWorkers } from '../scenarios/task-kills-workers.js';
import { workerFrozen } from '../scenarios/worker-frozen.js';
import { workerKilled } from '../scenarios/worker-killed.js';
import { wrongClock } from '../scenarios/wrong-clock.js';

/** The scenarios about processes, in the order of `all`. */
export const processScenarios: readonly Scenario[] = [
  workerKilled,
  taskKillsWorkers,
  workerFrozen,
  pointsOfLife,
  rollingRestart,
  apiKilled,
  wrongClock,
  randomKills,
  cancelled,
  fairness,
];
