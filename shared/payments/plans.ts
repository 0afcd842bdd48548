import type { QuotaKind } from '../operations/definition.js';

/** What a plan grants in a calendar month; null means without limit. */
export interface Plan {
  name: string;
  quotas: Record<QuotaKind, number | null>;
  /** What the language model may cost in a calendar month, in US dollars; null means without limit. */
  modelDollars: number | null;
  /** Tasks that have their turn in each round of a queue (shared/tasks/fair-share.ts). */
  share: number;
}

/** Everyone's plan until they buy another. */
export const freePlan: Plan = {
  name: 'free',
  quotas: { resumes: 10, analyses: 10, writing: 5, pdfs: 10, shares: 10 },
  // Some twenty letters or optimisations at two cents (docs/WRITING.md, What a call costs).
  modelDollars: 0.5,
  share: 4,
};
