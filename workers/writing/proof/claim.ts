import type { Passage } from './passages.js';

export type ClaimKind = 'number' | 'date' | 'name' | 'degree' | 'skill' | 'standing' | 'part' | 'outcome';

/** A claim that was looked up, and where it was found. */
export interface CheckedClaim {
  readonly kind: ClaimKind;
  readonly text: string;
  /** JSON Pointer into the resume, `job-description`, `answers/<n>` or `derived:experience`. */
  readonly source: string;
}

/** A claim that traces to nothing. */
export interface ProofFailure {
  readonly kind: ClaimKind;
  readonly text: string;
  /** One sentence for the person. */
  readonly why: string;
}

/** What a text may lean on. */
export interface Sources {
  /** Proves any claim: for a letter or a summary the whole resume, for an edited value what it was before. */
  readonly own: readonly Passage[];
  /** Proves names and dates only: the rest of the entry that an edited value belongs to. */
  readonly context?: readonly Passage[];
  /** Proves what is said of the employer, never what is said of the person. */
  readonly jobDescription: string | null;
  /** Employer and role that the text is addressed to: their own words are no claims. */
  readonly addressee?: readonly string[];
  /** What the person answered to our questions. */
  readonly answers?: readonly string[];
  /** Whole years of dated experience, overlaps counted once; null where no role is dated. */
  readonly experienceYears?: number | null;
}

/** A sentence being checked, with what the checks share. */
export interface Statement {
  readonly text: string;
  /** Passages that may prove it, the most similar first. */
  readonly own: readonly Passage[];
  readonly context: readonly Passage[];
  readonly jobDescription: Passage | null;
  /** Entries that the sentence speaks of; empty where it may be any. Their dates alone prove its dates. */
  readonly entries: readonly string[];
  /** Whether own is one value: similarity then proves nothing further. */
  readonly anchored: boolean;
  /** It speaks of the employer and claims nothing about the person. */
  readonly ofEmployer: boolean;
  /** It says what the person has not done: then the job description may name it. */
  readonly denies: boolean;
  readonly experienceYears: number | null;
}

export type Verdict = CheckedClaim | ProofFailure;

export function isFailure(verdict: Verdict): verdict is ProofFailure {
  return 'why' in verdict;
}
