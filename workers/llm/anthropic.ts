import Anthropic from '@anthropic-ai/sdk';
import { zodOutputFormat } from '@anthropic-ai/sdk/helpers/zod';
import { readAnswer, textOf, type Answer } from './anthropic-answer.js';
import { modelError } from './anthropic-errors.js';
import {
  ModelRefused,
  ModelUnavailable,
  type CompletionRequest,
  type LanguageModel,
} from './language-model.js';
import type { Pace } from './pace.js';
import { systemBlocks, userBlocks } from './prompt-text.js';
import { addUsage, usageOf } from './usage.js';

export interface AnthropicSettings {
  readonly apiKey: string;
  readonly model: string;
  /** Default: Anthropic's own address. */
  readonly baseUrl?: string | undefined;
  /** Milliseconds for one request; default 45,000, so that an answer and its repair fit into an attempt. */
  readonly timeout?: number | undefined;
  /** Quick retries of one request (429, 5xx, lost connections) before the error is thrown; default none. */
  readonly retries?: number | undefined;
  /** Holds requests back; default: none are. */
  readonly pace?: Pace | undefined;
}

const anthropicUrl = 'https://api.anthropic.com';

/** Since the fifth generation Claude thinks first unless it is told otherwise, and its thoughts count as output. */
const thinking = /^claude-[a-z]+-5(?:-|$)/;
const roomToThink = 6_000;

type Message = Anthropic.MessageParam;

/** Claude through the Messages API; the answer is JSON of the schema (structured outputs). */
export function anthropicModel(settings: AnthropicSettings): LanguageModel {
  const client = new Anthropic({
    apiKey: settings.apiKey,
    authToken: null,
    baseURL: settings.baseUrl ?? anthropicUrl,
    timeout: settings.timeout ?? 45_000,
    maxRetries: settings.retries ?? 0,
    // Its debug log prints resumes.
    logLevel: 'off',
    openTelemetry: false,
  });
  return { complete: (request) => complete({ client, ...settings }, request) };
}

interface Line extends Pick<AnthropicSettings, 'model' | 'pace'> {
  client: Anthropic;
}

/** Asks, and once more where the answer is none, with what is wrong with it. */
async function complete<T>(line: Line, request: CompletionRequest<T>) {
  const messages: Message[] = [{ role: 'user', content: userBlocks(request.prompt) }];
  const first = await ask(line, request, messages);
  if (first.answer.ok) return { value: first.answer.value, usage: usageOf(first.message), model: line.model };
  messages.push(...repairTurn(first.message, first.answer.fault));
  const second = await ask(line, request, messages);
  if (!second.answer.ok) throw new ModelRefused('invalid-answer', new Error(second.answer.fault));
  const usage = addUsage(usageOf(first.message), usageOf(second.message));
  return { value: second.answer.value, usage, model: line.model };
}

interface Asked<T> {
  message: Anthropic.Message;
  answer: Answer<T>;
}

async function ask<T>(line: Line, request: CompletionRequest<T>, messages: Message[]): Promise<Asked<T>> {
  const message = await send(line, request, messages);
  request.onSpent?.(usageOf(message));
  if (message.stop_reason === 'refusal') throw new ModelRefused('declined');
  return { message, answer: readAnswer(message, request.schema) };
}

async function send<T>(
  { client, model, pace }: Line,
  { prompt, schema, maxTokens, signal }: CompletionRequest<T>,
  messages: Message[],
): Promise<Anthropic.Message> {
  signal?.throwIfAborted();
  await pace?.turn(signal);
  const thinks = thinking.test(model);
  const { type, schema: json } = zodOutputFormat(schema);
  try {
    return await client.messages.create(
      {
        model,
        max_tokens: thinks ? maxTokens + roomToThink : maxTokens,
        system: systemBlocks(prompt),
        messages,
        output_config: { format: { type, schema: json }, ...(thinks ? { effort: 'low' } : {}) },
      },
      { signal: signal ?? null },
    );
  } catch (thrown) {
    signal?.throwIfAborted();
    const error = modelError(thrown);
    if (error instanceof ModelUnavailable && error.retryAfter !== null) await pace?.hold(error.retryAfter);
    throw error;
  }
}

/** Shows the model what was wrong with its answer, and asks once more. */
function repairTurn(message: Anthropic.Message, fault: string): Message[] {
  return [
    { role: 'assistant', content: textOf(message).trim() || '(no answer)' },
    {
      role: 'user',
      content: `The answer could not be used: ${fault}\nGive the whole answer again, corrected.`,
    },
  ];
}
