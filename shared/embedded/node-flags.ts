/**
 * What Node runs an API or a worker with; package.json and the Dockerfile say the same. Room for the young to die
 * young, and one helper for all collecting: Node's own four take a small machine's cores from MongoDB and Redis for
 * 50 to 100 ms at a time, in which nothing is picked up (docs/SCALING.md has the figures).
 */
export const nodeFlags = ['--max-semi-space-size=32', '--v8-pool-size=1'] as const;
