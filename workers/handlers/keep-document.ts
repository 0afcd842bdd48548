import { createHash } from 'node:crypto';
import { mongo } from 'mongoose';
import type { z } from 'zod';
import { documents, type DocumentOptions, type DocumentRow } from '../../shared/models/document.js';
import { nextId } from '../../shared/models/next-id.js';
import type { documentResult } from '../../shared/operations/fields.js';
import { useCoverLetter } from '../../shared/papers/cover-letters.js';
import { documentFormats } from '../../shared/papers/document-formats.js';
import { documentName } from '../../shared/papers/document-name.js';
import { wishHash, type DocumentWish } from '../../shared/papers/document-wish.js';
import { claimFile, storeFile } from '../../shared/papers/files.js';
import { useResume } from '../../shared/papers/resumes.js';
import { giveBackQuota, type QuotaUnit } from '../../shared/payments/quotas.js';
import type { Subject } from './document-subject.js';
import { engineVersion } from './engine-version.js';
import { done, type HandlerContext, type Outcome } from './handler.js';

/** How a document is to look, and where its QR code leads. */
type Wish = Omit<DocumentWish, 'about'>;

/** What an engine gives. */
interface Made {
  bytes: Uint8Array;
  pages: number | null;
  warnings: string[];
}

type Kept = z.output<typeof documentResult>;

const fileWords = { resume: 'Resume', 'cover-letter': 'Cover Letter' } as const;

/**
 * Answers with the document that was made of the same words, options and code before; makes and keeps one where there
 * is none. What is answered from the store costs no quota.
 */
export async function keepDocument(
  context: HandlerContext,
  subject: Subject,
  wish: Wish,
  make: () => Promise<Made>,
): Promise<Outcome<Kept>> {
  const { owner, task } = context;
  const wished = wishHash({ about: subject.about, ...wish });
  const fingerprint = await fingerprintOf(wished);
  const stored = await documents().findOne({ owner, fingerprint }, { sort: { _id: -1 } });
  if (stored) {
    const { quota } = task;
    return done(keptOf(stored), quota && ((session) => giveBackQuota(owner, quota as QuotaUnit, session)));
  }
  context.progress(20, 'making the document');
  const made = await make();
  context.progress(80, 'saving');
  const row = { ...(await save(context, subject, wish, made)), fingerprint, wish: wished };
  return done(keptOf(row), async (session) => {
    const { resumeId, coverLetterId } = subject.about;
    if (resumeId) await useResume(owner, resumeId, session);
    if (coverLetterId) await useCoverLetter(owner, coverLetterId, session);
    await documents().insertOne(row, { session });
    await claimFile(row.fileId, session);
  });
}

/** Stores the file, which is claimed once its row is there. */
async function save(
  { owner, services }: HandlerContext,
  { about, person }: Subject,
  { format, options }: Wish,
  { bytes: content, pages, warnings }: Made,
): Promise<Omit<DocumentRow, 'fingerprint' | 'wish'>> {
  const { contentType } = documentFormats[format];
  const { id, bytes } = await storeFile(services.files, owner, contentType, content);
  return {
    _id: nextId(),
    owner,
    ...about,
    format,
    fileId: new mongo.ObjectId(id),
    fileName: documentName(person, fileWords[about.kind], format),
    options: shownOptions(options),
    pages,
    bytes,
    warnings,
    createdAt: new Date(),
  };
}

async function fingerprintOf(wished: string): Promise<string> {
  return createHash('sha256')
    .update(`${wished} ${await engineVersion()}`)
    .digest('base64url');
}

function shownOptions(options: Wish['options']): DocumentOptions {
  const { template = null, paper = null, accent = null, photo = null, qr = false } = options;
  const { sectionOrder = [], hiddenSections = [] } = options;
  return { template, paper, accent, sectionOrder, hiddenSections, photo: photo !== null, qr };
}

function keptOf({ _id, format, pages, bytes, warnings }: DocumentRow): Kept {
  return { documentId: _id.toHexString(), format, pages, bytes, warnings };
}
