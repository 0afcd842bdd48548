import { MongoBackend } from '@agendajs/mongo-backend';
import { Agenda, type Job, type JobWithId } from 'agenda';
import type { Hand } from '../hand.js';
import { concurrency, noop } from '../noop.js';

/** The collection of its jobs. */
export const peerRows = 'agenda_jobs';

/** Its store, with the same promises and as many connections as ours. */
export const peerBackend = (address: string): MongoBackend =>
  new MongoBackend({
    address,
    options: { maxPoolSize: 50, writeConcern: { w: 'majority' } },
    collection: peerRows,
  });

interface PeerData {
  text: string;
}

/**
 * C: Agenda on MongoDB. It keeps no result, so its handler gives none. Polling every 20 ms lets several of its
 * claims be under way at once, and a lock limit makes it run jobs while it claims others: of the settings
 * tried, this pair drained fastest.
 */
export async function startPeer(mongodbUrl: string, hand: Hand): Promise<() => Promise<void>> {
  const agenda = new Agenda({
    backend: peerBackend(mongodbUrl),
    processEvery: 20,
    maxConcurrency: concurrency,
    defaultConcurrency: concurrency,
    defaultLockLimit: 200,
  });
  agenda.define(noop.name, (job: Job<PeerData>) => {
    hand.started(job.attrs.data.text);
    return Promise.resolve();
  });
  agenda.on('complete', (job: JobWithId) => hand.handled((job.attrs.data as PeerData).text));
  agenda.on('error', (error) => console.error(error));
  await agenda.ready;
  await agenda.start();
  return async () => {
    await agenda.stop(true);
  };
}
