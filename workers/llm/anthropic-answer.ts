import type Anthropic from '@anthropic-ai/sdk';
import { z, type ZodType } from 'zod';

export type Answer<T> = { ok: true; value: T } | { ok: false; fault: string };

/** The longest description of a fault that is sent back for the repair. */
const longestFault = 1_500;

/** Reads the value out of a message: the tool's input, or JSON that came as text instead. */
export function readAnswer<T>(message: Anthropic.Message, toolName: string, schema: ZodType<T>): Answer<T> {
  if (message.stop_reason === 'max_tokens') return { ok: false, fault: 'it was cut off; be shorter.' };
  const call = message.content.find((block) => block.type === 'tool_use' && block.name === toolName);
  const raw = call?.type === 'tool_use' ? call.input : jsonIn(message);
  if (raw === undefined) return { ok: false, fault: 'it was no JSON.' };
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, fault: z.prettifyError(parsed.error).slice(0, longestFault) };
}

function jsonIn(message: Anthropic.Message): unknown {
  const text = message.content.map((block) => (block.type === 'text' ? block.text : '')).join('');
  const start = text.indexOf('{');
  const end = text.lastIndexOf('}');
  if (start < 0 || end < start) return undefined;
  try {
    return JSON.parse(text.slice(start, end + 1)) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
