import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

export const registry = new Registry();
collectDefaultMetrics({ register: registry });

const registers = [registry];
const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120];

/** What the platform counts. Labels are names of ours, never anything personal. */
export const metrics = {
  accepted: new Counter({
    name: 'vitae_tasks_accepted_total',
    help: 'Tasks accepted, by operation.',
    labelNames: ['operation'],
    registers,
  }),
  finished: new Counter({
    name: 'vitae_tasks_finished_total',
    help: 'Tasks that ended, by operation and outcome.',
    labelNames: ['operation', 'state'],
    registers,
  }),
  taskSeconds: new Histogram({
    name: 'vitae_task_seconds',
    help: 'From acceptance to the end, by operation and outcome.',
    labelNames: ['operation', 'state'],
    buckets: seconds,
    registers,
  }),
  attemptSeconds: new Histogram({
    name: 'vitae_attempt_seconds',
    help: 'One run of a handler, by operation.',
    labelNames: ['operation'],
    buckets: seconds,
    registers,
  }),
  retries: new Counter({
    name: 'vitae_task_retries_total',
    help: 'Attempts that failed and will be tried again, by operation.',
    labelNames: ['operation'],
    registers,
  }),
  staleRefused: new Counter({
    name: 'vitae_stale_results_refused_total',
    help: 'Results that came after their attempt had lost its lease, by operation.',
    labelNames: ['operation'],
    registers,
  }),
  dispatchFailures: new Counter({
    name: 'vitae_dispatch_failures_total',
    help: 'Dispatches that Redis did not take; the sweeper repeats them.',
    registers,
  }),
  shed: new Counter({
    name: 'vitae_tasks_shed_total',
    help: 'Tasks refused because work of their queue waited too long, by operation.',
    labelNames: ['operation'],
    registers,
  }),
  queuePauses: new Counter({
    name: 'vitae_queue_pauses_total',
    help: 'Times the far side asked for patience (429, 529) and a queue was held back, by queue.',
    labelNames: ['queue'],
    registers,
  }),
  turns: new Counter({
    name: 'vitae_turns_total',
    help: 'Waiting tasks that were moved up as those of their owner ended, by the lane they came to.',
    labelNames: ['lane'],
    registers,
  }),
  swept: new Counter({
    name: 'vitae_swept_total',
    help: 'What sweeps found: redispatched, requeued, quarantined.',
    labelNames: ['found'],
    registers,
  }),
  queueDepth: new Gauge({
    name: 'vitae_queue_depth',
    help: 'Unfinished tasks by queue and state, as MongoDB has them.',
    labelNames: ['queue', 'state'],
    registers,
  }),
  oldestQueued: new Gauge({
    name: 'vitae_oldest_queued_seconds',
    help: 'Age of the oldest queued task, by queue.',
    labelNames: ['queue'],
    registers,
  }),
  httpSeconds: new Histogram({
    name: 'vitae_http_request_seconds',
    help: 'Answering a request, by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: seconds,
    registers,
  }),
};
