import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** The part of a Messages API request that the stand-in and its tests look at. */
interface ReceivedRequest {
  readonly model: string;
  readonly system: { text: string; cache_control?: unknown }[];
  readonly messages: { role: string; content: unknown }[];
  readonly output_config: { effort?: string; format: { type: string; schema: Record<string, unknown> } };
  readonly max_tokens: number;
}

/** One scripted answer: writes the whole HTTP response. */
export type Reply = (response: ServerResponse, request: ReceivedRequest) => void | Promise<void>;

export interface StandIn {
  readonly url: string;
  /** What arrived, parsed, in order. */
  readonly requests: ReceivedRequest[];
  /** What arrived, headers left out, as it came over the wire. */
  readonly bodies: string[];
  /** When clients went away before they had their answer, by `Date.now()`. */
  readonly abandoned: number[];
  /** Answers with these from now on. */
  play(...script: Script): void;
  /** Ends it and its connections; once more does no harm. */
  close(): Promise<void>;
}

/** Replies in order; the last one is repeated. */
export type Script = readonly [Reply, ...Reply[]];

/** A local server that speaks Anthropic's Messages API (POST /v1/messages, not streamed, structured outputs). */
export async function startAnthropicStandIn(...first: Script): Promise<StandIn> {
  const requests: ReceivedRequest[] = [];
  const bodies: string[] = [];
  const abandoned: number[] = [];
  let script = first;
  let played = 0;
  const server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request);
    if (request.method !== 'POST' || request.url !== '/v1/messages') {
      await reply.status(404)(response, {} as ReceivedRequest);
      return;
    }
    bodies.push(body);
    const received = JSON.parse(body) as ReceivedRequest;
    requests.push(received);
    response.once('close', () => {
      if (!response.writableEnded) abandoned.push(Date.now());
    });
    const next = script[Math.min(played++, script.length - 1)] ?? script[0];
    await next(response, received);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    bodies,
    abandoned,
    play: (...next) => {
      script = next;
      played = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The replies a script is made of. */
export const reply = {
  /** The model answers with this as JSON; a function sees the request first. */
  answer:
    (value: unknown, usage: Tokens = {}): Reply =>
    (response, request) => {
      const said = JSON.stringify(typeof value === 'function' ? call(value, request) : value);
      send(response, 200, message(request, said, { usage }));
    },
  /** The model writes this text. */
  text:
    (text: string, usage: Tokens = {}): Reply =>
    (response, request) =>
      send(response, 200, message(request, text, { usage })),
  /** The answer ran into max_tokens in the middle of its JSON. */
  cutOff:
    (value: unknown): Reply =>
    (response, request) =>
      send(response, 200, message(request, JSON.stringify(value).slice(0, -2), { stopReason: 'max_tokens' })),
  refusal: (): Reply => (response, request) =>
    send(response, 200, message(request, '', { stopReason: 'refusal' })),
  /** An error as the API words it. */
  status:
    (status: number, headers: Record<string, string> = {}): Reply =>
    (response) =>
      send(
        response,
        status,
        { type: 'error', error: { type: errorTypes[status] ?? 'api_error', message: 'scripted' } },
        headers,
      ),
  /** 200 with a body that is no JSON. */
  brokenBody: (): Reply => (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{"id":"msg_1","type":"message","content":[{"type":"tool_u');
  },
  /** The connection ends in the middle of the body. */
  disconnect: (): Reply => (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
    response.write('{"id":"msg_1",');
    setTimeout(() => response.destroy(), 20).unref();
  },
  /** The connection is reset before there is any answer. */
  reset: (): Reply => (response) => {
    response.socket?.resetAndDestroy();
  },
  /** Waits first; ends quietly when the client has gone meanwhile. */
  slow:
    (milliseconds: number, then: Reply): Reply =>
    async (response, request) => {
      await sleep(milliseconds, undefined, { ref: false });
      if (!response.destroyed) await then(response, request);
    },
};

function call(make: unknown, request: ReceivedRequest): unknown {
  return (make as (request: ReceivedRequest) => unknown)(request);
}

/** Tokens that a reply costs, where they matter. */
interface Tokens {
  input?: number;
  output?: number;
  cacheRead?: number;
  cacheWrite?: number;
}

function message(
  request: ReceivedRequest,
  text: string,
  { usage = {}, stopReason = 'end_turn' }: { usage?: Tokens; stopReason?: string } = {},
): object {
  return {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: request.model,
    content: text === '' ? [] : [{ type: 'text', text }],
    stop_reason: stopReason,
    stop_sequence: null,
    usage: {
      input_tokens: usage.input ?? 100,
      output_tokens: usage.output ?? 20,
      cache_read_input_tokens: usage.cacheRead ?? 0,
      cache_creation_input_tokens: usage.cacheWrite ?? 0,
    },
  };
}

const errorTypes: Readonly<Record<number, string>> = { 429: 'rate_limit_error', 529: 'overloaded_error' };

function send(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
