import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** This process's metrics, as `/metrics` shows them. */
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
  released: new Counter({
    name: 'vitae_held_released_total',
    help: 'Held tasks that were dispatched as others of their owner ended, by queue.',
    labelNames: ['queue'],
    registers,
  }),
  swept: new Counter({
    name: 'vitae_swept_total',
    help: 'Tasks that sweeps found: redispatched, requeued, quarantined; by operation.',
    labelNames: ['found', 'operation'],
    registers,
  }),
  fileStoreFailures: new Counter({
    name: 'vitae_file_store_failures_total',
    help: 'What a store of files did not do, by store (bunny, s3) and act: put, get, delete, sign.',
    labelNames: ['store', 'act'],
    registers,
  }),
  sweepSeconds: new Histogram({
    name: 'vitae_sweep_seconds',
    help: 'One sweep of the elected worker, by outcome: done, failed.',
    labelNames: ['outcome'],
    buckets: seconds,
    registers,
  }),
  lastSweep: new Gauge({
    name: 'vitae_last_sweep_timestamp_seconds',
    help: 'When this process last ended a sweep; 0 where it never did.',
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
    help: 'Age of the oldest queued task by queue, whatever it waits for.',
    labelNames: ['queue'],
    registers,
  }),
  oldestDue: new Gauge({
    name: 'vitae_oldest_due_seconds',
    help: 'For how long the oldest queued task whose turn it is has been due, by queue.',
    labelNames: ['queue'],
    registers,
  }),
  held: new Gauge({
    name: 'vitae_tasks_held',
    help: "Queued tasks that MongoDB keeps beyond their owner's dispatch window, by queue.",
    labelNames: ['queue'],
    registers,
  }),
  redisJobs: new Gauge({
    name: 'vitae_redis_jobs',
    help: 'Jobs that Redis has, by queue and state.',
    labelNames: ['queue', 'state'],
    registers,
  }),
  redisMemory: new Gauge({
    name: 'vitae_redis_memory_bytes',
    help: 'Memory of Redis by kind: used, limit (0 for none).',
    labelNames: ['kind'],
    registers,
  }),
  redisUp: new Gauge({ name: 'vitae_redis_up', help: 'Whether Redis answers this process.', registers }),
  redisFull: new Gauge({
    name: 'vitae_redis_full',
    help: 'Whether Redis has reached its maxmemory and takes no writes.',
    registers,
  }),
  mongodbUp: new Gauge({
    name: 'vitae_mongodb_up',
    help: 'Whether MongoDB answers this process.',
    registers,
  }),
  modelCalls: new Counter({
    name: 'vitae_model_calls_total',
    help: 'Questions to the language model that cost tokens or were saved by a kept answer, by operation, model and outcome.',
    labelNames: ['operation', 'model', 'outcome'],
    registers,
  }),
  modelTokens: new Counter({
    name: 'vitae_model_tokens_total',
    help: 'Tokens of the language model by operation, model and kind: input, output, cache_read, cache_write.',
    labelNames: ['operation', 'model', 'kind'],
    registers,
  }),
  modelCost: new Counter({
    name: 'vitae_model_cost_dollars_total',
    help: 'What the language model cost in US dollars, by operation and model.',
    labelNames: ['operation', 'model'],
    registers,
  }),
  visits: new Counter({
    name: 'vitae_share_visits_total',
    help: 'Visits of share links, by outcome: written, lost.',
    labelNames: ['outcome'],
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
