import type { Server } from 'node:http';

/** How long answers that are under way may take; held polls and streams are cut after it: clients resume. */
const patience = 3_000;

/** How often connections whose answers have ended are closed: clients would keep them. */
const sweepEvery = 50;

/** Takes no more connections, lets answers end, then cuts what is left. */
export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const sweep = setInterval(() => server.closeIdleConnections(), sweepEvery);
  const cut = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}
