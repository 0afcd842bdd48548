import type { ClaimKind } from '../claim.js';
import type { Facts } from '../facts.js';

/** A claim with the question whether some facts prove it. */
export interface Looked {
  readonly kind: ClaimKind;
  readonly text: string;
  readonly why: string;
  readonly provedBy: (facts: Facts) => boolean;
}
