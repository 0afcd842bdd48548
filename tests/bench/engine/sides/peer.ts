import { Agenda } from 'agenda';
import type { mongo } from 'mongoose';
import { startChild } from '../child.js';
import { peerBackend, peerRows } from '../contenders/peer.js';
import type { Ground } from '../ground.js';
import { inFlight } from '../../../support/in-flight.js';
import { concurrency, noop } from '../noop.js';
import type { Side } from '../side.js';

interface PeerRow {
  data: { text: string };
  lastFinishedAt: Date | null;
  lockedAt: Date | null;
  failedAt: Date | null;
}

/** C: Agenda. What is enqueued here is worked off by its child; this process never starts it. */
export async function peerSide(ground: Ground): Promise<Side> {
  const backend = peerBackend(ground.urls[0]);
  const agenda = new Agenda({ backend });
  await agenda.ready;
  const submit = async (text: string): Promise<void> => {
    await agenda.now(noop.name, { text });
  };
  const rows: mongo.Collection<PeerRow> = ground.rows(peerRows);
  const child = await startChild('peer', ground.urls, ground.watchdog);
  return {
    name: 'C',
    worker: {
      ...child,
      async stop() {
        // Its own connections here would keep this process alive; as it was never started, its stop leaves them.
        await backend.disconnect();
        return child.stop();
      },
    },
    submit,
    enqueue: (texts) => inFlight(concurrency, texts, submit),
    ended: () => Promise.resolve(), // it tells of a job once MongoDB has its end
    async audit(texts) {
      const ended = { lastFinishedAt: { $ne: null }, lockedAt: null, failedAt: null };
      const right = await rows.countDocuments({ 'data.text': { $in: [...texts] }, ...ended });
      await rows.deleteMany({ 'data.text': { $in: [...texts] } });
      return right === texts.length ? [] : [`${texts.length - right} jobs are missing or not right`];
    },
  };
}
