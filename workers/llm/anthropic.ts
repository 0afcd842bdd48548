import Anthropic from '@anthropic-ai/sdk';
import { z } from 'zod';
import { readAnswer, type Answer } from './anthropic-answer.js';
import { modelError } from './anthropic-errors.js';
import { ModelRefused, type CompletionRequest, type LanguageModel, type Usage } from './language-model.js';
import { materialBlocks, systemText } from './prompt-text.js';

export interface AnthropicSettings {
  readonly apiKey: string;
  readonly model: string;
  /** Default: Anthropic's own address. */
  readonly baseUrl?: string | undefined;
  /** Milliseconds for one request; default 60,000. */
  readonly timeout?: number | undefined;
  /** Quick retries of one request (429, 5xx, lost connections) before the error is thrown; default 1. */
  readonly retries?: number | undefined;
}

const anthropicUrl = 'https://api.anthropic.com';
const toolName = 'answer';

type Message = Anthropic.MessageParam;

/** Claude through the Messages API: the answer comes as the input of a tool, so that it has a schema. */
export function anthropicModel(settings: AnthropicSettings): LanguageModel {
  const client = new Anthropic({
    apiKey: settings.apiKey,
    authToken: null,
    baseURL: settings.baseUrl ?? anthropicUrl,
    timeout: settings.timeout ?? 60_000,
    maxRetries: settings.retries ?? 1,
    // Its debug log prints resumes.
    logLevel: 'off',
    openTelemetry: false,
  });
  return { complete: (request) => complete(client, settings.model, request) };
}

async function complete<T>(client: Anthropic, model: string, request: CompletionRequest<T>) {
  const messages: Message[] = [{ role: 'user', content: materialBlocks(request.prompt) }];
  const first = await ask(client, model, request, messages);
  if (first.answer.ok) return { value: first.answer.value, usage: usageOf(first.message), model };
  messages.push(...repairTurn(first.message, first.answer.fault));
  const second = await ask(client, model, request, messages);
  const usage = addUsage(usageOf(first.message), usageOf(second.message));
  if (second.answer.ok) return { value: second.answer.value, usage, model };
  throw new ModelRefused('invalid-answer', new Error(second.answer.fault));
}

interface Asked<T> {
  message: Anthropic.Message;
  answer: Answer<T>;
}

async function ask<T>(
  client: Anthropic,
  model: string,
  request: CompletionRequest<T>,
  messages: Message[],
): Promise<Asked<T>> {
  const message = await send(client, model, request, messages);
  if (message.stop_reason === 'refusal') throw new ModelRefused('declined');
  return { message, answer: readAnswer(message, toolName, request.schema) };
}

async function send<T>(
  client: Anthropic,
  model: string,
  request: CompletionRequest<T>,
  messages: Message[],
): Promise<Anthropic.Message> {
  request.signal?.throwIfAborted();
  const input_schema = inputSchema(request.schema);
  try {
    return await client.messages.create(
      {
        model,
        max_tokens: request.maxTokens,
        system: [{ type: 'text', text: systemText(request.prompt), cache_control: { type: 'ephemeral' } }],
        messages,
        tools: [
          {
            name: toolName,
            description: 'Gives the answer to the task.',
            input_schema,
          },
        ],
        tool_choice: { type: 'tool', name: toolName, disable_parallel_tool_use: true },
      },
      { signal: request.signal ?? null },
    );
  } catch (thrown) {
    request.signal?.throwIfAborted();
    throw modelError(thrown);
  }
}

function inputSchema(schema: z.ZodType): Anthropic.Tool.InputSchema {
  return { ...z.toJSONSchema(schema, { io: 'input' }), type: 'object' };
}

/** Shows the model what was wrong with its answer, and asks once more. */
function repairTurn(message: Anthropic.Message, fault: string): Message[] {
  const call = message.content.find((block) => block.type === 'tool_use');
  const request = `The answer could not be used: ${fault}\nCall the tool again with the whole answer, corrected.`;
  if (!call) {
    const said = message.content.flatMap((block) =>
      block.type === 'text' && block.text ? [block.text] : [],
    );
    return [
      { role: 'assistant', content: said.join('\n') || '(no answer)' },
      { role: 'user', content: request },
    ];
  }
  return [
    { role: 'assistant', content: [{ type: 'tool_use', id: call.id, name: call.name, input: call.input }] },
    {
      role: 'user',
      content: [{ type: 'tool_result', tool_use_id: call.id, is_error: true, content: request }],
    },
  ];
}

function usageOf({ usage }: Anthropic.Message): Usage {
  return {
    inputTokens: usage.input_tokens,
    outputTokens: usage.output_tokens,
    cacheReadTokens: usage.cache_read_input_tokens ?? 0,
    cacheWriteTokens: usage.cache_creation_input_tokens ?? 0,
  };
}

function addUsage(one: Usage, other: Usage): Usage {
  return {
    inputTokens: one.inputTokens + other.inputTokens,
    outputTokens: one.outputTokens + other.outputTokens,
    cacheReadTokens: one.cacheReadTokens + other.cacheReadTokens,
    cacheWriteTokens: one.cacheWriteTokens + other.cacheWriteTokens,
  };
}
