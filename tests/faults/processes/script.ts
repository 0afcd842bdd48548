import { z } from 'zod';

/**
 * What a test wants of a task, as JSON in the first line of its job description. What is left out is not
 * done; the rest is done in this order, and then the operation as the product does it.
 */
const script = z.strictObject({
  /** The attempt throws as long as the task has fewer failures. */
  throws: z.int().optional(),
  /** The attempt ends its process with SIGKILL as long as the task has no more claims. */
  kills: z.int().optional(),
  /** Costly effects, each in a step of its own, 50 ms apart and each recorded. */
  steps: z.int().optional(),
  /** Milliseconds that the process can do nothing else. */
  blocks: z.int().optional(),
  /** Milliseconds to wait for. */
  sleeps: z.int().optional(),
  /** Does not listen to its signal while it sleeps. */
  deaf: z.boolean().optional(),
  /** Keeps a thread busy for ever, which cannot hear the signal. */
  thread: z.boolean().optional(),
});

export type Script = z.infer<typeof script>;

/** A job description with a script in its first line. */
export function scripted(wishes: Script, text = 'A data engineer with Python and SQL.'): string {
  return `${JSON.stringify(wishes)}\n${text}`;
}

/** The script in a task's input; null where there is none. */
export function scriptOf(input: unknown): Script | null {
  const { jobDescription, text } = input as { jobDescription?: string | null; text?: string };
  const [line = ''] = (jobDescription ?? text ?? '').split('\n');
  return line.startsWith('{') ? script.parse(JSON.parse(line)) : null;
}
