import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

interface StoredObject {
  bytes: Buffer;
  contentType: string;
}

/**
 * What a store may do to who asks it: answer 500; refuse before it has read anything; never answer; cut the
 * connection amid an upload or a download; send other bytes than it was given.
 */
type StoreFault = 'error' | 'refuse' | 'silence' | 'cut' | 'damage';

/** A local server that keeps objects by name, and that can be told to fail. */
export interface StoreServer {
  readonly url: string;
  readonly objects: Map<string, StoredObject>;
  /** Method and path of what came, in order. */
  readonly requests: string[];
  fault: StoreFault | null;
  /** Refuses connections from now on. */
  goDown(): Promise<void>;
  /** Listens again, where it was. */
  comeUp(): Promise<void>;
  close(): Promise<void>;
}

/** One request, its body read. */
export interface StoreCall {
  method: string;
  url: URL;
  /** Lower-case names. */
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

export interface StoreAnswer {
  status: number;
  body?: Buffer | string;
  headers?: Record<string, string>;
}

/** @param answer speaks the store's protocol */
export async function startStoreServer(
  answer: (call: StoreCall, objects: StoreServer['objects']) => StoreAnswer,
  port = 0,
): Promise<StoreServer> {
  let http = await listen(port);
  const { port: taken } = http.address() as AddressInfo;
  const server: StoreServer = {
    url: `http://127.0.0.1:${taken}`,
    objects: new Map(),
    requests: [],
    fault: null,
    goDown: () => shut(http),
    async comeUp() {
      http = await listen(taken);
      http.on('request', serve);
    },
    close: () => (http.listening ? shut(http) : Promise.resolve()),
  };
  const serve = (request: IncomingMessage, response: ServerResponse): void => {
    const { method = '' } = request;
    const url = new URL(request.url ?? '/', server.url);
    server.requests.push(`${method} ${url.pathname}`);
    if (server.fault === 'silence') return;
    if (server.fault === 'refuse') send(response, { status: 401 }, null);
    else if (server.fault === 'cut' && method === 'PUT') request.once('data', () => request.socket.destroy());
    else {
      buffer(request).then(
        (body) => {
          const headers = request.headers as Record<string, string>;
          const broken = server.fault === 'error' ? { status: 500 } : null;
          send(response, broken ?? answer({ method, url, headers, body }, server.objects), server.fault);
        },
        () => response.destroy(),
      );
    }
  };
  http.on('request', serve);
  return server;
}

/** What a store sends, as far as the fault lets it. */
function send(
  response: ServerResponse,
  { status, body = '', headers = {} }: StoreAnswer,
  fault: StoreFault | null,
): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, { 'Content-Length': String(bytes.byteLength), ...headers });
  if (fault === 'cut') response.write(bytes.subarray(0, bytes.byteLength / 2), () => response.destroy());
  else response.end(fault === 'damage' ? Buffer.alloc(bytes.byteLength, 'x') : bytes);
}

async function listen(port: number): Promise<Server> {
  const http = createServer();
  http.listen(port, '127.0.0.1');
  await once(http, 'listening');
  return http;
}

async function shut(http: Server): Promise<void> {
  const closed = once(http, 'close');
  http.close();
  http.closeAllConnections();
  await closed;
}
