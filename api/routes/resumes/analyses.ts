import { analyses } from '../../../shared/models/analysis.js';
import { analyzeResume } from '../../../shared/operations/analyze-resume.js';
import { findAnalysisOf } from '../../../shared/papers/analyses.js';
import { findResume } from '../../../shared/papers/resumes.js';
import {
  analysisRowView,
  analysisView,
  presentAnalysis,
  presentAnalysisRow,
  presentSuggestions,
  suggestionsView,
} from '../../presenters/analysis.js';
import type { Services } from '../../services.js';
import { makingTask } from '../answer-with-task.js';
import { endpoint, ok, type Endpoint } from '../endpoint.js';
import { afterCursor, pageQuery, pageView, toPage } from '../page.js';
import { idParams } from '../params.js';
import { submitTask, today } from '../submit-task.js';
import { analysisQuery, analyzeBody, jobDescriptionExample, sourceOf } from './schemas.js';

const tag = 'Analyses';
const reading = { method: 'get', tag, auth: 'user', limit: 'read', params: idParams } as const;

export function resumeAnalysesEndpoints({ engine }: Services): Endpoint[] {
  return [
    endpoint(
      {
        ...makingTask,
        path: '/resumes/:id/analyze',
        tag,
        summary: 'Score a resume, against a job description where one is given',
        params: idParams,
        body: analyzeBody,
        bodyExample: { jobDescription: jobDescriptionExample },
      },
      async (context) => {
        const { owner, params, body } = context;
        const source = sourceOf(await findResume(owner, params.id));
        const { jobDescription = null, refine } = body;
        return submitTask(engine, context, analyzeResume, { source, jobDescription, refine, asOf: today() });
      },
    ),
    endpoint(
      {
        ...reading,
        path: '/resumes/:id/analyses',
        summary: "A resume's analyses, newest first",
        query: pageQuery,
        answers: {
          200: { description: 'A page of analyses, without rows.', schema: pageView(analysisRowView) },
        },
      },
      async ({ owner, params, query }) => {
        const { _id: resumeId } = await findResume(owner, params.id);
        const rows = await analyses()
          .find({ owner, resumeId, ...afterCursor(query) }, { projection: { rows: 0, suggestions: 0 } })
          .sort({ _id: -1 })
          .limit(query.limit + 1)
          .toArray();
        return ok(toPage(rows, query, presentAnalysisRow));
      },
    ),
    endpoint(
      {
        ...reading,
        path: '/resumes/:id/ats-score',
        summary: 'The latest analysis in full, or the one that is named',
        query: analysisQuery,
        answers: { 200: { description: 'The analysis.', schema: analysisView } },
      },
      async ({ owner, params, query }) =>
        ok(presentAnalysis(await findAnalysisOf(owner, params.id, query.analysisId))),
    ),
    endpoint(
      {
        ...reading,
        path: '/resumes/:id/suggestions',
        summary: 'What to do next for a better score, by points to gain',
        query: analysisQuery,
        answers: {
          200: { description: 'Of the latest analysis, or of the one named.', schema: suggestionsView },
        },
      },
      async ({ owner, params, query }) =>
        ok(presentSuggestions(await findAnalysisOf(owner, params.id, query.analysisId))),
    ),
  ];
}
