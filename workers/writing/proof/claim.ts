import type { AskedItem } from './asked-items.js';
import type { Passage } from './passages.js';

export type ClaimKind =
  | 'number'
  | 'date'
  | 'name'
  | 'degree'
  | 'skill'
  | 'standing'
  | 'role'
  | 'part'
  | 'deed'
  | 'outcome'
  | 'fact';

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
  /** A word for which the source has none that we know to mean the same: by itself it may be a fair one. */
  readonly isWeak?: boolean;
}

/** What a text may lean on. */
export interface Sources {
  /** Proves any claim: for a letter or a summary the whole resume, for an edited value what it was before. */
  readonly own: readonly Passage[];
  /** `own` is a whole resume, however little it holds: what is told may be told in other words, or be no claim. */
  readonly whole?: boolean;
  /** Proves names and dates only: the rest of the entry that an edited value belongs to. */
  readonly context?: readonly Passage[];
  /** Proves what is said of the employer, never what is said of the person. */
  readonly jobDescription: string | null;
  /** Proves nothing: what a job asks for may not find its way into a text that it is put in for. */
  readonly posting?: string | null;
  /** Employer and role that the text is addressed to: their own words are no claims. */
  readonly addressee?: readonly string[];
  /** What the person answered to our questions. */
  readonly answers?: readonly string[];
  /** Whole years of dated experience, overlaps counted once; null where no role is dated. */
  readonly experienceYears?: number | null;
}

/** A sentence being checked, with what the checks share. */
export interface Statement {
  /** As it was written. */
  readonly sentence: string;
  /** With the names that need no proof blanked out, place for place. */
  readonly text: string;
  /** Passages that may prove it, the most similar first. */
  readonly own: readonly Passage[];
  readonly context: readonly Passage[];
  /** All passages of `own`, whatever the sentence speaks of. */
  readonly everything: readonly Passage[];
  /** The passages that it retells, the closest first; the only one where there is one. */
  readonly told: readonly Passage[];
  readonly jobDescription: Passage | null;
  /** What the job asks for. */
  readonly asked: readonly AskedItem[];
  /** Entries that the sentence speaks of; empty where it may be any. Their dates alone prove its dates. */
  readonly entries: readonly string[];
  /** Whether it is its one source with a few words changed. */
  readonly isNearCopy: boolean;
  /** Whether own is one value: similarity then proves nothing further. */
  readonly anchored: boolean;
  /** It speaks of the employer and claims nothing about the person. */
  readonly ofEmployer: boolean;
  /** It says something that the person is, has or did; a wish does not. */
  readonly asserts: boolean;
  /** It says what the person has not done: then the job description may name it. */
  readonly denies: boolean;
  readonly experienceYears: number | null;
}

export type Verdict = CheckedClaim | ProofFailure;

export function isFailure(verdict: Verdict): verdict is ProofFailure {
  return 'why' in verdict;
}
