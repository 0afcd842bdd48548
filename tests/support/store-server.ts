import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface StoredObject {
  bytes: Buffer;
  contentType: string;
}

/**
 * What a store may do to who asks it: answer 500; refuse before it has read anything; never answer; cut the
 * connection amid an upload or a download; send other bytes than it was given.
 */
export type StoreFault = 'error' | 'refuse' | 'silence' | 'cut' | 'damage';

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
  request: IncomingMessage;
  url: URL;
  body: Buffer;
  response: ServerResponse;
}

/** @param answer speaks the store's protocol; `sendObject` and `sendText` write its answers */
export async function startStoreServer(
  answer: (call: StoreCall, server: StoreServer) => void,
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
    const url = new URL(request.url ?? '/', server.url);
    server.requests.push(`${request.method ?? ''} ${url.pathname}`);
    if (server.fault === 'silence') return;
    if (server.fault === 'refuse') return void sendText(response, 401, 'refused');
    if (server.fault === 'cut' && request.method === 'PUT') {
      request.once('data', () => request.socket.destroy());
      return;
    }
    buffer(request).then(
      (body) => {
        if (server.fault === 'error') sendText(response, 500, 'broken');
        else answer({ request, url, body, response }, server);
      },
      () => response.destroy(),
    );
  };
  http.on('request', serve);
  return server;
}

/** Sends an object, as far as the fault lets it. */
export function sendObject(
  { bytes, contentType }: StoredObject,
  { fault }: StoreServer,
  response: ServerResponse,
  headers: Record<string, string> = {},
): void {
  response.writeHead(200, {
    'Content-Type': contentType,
    'Content-Length': String(bytes.byteLength),
    ...headers,
  });
  if (fault === 'cut') response.write(bytes.subarray(0, bytes.byteLength / 2), () => response.destroy());
  else response.end(fault === 'damage' ? Buffer.alloc(bytes.byteLength, 'x') : bytes);
}

export function sendText(response: ServerResponse, status: number, text: string, type = 'text/plain'): void {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': String(Buffer.byteLength(text)) });
  response.end(text);
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
