import { once } from 'node:events';

/** Ends the servers that the global setup has started. */
export default async function tearDown(): Promise<void> {
  const child = globalThis.testServers;
  if (!child) return;
  const ended = once(child, 'exit');
  child.stdin?.end();
  await ended;
}
