import { z } from 'zod';
import { defineOperation, type Operation } from '../../shared/operations/definition.js';
import {
  done,
  type Handler,
  type HandlerContext,
  type Outcome,
  type Registry,
} from '../../workers/handlers/handler.js';

/** An operation for tests of the engine, on a queue of the product. */
export const tryOut = defineOperation({
  name: 'try-out',
  queue: 'analysis',
  input: z.strictObject({ text: z.string() }),
  result: z.strictObject({ said: z.string() }),
  timeLimit: 2_000,
  attempts: 3,
});

type TryOutContext = HandlerContext;

/** A registry of `tryOut` alone, done by the function given. */
export function doing(
  handle: (text: string, context: TryOutContext) => Promise<Outcome<{ said: string }>>,
  operation: Operation = tryOut,
): Registry {
  const handler = ((input, context) =>
    handle((input as { text: string }).text, context)) as Handler<Operation>;
  return (name) => (name === operation.name ? { operation, handle: handler } : undefined);
}

/** Says back what it was given. */
export const sayingBack = doing((text) => Promise.resolve(done({ said: text })));
