import type Anthropic from '@anthropic-ai/sdk';
import { z, type ZodType } from 'zod';

export type Answer<T> = { ok: true; value: T } | { ok: false; fault: string };

/** The longest description of a fault that is sent back for the repair. */
const longestFault = 1_500;

/** Reads the value out of a message: JSON, also where a gateway that knows no schemas put words around it. */
export function readAnswer<T>(message: Anthropic.Message, schema: ZodType<T>): Answer<T> {
  if (message.stop_reason === 'max_tokens') return { ok: false, fault: 'it was cut off; be shorter.' };
  const raw = jsonIn(textOf(message));
  if (raw === undefined) return { ok: false, fault: 'it was no JSON.' };
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, fault: z.prettifyError(parsed.error).slice(0, longestFault) };
}

/** What the model said, without what it thought. */
export function textOf(message: Anthropic.Message): string {
  return message.content.map((block) => (block.type === 'text' ? block.text : '')).join('');
}

function jsonIn(text: string): unknown {
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
