import { isDeepStrictEqual } from 'node:util';
import type { mongo } from 'mongoose';
import { applyEdits } from '../analysis/apply-edits.js';
import { AppError } from '../errors.js';
import { optimizations, type OptimizationRow } from '../models/optimization.js';
import type { ResumeRow } from '../models/resume.js';
import type { ResumeVersionRow } from '../models/resume-version.js';
import type { ResumeContent } from '../resume/content.js';
import { movedOn } from './change-resume.js';
import { addVersion, findResume, findVersion } from './resumes.js';

/** The edits of an optimisation that a person accepts. */
export interface Choice {
  /** The latest one of the version where it is undefined. */
  optimizationId?: mongo.ObjectId | undefined;
  /** Their ids. */
  edits: readonly string[];
}

export interface Chosen {
  resume: ResumeRow;
  content: ResumeContent;
  optimization: OptimizationRow;
  /** In the order of the optimisation. */
  taken: string[];
  left: string[];
}

/**
 * Makes a version of the words that were optimised, with only some of the edits: all of them, or nothing.
 * @param version the one that the edits were made for, or one that the optimisation made of it
 * @throws AppError `not-found`; `validation-failed` that names unknown edits; `version-conflict` where the version
 *   is another one, or has moved on: nobody's later words are passed over
 */
export async function chooseEdits(
  owner: mongo.ObjectId,
  resumeId: mongo.ObjectId,
  version: number,
  choice: Choice,
  session: mongo.ClientSession,
): Promise<Chosen> {
  const before = await findResume(owner, resumeId, session);
  const named = await findVersion(owner, resumeId, version, session);
  const optimization = await optimizationOf(named, choice.optimizationId, session);
  const { _id, basedOn, edits } = optimization;
  refuseUnknown(choice.edits, optimization);
  const base = await findVersion(owner, resumeId, basedOn, session);
  const isOfIt = (row: ResumeVersionRow) =>
    row.optimizationId?.equals(_id) === true || hasWordsOf(row, [base, optimization]);
  if (!isOfIt(named)) {
    const detail = `These edits were made for version ${basedOn}, not for version ${version}.`;
    throw new AppError('version-conflict', detail, { members: { version: before.version } });
  }
  const latest = await findVersion(owner, resumeId, before.version, session);
  if (!isOfIt(latest)) throw movedOn(before.version);
  const taken = edits.filter(({ id }) => choice.edits.includes(id));
  const content = applyEdits(base.content, taken);
  const words = { content, reading: null, origin: 'optimized', basedOn, optimizationId: _id } as const;
  const resume = await addVersion(owner, resumeId, words, session);
  const left = edits.filter((edit) => !taken.includes(edit));
  return { resume, content, optimization, taken: idsOf(taken), left: idsOf(left) };
}

/** One of a stored resume. */
type OfVersion = OptimizationRow & { basedOn: number };

const idsOf = (edits: readonly { id: string }[]) => edits.map(({ id }) => id);

async function optimizationOf(
  { owner, resumeId, version, optimizationId: madeBy }: ResumeVersionRow,
  asked: mongo.ObjectId | undefined,
  session: mongo.ClientSession,
): Promise<OfVersion> {
  const id = asked ?? madeBy;
  const which = { owner, resumeId, ...(id ? { _id: id } : { basedOn: version }) };
  const found = await optimizations().findOne(which, { session, sort: { _id: -1 } });
  if (found?.basedOn == null) throw new AppError('not-found', 'This resume has no such optimisation.');
  return { ...found, basedOn: found.basedOn };
}

function refuseUnknown(asked: readonly string[], { edits }: OptimizationRow): void {
  const known = new Set(idsOf(edits));
  const errors = asked.flatMap((id, at) =>
    known.has(id) ? [] : [{ path: `body.edits.${at}`, message: `The optimisation has no edit ${id}.` }],
  );
  const [first] = errors;
  if (!first) return;
  throw new AppError('validation-failed', `${first.path}: ${first.message}`, { errors: errors.slice(0, 50) });
}

/** A version that was restored since is none that anybody wrote since. */
function hasWordsOf({ content }: ResumeVersionRow, others: readonly { content: ResumeContent }[]): boolean {
  return others.some((other) => isDeepStrictEqual(content, other.content));
}
