/** What a bench asks of a contender's process. */
export type Order =
  /** Forgets what was handled; answers once `count` more have been. */
  | { do: 'handle'; count: number }
  /** What has been handled since. */
  | { do: 'tally' }
  /** When each was handed to its handler. */
  | { do: 'starts' }
  | { do: 'usage' }
  | { do: 'profile' }
  | { do: 'stop' };

export interface Asked {
  id: number;
  order: Order;
}

export interface Answered {
  id: number;
  answer?: unknown;
  error?: string;
}

/** What a contender has handled since its last `handle` order. */
export interface Tally {
  handled: number;
  /** Different texts among them. */
  distinct: number;
}

/** Milliseconds by the system's monotonic clock, which all processes share. */
export function monotonic(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
