import { AppError, PermanentError } from '../../shared/errors.js';
import {
  BudgetSpent,
  isModelFault,
  ModelRefused,
  noModelWords,
  type LanguageModel,
  type ModelFault,
} from '../llm/language-model.js';

export type WriterChoice = 'auto' | 'model' | 'rules';
export type Writer = 'model' | 'rules';

/** What a writing operation works with. */
export interface WriterDeps {
  /** Null where no key is set. */
  readonly model: LanguageModel | null;
  readonly writer: WriterChoice;
  readonly signal?: AbortSignal | undefined;
  /**
   * False while the task will be tried again: then `auto` throws what a retry may cure instead of
   * falling back. Default true.
   */
  readonly lastAttempt?: boolean | undefined;
}

export interface Written<T> {
  readonly value: T;
  readonly writer: Writer;
  /** Why the rules wrote although the model might have; null where nothing failed. */
  readonly fallbackReason: string | null;
}

/** The model wrote what cannot be proven, and too little was left without it. */
export class UnprovenText extends AppError {
  override readonly name = 'UnprovenText';
  constructor(detail: string) {
    super('unproven-text', detail);
  }
}

/**
 * Writes with the model or by the rules, as asked and as possible.
 * @throws PermanentError `writer-unavailable` when the model is asked for and cannot be had, `quota-exceeded`
 *   when the person's budget for it is spent
 * @throws ModelUnavailable, ModelRefused or UnprovenText where a retry may cure it and one is to come
 */
export async function chooseWriter<T>(
  deps: WriterDeps,
  byModel: (model: LanguageModel) => Promise<T>,
  byRules: () => T,
): Promise<Written<T>> {
  const rules = (fallbackReason: string | null): Written<T> => ({
    value: byRules(),
    writer: 'rules',
    fallbackReason,
  });
  const { model, writer, signal, lastAttempt = true } = deps;
  signal?.throwIfAborted();
  if (writer === 'rules') return rules(null);
  if (model === null) {
    if (writer === 'model') throw new PermanentError('writer-unavailable', noModelWords);
    return rules(noModelWords);
  }
  try {
    return { value: await byModel(model), writer: 'model', fallbackReason: null };
  } catch (error) {
    signal?.throwIfAborted();
    if (!isModelFault(error) && !(error instanceof UnprovenText)) throw error;
    const mayPass = mayPassLater(error);
    if (mayPass && (writer === 'model' || !lastAttempt)) throw error;
    if (writer === 'model') throw new PermanentError(error.code, error.detail, { cause: error });
    return rules(error.detail);
  }
}

function mayPassLater(error: ModelFault | UnprovenText): boolean {
  if (error instanceof BudgetSpent) return false;
  return !(error instanceof ModelRefused) || error.refusal === 'invalid-answer';
}
