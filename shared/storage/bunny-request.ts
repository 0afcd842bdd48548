import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { pipeline, type Readable } from 'node:stream';
import { wasClosed } from './closed-connection.js';
import type { StorePatience } from './store-patience.js';

export interface StoreRequest {
  method: 'GET' | 'PUT' | 'DELETE';
  url: URL;
  headers: Record<string, string>;
  body?: () => Readable;
}

const overs = {
  'http:': { send: httpRequest, agent: new HttpAgent({ keepAlive: true }) },
  'https:': { send: httpsRequest, agent: new HttpsAgent({ keepAlive: true }) },
} as const;

/**
 * Sends a request over a connection that is kept, streaming its body.
 * @returns the answer, whose body the caller reads or drops
 * @throws what happened to the connection
 */
export async function sendToStore(request: StoreRequest, patience: StorePatience): Promise<IncomingMessage> {
  try {
    return await attempt(request, patience);
  } catch (error) {
    if (!wasClosed(error)) throw error;
    return attempt(request, patience);
  }
}

function attempt(
  { method, url, headers, body }: StoreRequest,
  { silence, answer: inAll, reader }: StorePatience,
): Promise<IncomingMessage> {
  const { send, agent } = overs[url.protocol === 'http:' ? 'http:' : 'https:'];
  return new Promise((resolve, reject) => {
    const sent = send(url, { method, headers, agent, timeout: silence });
    const limit = setTimeout(() => sent.destroy(new Error('no answer in time')), inAll);
    sent.once('timeout', () => sent.destroy(new Error('silence')));
    sent.once('response', (answer) => {
      clearTimeout(limit);
      sent.setTimeout(reader);
      resolve(answer);
    });
    sent.once('error', (error) => {
      clearTimeout(limit);
      reject(error);
    });
    if (!body) sent.end();
    // Where this fails, `error` tells it, or an answer that came early has told more.
    else pipeline(body(), sent, () => undefined);
  });
}
