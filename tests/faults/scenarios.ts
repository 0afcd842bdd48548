import { mongodbKilled } from './mongodb/killed.js';
import { processScenarios } from './processes/index.js';
import { redisFlushed } from './redis/flushed.js';
import { redisFull } from './redis/full.js';
import { redisKilled } from './redis/killed.js';
import { redisFailedOver, redisRestored } from './redis/older-data.js';
import { redisOutages } from './redis/outages.js';
import type { Scenario } from './report.js';

/** Every scenario there is, in the order of `all`. */
export const scenarios: readonly Scenario[] = [
  ...processScenarios,
  redisOutages,
  redisFlushed,
  redisKilled,
  redisFull,
  redisRestored,
  redisFailedOver,
  mongodbKilled,
];
