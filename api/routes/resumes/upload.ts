import type { Request } from 'express';
import { mongo } from 'mongoose';
import { AppError } from '../../../shared/errors.js';
import { nextId } from '../../../shared/models/next-id.js';
import { parseResume } from '../../../shared/operations/parse-resume.js';
import { tidyFileName } from '../../../shared/papers/document-name.js';
import { removeFiles, storeFile } from '../../../shared/papers/files.js';
import { findResume } from '../../../shared/papers/resumes.js';
import type { Spooled } from '../../../shared/storage/spool.js';
import { oneFile, uploadOf } from '../../middleware/uploads.js';
import type { Services } from '../../services.js';
import { answerWithTask, idempotencyOf, taskAnswers } from '../answer-with-task.js';
import { rangeHeaders } from '../byte-range.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { idParams } from '../params.js';
import { sendFile } from '../send-file.js';
import { uploadForm } from './schemas.js';

const tag = 'Resumes';
const binary = 'application/octet-stream';

export function uploadEndpoints({ engine, files }: Services): Endpoint[] {
  return [
    endpoint(
      {
        method: 'post',
        path: '/resumes/upload',
        tag,
        summary:
          'Upload a resume: PDF, DOCX, LaTeX, text, Markdown, JSON Resume or LinkedIn export, at most 5 MB',
        description:
          'The resume is there once the task has succeeded; a file that cannot be read leaves nothing. Of LinkedIn’s data export, the ZIP or one of its CSV files.',
        auth: 'user',
        limit: 'heavy',
        upload: 'file',
        body: uploadForm,
        task: true,
        answers: taskAnswers,
      },
      async ({ owner, principal, body, req }) => {
        const { content, name } = uploadedFile(req);
        const idempotency = idempotencyOf(req, principal, { ...body, name, hash: content.sha256 });
        const repeated = idempotency && (await engine.findRepeated(idempotency));
        if (repeated) return answerWithTask(engine, req, repeated);

        const { id: fileId } = await storeFile(files, owner, binary, content);
        const file = new mongo.ObjectId(fileId);
        const title = body.title ?? titleFrom(name);
        const resumeId = nextId().toHexString();
        const input = { resumeId, fileId, fileName: name, title, isPublic: body.isPublic };
        const task = await engine
          .submit(parseResume, { owner, input, idempotency })
          .catch(async (refusal: unknown) => {
            if (refusal instanceof AppError) await removeFiles(files, owner, [file]);
            throw refusal;
          });
        // Two uploads with one key at once: the other one's task is this one's answer.
        if ((task.input as typeof input).fileId !== fileId) await removeFiles(files, owner, [file]);
        return answerWithTask(engine, req, task);
      },
    ),
    endpoint(
      {
        method: 'get',
        path: '/resumes/:id/file',
        tag,
        summary: 'The file that was uploaded, as it came',
        auth: 'user',
        limit: 'read',
        params: idParams,
        headers: rangeHeaders,
        answers: {
          200: { description: 'The bytes, to be saved.', contentType: binary },
          206: { description: 'The part that Range asks for.', contentType: binary },
          304: { description: 'Not changed.' },
        },
      },
      async ({ owner, params, res }) => {
        const { file: upload } = await findResume(owner, params.id);
        if (!upload) throw new AppError('not-found', 'This resume was typed: it has no file.');
        const { file, content } = await files.open(owner, upload.id.toHexString());
        return sendFile(res, { file, content, contentType: binary, name: upload.name });
      },
    ),
  ];
}

function uploadedFile(req: Request): { content: Spooled; name: string } {
  const file = uploadOf(req);
  if (!file) {
    throw new AppError('validation-failed', `body.file: ${oneFile}`, {
      errors: [{ path: 'body.file', message: oneFile }],
    });
  }
  if (file.content.bytes === 0) throw new AppError('empty-file', 'The file is empty.');
  return { content: file.content, name: tidyFileName(file.name, 150) || 'resume' };
}

function titleFrom(fileName: string): string {
  return fileName.replace(/\.[a-z0-9]{1,5}$/i, '').trim() || fileName;
}
