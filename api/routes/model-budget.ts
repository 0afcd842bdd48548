import type { Config } from '../../shared/config.js';
import { expectBudget } from '../../shared/model-calls/budget.js';
import type { Submission } from '../../shared/tasks/engine.js';
import type { Operation } from '../../shared/operations/definition.js';
import { serverTime } from '../../shared/tasks/server-clock.js';
import type { OwnerId } from '../auth/principal.js';

type Alongside = Pick<Submission<Operation>, 'alongside'>;

/**
 * Refuses a task that only the language model may do once its owner's budget is spent; where the rules may step
 * in, they do. Part of the submission, so that a repeated request still finds its task.
 */
export function withinBudget(
  { QUOTAS }: Pick<Config, 'QUOTAS'>,
  owner: OwnerId,
  writer: 'auto' | 'model' | 'rules',
): Alongside {
  if (!QUOTAS || writer !== 'model') return {};
  return { alongside: (session) => expectBudget(owner, serverTime(), session) };
}
