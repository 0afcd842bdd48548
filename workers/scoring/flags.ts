import type { AnalysisContent } from '../../shared/analysis/analysis.js';
import type { Candidate } from './candidate.js';

/** What a recruiter should know of how the resume was made: hidden text and pasted runs, each with a sample. */
export function flagsOf({ reading, pasted }: Candidate): AnalysisContent['flags'] {
  const hidden = reading.hiddenText.map((sample) => ({
    code: 'hidden-text',
    detail: `Text that no reader can see counts for nothing: "${sample}"`,
  }));
  const copied = pasted.map((sample) => ({
    code: 'pasted',
    detail: `A run of over 25 words of the job description counts for nothing: "${sample} …"`,
  }));
  return [...hidden, ...copied];
}
