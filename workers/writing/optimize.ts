import type { AnalysisContent } from '../../shared/analysis/analysis.js';
import { applyEdits } from '../../shared/analysis/apply-edits.js';
import type { ResumeContent } from '../../shared/resume/content.js';
import type { Reading } from '../../shared/resume/reading.js';
import type { LanguageModel } from '../llm/language-model.js';
import { score } from '../scoring/score.js';
import { askedFor } from './asked.js';
import { chooseWriter, type Writer, type WriterDeps } from './choose-writer.js';
import type { Edit, ProposedEdit, Refused } from './edits.js';
import { experienceYears } from './experience.js';
import { gapsIn, type Gap } from './gaps.js';
import { modelEdits } from './model-edits.js';
import { passagesOf } from './proof/passages.js';
import { proveEdit, type EditSources } from './prove-edit.js';
import type { CheckedClaim } from './proof/prove.js';
import { rulesEdits } from './rules/edits.js';

export interface OptimizeInput {
  readonly resume: ResumeContent;
  readonly jobDescription: string | null;
  /** `YYYY-MM-DD`: open roles count to it. */
  readonly asOf: string;
  /** How well the resume's file could be read; part of the score. */
  readonly reading: Reading;
}

export interface Optimized {
  /** The content with all edits made. */
  readonly resume: ResumeContent;
  readonly edits: readonly Edit[];
  readonly refused: readonly Refused[];
  readonly gaps: readonly Gap[];
  /** 0 to 100: the match with a job description, the readiness without; null where nothing can be scored. */
  readonly scoreBefore: number | null;
  readonly scoreAfter: number | null;
  readonly checked: readonly CheckedClaim[];
  readonly writer: Writer;
  readonly fallbackReason: string | null;
}

/**
 * Proposes edits that make a resume clearer and more relevant, each proven by what already stands in it.
 * The score never falls; facts, dates, employers, degrees and numbers never change.
 * @throws as `chooseWriter` does
 */
export async function optimizeResume(input: OptimizeInput, deps: WriterDeps): Promise<Optimized> {
  const before = scored(input.resume, input);
  const asked = askedFor(before.requirements);
  const sources = {
    resume: input.resume,
    passages: passagesOf(input.resume),
    experienceYears: experienceYears(input.resume, input.asOf),
    jobDescription: input.jobDescription,
  };
  const ruled = () => proven(rulesEdits(input.resume, asked, sources.experienceYears), sources);
  const byModel = async (model: LanguageModel) => {
    const { edits, refused } = await modelEdits(input.resume, input.jobDescription, model, deps.signal);
    return merged(proven(edits, sources, refused), ruled());
  };
  const { value, writer, fallbackReason } = await chooseWriter(deps, byModel, ruled);

  const { kept, refused, checked } = value;
  const settled = withoutLoss(kept, input, before);
  const edits = settled.kept.map((edit, at) => ({ id: `e${at + 1}`, ...edit }));
  const resume = applyEdits(input.resume, edits);
  return {
    resume,
    edits,
    refused: [...refused, ...settled.refused],
    gaps: gapsIn(settled.after, sources.experienceYears),
    scoreBefore: figure(before),
    scoreAfter: figure(settled.after),
    checked,
    writer,
    fallbackReason,
  };
}

function scored(resume: ResumeContent, { jobDescription, asOf, reading }: OptimizeInput): AnalysisContent {
  return score(resume, jobDescription, { asOf, reading });
}

function figure(analysis: AnalysisContent): number | null {
  return analysis.score ?? analysis.readinessScore;
}

interface Sorted {
  readonly kept: ProposedEdit[];
  readonly refused: Refused[];
}

interface Proven extends Sorted {
  readonly checked: CheckedClaim[];
}

function proven(
  proposed: readonly ProposedEdit[],
  sources: EditSources,
  already: readonly Refused[] = [],
): Proven {
  const judged = proposed.map((edit) => ({ edit, proof: proveEdit(edit, sources) }));
  return {
    kept: judged.filter(({ proof }) => proof.ok).map(({ edit }) => edit),
    refused: [
      ...already,
      ...judged
        .filter(({ proof }) => !proof.ok)
        .map(({ edit, proof }) => ({
          path: edit.path,
          after: edit.after,
          why: proof.failures.map(({ why }) => why),
        })),
    ],
    checked: judged.flatMap(({ proof }) => (proof.ok ? proof.checked : [])),
  };
}

/** What the model leaves alone the rules may still mend; where both rewrite one text, the model's stands. */
function merged(model: Proven, rules: Proven): Proven {
  const taken = new Set(model.kept.map(({ path }) => path));
  return {
    kept: [...model.kept, ...rules.kept.filter(({ path }) => !taken.has(path))],
    refused: [...model.refused, ...rules.refused],
    checked: [...model.checked, ...rules.checked],
  };
}

/** Leaves out what would lower the score: all at once where nothing does, else one by one. */
function withoutLoss(
  edits: ProposedEdit[],
  input: OptimizeInput,
  before: AnalysisContent,
): Sorted & { after: AnalysisContent } {
  const all = scored(applyEdits(input.resume, edits), input);
  if (!isLower(all, before)) return { kept: edits, refused: [], after: all };
  return edits.reduce<Sorted & { after: AnalysisContent }>(
    (sofar, edit) => {
      const kept = [...sofar.kept, edit];
      const after = scored(applyEdits(input.resume, kept), input);
      if (!isLower(after, sofar.after)) return { ...sofar, kept, after };
      const why = ['It would lower the score.'];
      return { ...sofar, refused: [...sofar.refused, { path: edit.path, after: edit.after, why }] };
    },
    { kept: [], refused: [], after: before },
  );
}

function isLower(after: AnalysisContent, before: AnalysisContent): boolean {
  return (figure(after) ?? -1) < (figure(before) ?? -1);
}
