import { processScenarios } from './processes/index.js';
import { redisOutages } from './redis/outages.js';
import type { Scenario } from './report.js';

/** Every scenario there is, in the order of `all`. */
export const scenarios: readonly Scenario[] = [...processScenarios, redisOutages];
