/** The engine's figures, in milliseconds unless they say otherwise (docs/ARCHITECTURE.md). */
export const figures = {
  /** How long a claim holds without renewal. */
  lease: 10_000,
  /** Also how late an attempt learns of a cancel while Redis is away. */
  renewEvery: 1_000,
  /** An attempt that could not renew for so long stops itself, before its lease ends. */
  leaseGivenUp: 8_500,
  sweepEvery: 2_000,
  /** How often finished jobs that are too old are removed from Redis, and its schedules looked after. */
  upkeepEvery: 60_000,
  /** A queued task whose job is due is looked for in Redis after so long, and then again. */
  firstCheck: 2_000,
  laterChecks: 10_000,
  /** A worker that was given a job claims its task within this time, or has died before it could. */
  claimedWithin: 3_000,
  backoffBase: 2_000,
  backoffMost: 60_000,
  /** Share by which a backoff varies. */
  jitter: 0.2,
  /** Claims in a row that end with their worker before a task is quarantined. */
  lostWorkersMost: 3,
  progressEvery: 200,
  /** Unfinished tasks a person may have. */
  unfinishedMost: 10_000,
  /** How often an owner's window is filled up as tasks of theirs end. */
  turnsEvery: 50,
  /** Unfinished tasks of one owner in one queue that Redis is given; the rest waits in MongoDB. */
  window: 200,
  /** An owner's counts that would have a task held or refused are not older than this. */
  countedAgain: 250,
  /**
   * Other counts are renewed behind those who submit, once they are this old: what has ended since must not put
   * somebody's next task into a later round. Long backlogs cost more to count, and are counted more seldom. It
   * is done so long after, for many owners at once.
   */
  countedSoon: 100,
  countedSometimes: 1_000,
  countedBehind: 50,
  /** How long a process goes by the round that it last heard of, and how often a worker tells of a new one. */
  roundKept: 100,
  /** How long a round lasts at most while jobs are taken. */
  roundMost: 1_000,
  idempotencyKept: 86_400_000,
  /** How often an API process asks how long the oldest job of a queue has waited. */
  waitAskedEvery: 1_000,
  /** What a far side that asks for patience gets at most. */
  patienceMost: 600_000,
  /** A task this old that is still asked for patience spends its attempts on it, so that it ends. */
  patienceInAll: 3_600_000,
  /** After SIGTERM: what ends in this time is finished, the rest is handed back. */
  drain: 20_000,
  /** What closing a connection or a loop may take. */
  closing: 1_500,
} as const;

/**
 * Milliseconds to wait before attempt `failures + 1`: 2 s × 2ⁿ ± 20 %, at most 60 s.
 * @param random 0 to 1
 */
export function backoff(failures: number, random: number): number {
  const whole = Math.min(figures.backoffMost, figures.backoffBase * 2 ** Math.max(0, failures - 1));
  return Math.round(whole * (1 + figures.jitter * (2 * random - 1)));
}
