import {
  context,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Span,
  type Tracer,
} from '@opentelemetry/api';
import { AppError } from '../errors.js';

/** What is noted on a span: ids, names and figures of ours, never texts or anything personal. */
type Notes = Attributes;

interface SpanOptions {
  kind: Lowercase<keyof typeof SpanKind>;
  notes?: Notes;
}

const kinds = {
  internal: SpanKind.INTERNAL,
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
} as const;

/** Null while traces are off: then every function here only calls what it is given. */
let tracer: Tracer | null = null;

/** Turns spans on, or off with null. */
export function useTracer(next: Tracer | null): void {
  tracer = next;
}

/** Runs something as a span of the current trace; an error ends it as failed, by its kind only. */
export function inSpan<T>(
  name: string,
  { kind, notes = {} }: SpanOptions,
  run: () => Promise<T>,
): Promise<T> {
  if (!tracer) return run();
  return tracer.startActiveSpan(name, { kind: kinds[kind], attributes: notes }, async (span) => {
    try {
      return await run();
    } catch (error) {
      markFailed(span, error instanceof AppError ? error.code : errorName(error));
      throw error;
    } finally {
      span.end();
    }
  });
}

/** Adds to the current span. */
export function note(notes: Notes): void {
  if (tracer) trace.getActiveSpan()?.setAttributes(notes);
}

/** Says of the current span that what it stands for has failed: what comes of that, and the kind of error. */
export function noteFailure(outcome: string, type: string): void {
  const span = tracer ? trace.getActiveSpan() : undefined;
  if (span) markFailed(span.setAttribute('vitae.outcome', outcome), type);
}

/** What a row keeps of the current trace (W3C traceparent), to be spread into it; nothing while traces are off. */
export function currentTrace(): { trace?: string } {
  const carrier: Partial<Record<'traceparent', string>> = {};
  if (tracer) propagation.inject(context.active(), carrier);
  return carrier.traceparent === undefined ? {} : { trace: carrier.traceparent };
}

/** Runs something as a part of the trace that a row kept; of a new one where it kept none. */
export function continuing<T>(traceparent: string | undefined, run: () => T): T {
  if (!tracer) return run();
  return context.with(propagation.extract(ROOT_CONTEXT, { traceparent }), run);
}

/** The current trace's ids, for log lines; empty outside of spans. */
export function traceIds(): { traceId?: string; spanId?: string } {
  const span = tracer ? trace.getActiveSpan() : undefined;
  if (!span) return {};
  const { traceId, spanId } = span.spanContext();
  return { traceId, spanId };
}

/** A span that does not end with a function. */
export interface OpenSpan {
  /** Runs something inside of it. */
  run<T>(inside: () => T): T;
  end(name: string, notes: Notes, failure: string | null): void;
}

/** Opens the span of an HTTP request, in the trace that its `traceparent` names; null while traces are off. */
export function openServerSpan(name: string, headers: Record<string, unknown>): OpenSpan | null {
  if (!tracer) return null;
  const caller = propagation.extract(ROOT_CONTEXT, headers);
  const span = tracer.startSpan(name, { kind: SpanKind.SERVER }, caller);
  return {
    run: (inside) => context.with(trace.setSpan(caller, span), inside),
    end(finalName, notes, failure) {
      span.updateName(finalName).setAttributes(notes);
      if (failure !== null) markFailed(span, failure);
      span.end();
    },
  };
}

function markFailed(span: Span, type: string): void {
  span.setAttribute('error.type', type).setStatus({ code: SpanStatusCode.ERROR });
}

function errorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
