import type { Scenario } from '../report.js';
import { workerKilled } from '../scenarios/worker-killed.js';

/** The scenarios about processes, in the order of `all`. */
export const processScenarios: readonly Scenario[] = [workerKilled];
