import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The part of a span in OTLP's JSON that tests look at. */
export interface ReceivedSpan {
  service: string;
  traceId: string;
  spanId: string;
  /** '' for the first one of a trace. */
  parentSpanId: string;
  name: string;
  /** As OTLP counts: 1 internal, 2 server, 3 client, 4 producer, 5 consumer. */
  kind: number;
  attributes: Record<string, unknown>;
  failed: boolean;
}

export interface CollectorStandIn {
  readonly url: string;
  readonly spans: ReceivedSpan[];
  /** What arrived, as it came over the wire. */
  readonly bodies: string[];
  close(): Promise<void>;
}

/** OTLP over HTTP with JSON, as opentelemetry-proto writes it. */
interface Export {
  resourceSpans: {
    resource: { attributes: Attribute[] };
    scopeSpans: { spans: OtlpSpan[] }[];
  }[];
}
interface OtlpSpan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  kind: number;
  attributes: Attribute[];
  status: { code?: number };
}
interface Attribute {
  key: string;
  value: Record<string, unknown>;
}

/** A local server that takes traces over OTLP/HTTP (POST /v1/traces, JSON), and keeps them. */
export async function startCollectorStandIn(): Promise<CollectorStandIn> {
  const spans: ReceivedSpan[] = [];
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const taken = request.method === 'POST' && request.url === '/v1/traces';
      if (taken) {
        bodies.push(body);
        spans.push(...spansIn(JSON.parse(body) as Export));
      }
      response.writeHead(taken ? 200 : 404, { 'content-type': 'application/json' });
      response.end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    bodies,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function spansIn({ resourceSpans }: Export): ReceivedSpan[] {
  return resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const service = String(valuesOf(resource.attributes)['service.name']);
    return scopeSpans.flatMap((scope) => scope.spans.map((span) => received(service, span)));
  });
}

function received(service: string, span: OtlpSpan): ReceivedSpan {
  const { traceId, spanId, parentSpanId = '', name, kind } = span;
  const failed = span.status.code === 2;
  return {
    service,
    traceId,
    spanId,
    parentSpanId,
    name,
    kind,
    attributes: valuesOf(span.attributes),
    failed,
  };
}

function valuesOf(attributes: readonly Attribute[]): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
