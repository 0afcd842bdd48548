import { AsyncResource } from 'node:async_hooks';
import type { MessagePort } from 'node:worker_threads';
import { z } from 'zod';
import {
  ModelRefused,
  type Completion,
  type CompletionRequest,
  type LanguageModel,
  type Prompt,
} from '../llm/language-model.js';
import { errorFromData, errorToData, type ErrorAsData } from './error-as-data.js';

type AnswerSchema = Parameters<typeof z.fromJSONSchema>[0];

interface Question {
  id: number;
  prompt: Prompt;
  schema: AnswerSchema;
  maxTokens: number;
}
type Reply = { id: number } & ({ completion: Completion<unknown> } | { error: ErrorAsData });

/** A thread's language model: asks the worker over a port, so that keys and connections stay there. */
export function bridgedModel(port: MessagePort): LanguageModel {
  const waiting = new Map<number, (reply: Reply) => void>();
  let asked = 0;
  port.on('message', (reply: Reply) => {
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  });
  return {
    async complete<T>({ prompt, schema, maxTokens }: CompletionRequest<T>): Promise<Completion<T>> {
      const id = ++asked;
      const json = z.toJSONSchema(schema, { io: 'input' }) as AnswerSchema;
      const reply = await new Promise<Reply>((resolve) => {
        waiting.set(id, resolve);
        port.postMessage({ id, prompt, schema: json, maxTokens } satisfies Question);
      });
      if ('error' in reply) throw errorFromData(reply.error);
      // The worker checked a copy of the schema; transforms and refinements are only in this one.
      const value = schema.safeParse(reply.completion.value);
      if (!value.success) throw new ModelRefused('invalid-answer', value.error);
      return { ...reply.completion, value: value.data };
    },
  };
}

/** The worker's side: answers a thread's questions, in the trace of who calls this, until the port closes. */
export function serveModel(port: MessagePort, model: LanguageModel, signal: AbortSignal): void {
  const serve = (message: Question | null) => {
    if (message) void answer(message, model, signal).then((reply) => port.postMessage(reply));
  };
  port.on('message', AsyncResource.bind(serve));
}

async function answer(
  { id, prompt, schema, maxTokens }: Question,
  model: LanguageModel,
  signal: AbortSignal,
): Promise<Reply> {
  try {
    const completion = await model.complete({ prompt, schema: z.fromJSONSchema(schema), maxTokens, signal });
    return { id, completion };
  } catch (error) {
    return { id, error: errorToData(error) };
  }
}
