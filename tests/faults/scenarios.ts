import { mongodbKilled } from './scenarios/mongodb-killed.js';
import { redisFlushed } from './scenarios/redis/flushed.js';
import { redisFull } from './scenarios/redis/full.js';
import { redisKilled } from './scenarios/redis/killed.js';
import { redisFailedOver, redisRestored } from './scenarios/redis/older-data.js';
import { redisOutages } from './scenarios/redis/outages.js';
import type { Scenario } from './report.js';
import { apiKilled } from './scenarios/api-killed.js';
import { cancelled } from './scenarios/cancelled.js';
import { fairness } from './scenarios/fairness.js';
import { pointsOfLife } from './scenarios/points-of-life.js';
import { randomKills } from './scenarios/random-kills.js';
import { rollingRestart } from './scenarios/rolling-restart.js';
import { taskKillsWorkers } from './scenarios/task-kills-workers.js';
import { workerFrozen } from './scenarios/worker-frozen.js';
import { workerKilled } from './scenarios/worker-killed.js';
import { wrongClock } from './scenarios/wrong-clock.js';

/** Every scenario there is, in the order of `all`: processes, then Redis, then MongoDB. */
export const scenarios: readonly Scenario[] = [
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
  redisOutages,
  redisFlushed,
  redisKilled,
  redisFull,
  redisRestored,
  redisFailedOver,
  mongodbKilled,
];
