import type { QuotaKind } from '../operations/definition.js';

/** What a plan grants in a calendar month; null means without limit. */
export interface Plan {
  name: string;
  quotas: Record<QuotaKind, number | null>;
  /** Tasks per queue that wait among everybody's; what is beyond waits behind them (shared/tasks/lanes.ts). */
  share: number;
}

/** Everyone's plan until they buy another. */
export const freePlan: Plan = {
  name: 'free',
  quotas: { resumes: 10, analyses: 10, writing: 5, pdfs: 10 },
  share: 4,
};
