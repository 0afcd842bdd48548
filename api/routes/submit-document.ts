import { hasDocument, wishHash, type DocumentWish } from '../../shared/papers/document-wish.js';
import type { InputOf, Operation } from '../../shared/operations/definition.js';
import type { TaskEngine } from '../../shared/tasks/engine.js';
import { makingTask } from './answer-with-task.js';
import type { Reply } from './endpoint.js';
import { idParams } from './params.js';
import { submitTask, type Asked } from './submit-task.js';

/** What the routes that make documents have in common. */
export const makingDocument = { ...makingTask, tag: 'Documents', params: idParams } as const;

/**
 * Submits the making of a document. One that the person has already costs nothing; who asks for it again while
 * it is being made is answered with the task that makes it.
 */
export async function submitDocument<O extends Operation>(
  engine: TaskEngine,
  asked: Asked,
  operation: O,
  input: InputOf<O>,
  wish: DocumentWish,
): Promise<Reply> {
  const hash = wishHash(wish);
  const key = `document ${asked.owner.toHexString()} ${hash}`;
  return submitTask(engine, asked, operation, input, {
    atNoCost: await hasDocument(asked.owner, hash),
    idempotency: { key, body: '', whileUnfinished: true },
  });
}
