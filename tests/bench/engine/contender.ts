import { createLogger } from '../../../shared/logger.js';
import { startOurs } from './contenders/ours.js';
import { startPeer } from './contenders/peer.js';
import { startRaw } from './contenders/raw.js';
import { startUpserting } from './contenders/upserting.js';
import { createHand } from './hand.js';
import { benchConfig } from './noop.js';
import type { Answered, Asked, Order } from './orders.js';
import { createProfiler } from './profiler.js';

/** A contender's worker, in a process of its own: `contender.ts NAME MONGODB_URL REDIS_URL`. */
const [name = '', mongodbUrl = '', redisUrl = ''] = process.argv.slice(2);
const logger = createLogger('warn', { contender: name });
const hand = createHand();
const profiler = createProfiler(name);

const starts: Record<string, () => Promise<() => Promise<void>>> = {
  raw: () => startRaw('raw', redisUrl, logger, hand),
  upserting: () => startUpserting('upserting', mongodbUrl, redisUrl, logger, hand),
  peer: () => startPeer(mongodbUrl, hand),
  ours: () => startOurs(benchConfig(mongodbUrl, redisUrl), logger, hand),
};
const start = starts[name];
if (!start) throw new Error(`There is no contender ${name}.`);
const close = await start();

async function obey(order: Order): Promise<unknown> {
  switch (order.do) {
    case 'handle':
      return hand.expect(order.count);
    case 'tally':
      return hand.tally();
    case 'starts':
      return hand.starts();
    case 'usage':
      return process.cpuUsage();
    case 'profile':
      return profiler.start();
    case 'stop': {
      const file = await profiler.stop();
      await close();
      return file;
    }
  }
}

const answer = (answered: Answered) => process.send?.(answered);
process.on('message', ({ id, order }: Asked) => {
  obey(order)
    .then((given) => answer({ id, answer: given }))
    .catch((error: unknown) => answer({ id, error: error instanceof Error ? error.message : String(error) }))
    .finally(() => {
      if (order.do === 'stop') process.disconnect();
    });
});
process.on('disconnect', () => process.exit());
answer({ id: 0 });
