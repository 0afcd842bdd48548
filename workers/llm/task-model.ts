import type { mongo } from 'mongoose';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Config } from '../../shared/config.js';
import { findAnswer, keepAnswer } from '../../shared/model-calls/answers.js';
import { budgetOf, isSpent, spentWords } from '../../shared/model-calls/budget.js';
import { recordCall } from '../../shared/model-calls/record.js';
import type { CallOutcome } from '../../shared/models/model-call.js';
import { nextId } from '../../shared/models/next-id.js';
import { serverTime } from '../../shared/tasks/server-clock.js';
import {
  BudgetSpent,
  ModelRefused,
  type Completion,
  type CompletionRequest,
  type LanguageModel,
} from './language-model.js';
import { addUsage, noUsage } from './usage.js';

/** For whom and for what the model is asked. */
interface Asker {
  readonly owner: mongo.ObjectId;
  readonly task: { readonly _id: mongo.ObjectId; readonly operation: string };
  /** The stored resume that the questions are about; null for plain text. */
  readonly resumeId: mongo.ObjectId | null;
}

type AskingSettings = Pick<Config, 'ANTHROPIC_MODEL' | 'LLM_CACHE_HOURS' | 'QUOTAS'>;

/** What wrote a text: prompt and version, such as `cover-letter@2`, and the model. */
export interface WrittenBy {
  readonly prompt: string;
  readonly model: string;
}

/** The model as one attempt of a task may ask it. */
interface TaskModel {
  readonly model: LanguageModel;
  /** What gave the last answer; null while there was none. */
  writtenBy(): WrittenBy | null;
  /** Keeps the answers for the same questions to come. To be called once they have been of use. */
  keepAnswers(): Promise<void>;
}

const hour = 3_600_000;

/**
 * A model for a task: an answer kept from before where there is one, else the model itself within the person's
 * budget, each call written down with what it cost.
 */
export function taskModel(model: LanguageModel, asker: Asker, settings: AskingSettings): TaskModel {
  const { owner, resumeId } = asker;
  const keeps = settings.LLM_CACHE_HOURS > 0;
  const answers = new Map<string, unknown>();
  let last: WrittenBy | null = null;

  const complete = async <T>(request: CompletionRequest<T>): Promise<Completion<T>> => {
    const by = { prompt: promptName(request), model: settings.ANTHROPIC_MODEL };
    const key = keyOf(asker, by, request);
    const kept = keeps ? request.schema.safeParse(await findAnswer({ owner, key })) : null;
    if (kept?.success) {
      last = by;
      await record(asker, by).kept();
      return { value: kept.data, usage: noUsage, model: by.model };
    }
    if (settings.QUOTAS) await expectMoney(owner);
    const completion = await record(asker, by).asking(model, request);
    last = by;
    answers.set(key, completion.value);
    return completion;
  };
  return {
    model: { complete },
    writtenBy: () => last,
    async keepAnswers() {
      if (!keeps) return;
      const until = new Date(Date.now() + settings.LLM_CACHE_HOURS * hour);
      for (const [key, answer] of answers) await keepAnswer({ owner, resumeId, key }, answer, until);
    },
  };
}

async function expectMoney(owner: mongo.ObjectId): Promise<void> {
  const budget = await budgetOf(owner, serverTime());
  if (isSpent(budget)) throw new BudgetSpent(spentWords(budget));
}

/** Writes calls down. One that got no reply at all cost nothing, and leaves no row. */
function record({ owner, task }: Asker, { prompt, model: name }: WrittenBy) {
  const call = {
    _id: nextId(),
    owner,
    task: task._id,
    operation: task.operation,
    prompt,
    model: name,
  };
  const write = (outcome: CallOutcome, replies: number, tokens = noUsage) =>
    recordCall({ ...call, outcome, replies, tokens }, serverTime());
  return {
    kept: () => write('kept-answer', 0),
    async asking<T>(model: LanguageModel, request: CompletionRequest<T>): Promise<Completion<T>> {
      let spent = noUsage;
      let replies = 0;
      let outcome: CallOutcome = 'failed';
      const onSpent: CompletionRequest<T>['onSpent'] = (usage) => {
        spent = addUsage(spent, usage);
        replies += 1;
      };
      try {
        const completion = await model.complete({ ...request, onSpent });
        outcome = 'answered';
        return completion;
      } catch (error) {
        outcome = outcomeOf(error);
        throw error;
      } finally {
        if (replies > 0) await write(outcome, replies, spent);
      }
    },
  };
}

function outcomeOf(error: unknown): CallOutcome {
  if (!(error instanceof ModelRefused)) return 'failed';
  return error.refusal === 'invalid-answer' || error.refusal === 'declined' ? error.refusal : 'failed';
}

function promptName<T>({ prompt: { name, version } }: CompletionRequest<T>): string {
  return `${name}@${version}`;
}

/** All that decides the answer; the person is no part of it, as answers are looked for among their own only. */
function keyOf<T>(
  { task }: Asker,
  { prompt: name, model }: WrittenBy,
  request: CompletionRequest<T>,
): string {
  const { prompt, schema, maxTokens } = request;
  const { system, task: wanted, material } = prompt;
  const sent = [task.operation, name, model, system, wanted, material, z.toJSONSchema(schema), maxTokens];
  return createHash('sha256').update(JSON.stringify(sent)).digest('base64url');
}
