import { afterAll } from '@jest/globals';
import { register, type Caller } from './people.js';
import { startStack, type Stack, type StackOptions } from './stack.js';

/** A stack with two people, for all tests of a file: it stops after them. */
export async function stackForTwo(
  options?: StackOptions,
): Promise<{ stack: Stack; asha: Caller; ravi: Caller }> {
  const stack = await startStack(options);
  afterAll(() => stack.stop(), 60_000);
  return {
    stack,
    asha: await register(stack, 'asha@example.com'),
    ravi: await register(stack, 'ravi@example.com'),
  };
}
