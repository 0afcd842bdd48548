import type { EditValue, Replacement } from '../../shared/analysis/apply-edits.js';

/** One change to a resume that a person may take or leave by itself. */
export interface ProposedEdit extends Replacement {
  /** One sentence for the person. */
  readonly reason: string;
  /** Rule ids of the score's rows that it answers. */
  readonly addresses: readonly string[];
  /** Quotes of the resume that it stands on. */
  readonly evidence: readonly string[];
}

export interface Edit extends ProposedEdit {
  /** `e1`, `e2` … in the order of the edits; stays as long as the optimization does. */
  readonly id: string;
}

/** An edit that was not made, and why. */
export interface Refused {
  readonly path: string;
  readonly after: EditValue;
  readonly why: string[];
}
