import type { Scenario } from '../report.js';

/** The scenarios about processes, in the order of `all`. */
export const processScenarios: readonly Scenario[] = [];
