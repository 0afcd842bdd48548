import { z } from 'zod';
import { analysis } from '../../shared/analysis/analysis.js';
import { suggestion } from '../../shared/analysis/suggestion.js';
import type { StoredAnalysis } from '../../shared/models/analysis.js';
import { objectId } from '../../shared/operations/fields.js';

const { rows: _rows, ...withoutRows } = analysis.shape;

/** What stands on an analysis beside its content. */
const origin = {
  id: objectId,
  /** Null where the resume came as plain text. */
  resumeId: objectId.nullable(),
  version: z.int().nullable(),
  createdAt: z.iso.datetime(),
};

export const analysisRowView = z.strictObject({ ...origin, ...withoutRows }).meta({ id: 'AnalysisSummary' });
export const analysisView = z
  .strictObject({ ...origin, ...analysis.shape, jobDescription: z.string().nullable() })
  .meta({ id: 'Analysis' });
export const suggestionsView = z
  .strictObject({ analysisId: objectId, items: z.array(suggestion), nextCursor: z.null() })
  .meta({ id: 'Suggestions' });

/** In lists the rows stay out. */
export function presentAnalysisRow(
  row: Omit<StoredAnalysis, 'rows' | 'suggestions'>,
): z.infer<typeof analysisRowView> {
  return {
    id: row._id.toHexString(),
    resumeId: row.resumeId?.toHexString() ?? null,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    score: row.score,
    readinessScore: row.readinessScore,
    refinedScore: row.refinedScore,
    relevanceScore: row.relevanceScore,
    reason: row.reason,
    rubricVersion: row.rubricVersion,
    asOf: row.asOf,
    requirements: row.requirements,
    matchedKeywords: row.matchedKeywords,
    missingKeywords: row.missingKeywords,
    recommendations: row.recommendations,
    flags: row.flags,
    ...(row.refinement && { refinement: row.refinement }),
  };
}

/** Names each field that goes out. */
export function presentAnalysis(row: StoredAnalysis): z.infer<typeof analysisView> {
  return { ...presentAnalysisRow(row), rows: row.rows, jobDescription: row.jobDescription };
}

export function presentSuggestions(
  row: Pick<StoredAnalysis, '_id' | 'suggestions'>,
): z.infer<typeof suggestionsView> {
  return { analysisId: row._id.toHexString(), items: row.suggestions, nextCursor: null };
}
