import { z } from 'zod';

/** The shapes of docs/SCORING.md. */
const row = z
  .strictObject({
    ruleId: z.string(),
    label: z.string(),
    points: z.number(),
    max: z.number(),
    status: z.enum(['met', 'partial', 'missing', 'not_asked', 'capped']),
    jdQuote: z.string().nullable(),
    /** JSON Pointer (RFC 6901) into the resume's content. */
    resumePath: z.string().nullable(),
    quote: z.string().nullable(),
    /** exact, alias, implies:<skill>, near:<skill> or semantic. */
    via: z.string().nullable(),
    fix: z.string().nullable(),
  })
  .meta({ id: 'AnalysisRow' });

const skillRequirement = z.strictObject({
  skill: z.string(),
  quote: z.string(),
  weight: z.number(),
  anyOf: z.array(z.string()).optional(),
});

/** What a posting says of the job itself, with the words that say so; none of it is scored. */
const quote = z.string();
const posting = {
  employer: z.strictObject({ name: z.string(), quote }).nullable(),
  location: z.strictObject({ text: z.string(), quote }).nullable(),
  workMode: z.strictObject({ mode: z.enum(['onsite', 'hybrid', 'remote']), quote }).nullable(),
  employmentType: z
    .strictObject({
      types: z.array(
        z.enum(['full-time', 'part-time', 'permanent', 'contract', 'temporary', 'internship', 'freelance']),
      ),
      quote,
    })
    .nullable(),
  salary: z
    .strictObject({
      text: z.string(),
      /** ISO 4217; null where the posting names none. */
      currency: z.string().nullable(),
      /** In whole units of the currency, for the period. */
      min: z.number().nullable(),
      max: z.number().nullable(),
      period: z.enum(['hour', 'day', 'week', 'month', 'year']).nullable(),
      quote,
    })
    .nullable(),
  /** Days within which the person must be able to start; 0 is at once. */
  noticePeriod: z.strictObject({ maxDays: z.number(), quote }).nullable(),
  shift: z.strictObject({ text: z.string(), quote }).nullable(),
  /** `date` is ISO 8601; null where the posting leaves out the year. */
  deadline: z.strictObject({ text: z.string(), date: z.string().nullable(), quote }).nullable(),
  languages: z.array(z.strictObject({ language: z.string(), quote })),
  /** What is set apart and asks for nothing. */
  boilerplate: z.array(z.strictObject({ kind: z.enum(['about', 'benefits', 'process', 'legal']), quote })),
};

/** What a job description asks for, and what it says of the job. */
export const requirements = z
  .strictObject({
    title: z
      .strictObject({ text: z.string(), family: z.string().nullable(), level: z.string().nullable() })
      .nullable(),
    mustHave: z.array(skillRequirement),
    niceToHave: z.array(skillRequirement),
    minYears: z.number().nullable(),
    education: z.strictObject({ level: z.string().nullable(), field: z.string().nullable() }).nullable(),
    certificates: z.array(z.string()),
    duties: z.array(z.string()),
    ...posting,
  })
  .meta({ id: 'Requirements' });

/** What a language model added to the score, as far as it could be checked (docs/SCORING.md). */
const refinement = z
  .strictObject({
    requirements: z.array(z.strictObject({ kind: z.enum(['must', 'nice']), skill: z.string(), quote })),
    matches: z.array(
      z.strictObject({ requirement: z.string(), resumePath: z.string(), quote, strength: z.number() }),
    ),
    /** Proposals that did not pass the checks. */
    dropped: z.int().nonnegative(),
  })
  .meta({ id: 'Refinement' });

/** A score with all that it rests on. */
export const analysis = z
  .strictObject({
    /** 0 to 100, to a thousandth; null where nothing can be scored. */
    score: z.number().nullable(),
    readinessScore: z.number().nullable(),
    refinedScore: z.number().nullable(),
    /** score / 10, one decimal. */
    relevanceScore: z.number().nullable(),
    reason: z
      .strictObject({
        code: z.enum(['unreadable', 'no-requirements', 'empty-resume', 'empty-job-description']),
        detail: z.string(),
      })
      .nullable(),
    rubricVersion: z.string(),
    asOf: z.string(),
    rows: z.array(row),
    requirements: requirements.nullable(),
    matchedKeywords: z.array(z.string()),
    missingKeywords: z.array(z.string()),
    recommendations: z.array(z.string()),
    flags: z.array(z.strictObject({ code: z.string(), detail: z.string() })),
    /** Where there is a `refinedScore`. */
    refinement: refinement.optional(),
  })
  .meta({ id: 'AnalysisContent' });

export type AnalysisContent = z.infer<typeof analysis>;
export type AnalysisRow = z.infer<typeof row>;
export type Requirements = z.infer<typeof requirements>;
export type Refinement = z.infer<typeof refinement>;
export type SkillRequirement = z.infer<typeof skillRequirement>;
