import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '../../api/app.js';
import { createServices } from '../../api/create-services.js';
import type { Services } from '../../api/services.js';
import type { Config } from '../../shared/config.js';
import { untilConnected } from './stack.js';

/** An API beside that of a stack, on the same MongoDB and Redis. */
export interface AnotherApi {
  /** `http://…/api/v1` */
  api: string;
  services: Services;
  stop(): Promise<void>;
}

/** Starts one, with connections of its own. @param settings instead of the stack's */
export async function anotherApi(
  { config, logger }: Services,
  settings: Partial<Config> = {},
): Promise<AnotherApi> {
  const services = createServices({ ...config, ...settings }, logger);
  await untilConnected(services);
  const server = createServer(createApp(services));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`,
    services,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await services.close();
    },
  };
}
