import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { host } from './running-server.js';

/** A port that is free at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Looks whether the API will get its port.
 * @throws Error that says how to get on where another program has it
 */
export async function checkPort(port: number): Promise<void> {
  const server = createServer().listen(port);
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE') throw new Error(`Port ${port} cannot be used: ${message}`, { cause: error });
    throw new Error(
      `Port ${port} is in use. Stop what listens there, or choose another: PORT=3001 npm start`,
      {
        cause: error,
      },
    );
  }
  server.close();
  await once(server, 'close');
}
