import { z } from 'zod';
import { resumeSources, type ResumeRow } from '../../shared/models/resume.js';
import { versionOrigins, type ResumeVersionRow } from '../../shared/models/resume-version.js';
import type { Chosen } from '../../shared/papers/choose-edits.js';
import { objectId } from '../../shared/operations/fields.js';
import { resumeContent } from '../../shared/resume/content.js';
import { reading } from '../../shared/resume/reading.js';
import type { SeenTask } from '../../shared/tasks/missed-states.js';

/** A resume as its owner sees it, with the words of its latest version. */
export const resumeView = z
  .strictObject({
    id: objectId,
    title: z.string(),
    isPrimary: z.boolean(),
    isPublic: z.boolean(),
    version: z.int().positive(),
    content: resumeContent,
    source: z.enum(resumeSources),
    /** The uploaded file's name; null for a resume that was typed. */
    fileName: z.string().nullable(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'Resume' });

export const versionRowView = z
  .strictObject({
    version: z.int().positive(),
    origin: z.enum(versionOrigins),
    /** The version that it was restored or optimised from. */
    basedOn: z.int().nullable(),
    optimizationId: objectId.nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'ResumeVersionRow' });

export const versionView = z
  .strictObject({ ...versionRowView.shape, content: resumeContent, reading: reading.nullable() })
  .meta({ id: 'ResumeVersion' });

/** Names each field that goes out. */
export function presentResume(
  resume: ResumeRow,
  { content }: Pick<ResumeVersionRow, 'content'>,
): z.infer<typeof resumeView> {
  return {
    id: resume._id.toHexString(),
    title: resume.title,
    isPrimary: resume.isPrimary,
    isPublic: resume.isPublic,
    version: resume.version,
    content,
    source: resume.source,
    fileName: resume.file?.name ?? null,
    createdAt: resume.createdAt.toISOString(),
    updatedAt: resume.updatedAt.toISOString(),
  };
}

/** In lists the words stay out. */
export function presentVersionRow(row: ResumeVersionRow): z.infer<typeof versionRowView> {
  return {
    version: row.version,
    origin: row.origin,
    basedOn: row.basedOn,
    optimizationId: row.optimizationId?.toHexString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}

export function presentVersion(row: ResumeVersionRow): z.infer<typeof versionView> {
  return { ...presentVersionRow(row), content: row.content, reading: row.reading };
}

/** The resume after edits of an optimisation were taken. */
export const chosenEditsView = z
  .strictObject({
    ...resumeView.shape,
    optimizationId: objectId,
    /** Ids of the edits that are in it, and of those that were left out. */
    taken: z.array(z.string()),
    left: z.array(z.string()),
    scoreBefore: z.number().nullable(),
    /** Of the version that was made; null while it is worked out. */
    scoreAfter: z.number().nullable(),
    /** The task that works it out, where only some edits were taken. */
    scoreTask: z.string().nullable(),
  })
  .meta({ id: 'ChosenEdits' });

/** @param scoring the analysis of the version that was made; null where its score is known, or cannot be had now */
export function presentChosenEdits(
  { resume, content, optimization, taken, left }: Chosen,
  scoring: SeenTask | null,
): z.infer<typeof chosenEditsView> {
  const { _id, scoreBefore, scoreAfter } = optimization;
  return {
    ...presentResume(resume, { content }),
    optimizationId: _id.toHexString(),
    taken,
    left,
    scoreBefore,
    scoreAfter: left.length === 0 ? scoreAfter : scoreIn(scoring?.result),
    scoreTask: scoring && `/api/v1/tasks/${scoring._id.toHexString()}`,
  };
}

const scored = z.object({ score: z.number().nullable(), readinessScore: z.number().nullable() });

/** The match with a job description, the readiness without one; null while there is neither. */
function scoreIn(result: unknown): number | null {
  const { data } = scored.safeParse(result);
  return data?.score ?? data?.readinessScore ?? null;
}

/** RFC 6902, of which only these four appear. */
const patchOperation = z.strictObject({
  op: z.enum(['add', 'remove', 'replace', 'move']),
  path: z.string(),
  from: z.string().optional(),
  value: z.unknown().optional(),
});

export const diffView = z
  .strictObject({
    /** 0 for the empty resume that the first version came from. */
    from: z.int().nonnegative(),
    to: z.int().positive(),
    patch: z.array(patchOperation),
    changes: z.array(z.strictObject({ path: z.string(), before: z.unknown(), after: z.unknown() })),
  })
  .meta({ id: 'ResumeDiff' });
