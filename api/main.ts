import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import mongoose from 'mongoose';
import { configOrExit } from '../shared/config.js';
import { checkRedis, connectStorage, leave } from '../shared/connections/boot.js';
import { createLogger } from '../shared/logger.js';
import { Shutdown } from '../shared/shutdown.js';
import { startTracing } from '../shared/tracing/start.js';
import { createApp } from './app.js';
import { closeServer } from './close-server.js';
import { createServices } from './create-services.js';

const config = configOrExit();
const logger = createLogger(config.LOG_LEVEL, { service: 'api' });
const shutdown = new Shutdown(logger);
shutdown.listen();
const tracing = await startTracing('vitae-api', logger);
shutdown.add('connections', 'tracing', () => tracing.close());

const services = createServices(config, logger);
const server = createServer({ keepAliveTimeout: 65_000, requestTimeout: 60_000 }, createApp(services));
shutdown.add('http', 'server', () => {
  const closed = closeServer(server);
  services.engine.letWatchersGo();
  return closed;
});
// Before the database is let go: they are still to be written.
shutdown.add('background', 'visits', () => services.visits.close());
shutdown.add('connections', 'services', () => services.close());
shutdown.add('connections', 'mongodb', () => mongoose.disconnect());

// It listens before it is connected, so that /healthz and /readyz can say what is missing.
server.once('error', (error) => leave(error, logger));
server.listen(config.PORT);
await once(server, 'listening');
logger.info({ port: (server.address() as AddressInfo).port }, 'api listening');

checkRedis(services.redis, config, logger).catch((error: unknown) => leave(error, logger));
try {
  await connectStorage(config, logger);
} catch (error) {
  leave(error, logger);
}
logger.info('api ready');
