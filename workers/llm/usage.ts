import type Anthropic from '@anthropic-ai/sdk';
import type { Usage } from './language-model.js';

/** Of a call that was never made. */
export const noUsage: Usage = { inputTokens: 0, outputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0 };

/** The tokens of a message as its sender counts them; a gateway may leave some out. */
export function usageOf({ usage }: Anthropic.Message): Usage {
  const given = usage as Partial<Anthropic.Usage> | undefined;
  return {
    inputTokens: given?.input_tokens ?? 0,
    outputTokens: given?.output_tokens ?? 0,
    cacheReadTokens: given?.cache_read_input_tokens ?? 0,
    cacheWriteTokens: given?.cache_creation_input_tokens ?? 0,
  };
}

/** The tokens of both. */
export function addUsage(one: Usage, other: Usage): Usage {
  return {
    inputTokens: one.inputTokens + other.inputTokens,
    outputTokens: one.outputTokens + other.outputTokens,
    cacheReadTokens: one.cacheReadTokens + other.cacheReadTokens,
    cacheWriteTokens: one.cacheWriteTokens + other.cacheWriteTokens,
  };
}
