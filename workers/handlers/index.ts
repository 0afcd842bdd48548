import { findOperation, type AnyOperation, type OperationName } from '../../shared/operations/index.js';
import { handleAnalyzeResume } from './analyze-resume.js';
import { handleEraseAccount } from './erase-account.js';
import { handleExportDocument } from './export-document.js';
import { handleExtractKeywords } from './extract-keywords.js';
import type { Handler, Registry } from './handler.js';
import { handleOptimizeResume } from './optimize-resume.js';
import { handleParseJobDescription } from './parse-job-description.js';
import { handleParseResume } from './parse-resume.js';
import { handleRenderPdf } from './render-pdf.js';
import { handleRenderSharedPdf } from './render-shared-pdf.js';
import { handleSendOtpEmail } from './send-otp-email.js';
import { handleSweepFiles } from './sweep-files.js';
import { handleWriteCoverLetter } from './write-cover-letter.js';

type Handlers = { [Name in OperationName]: Handler<Extract<AnyOperation, { name: Name }>> };

/** One for each operation, or it does not compile. */
const handlers = {
  'send-otp-email': handleSendOtpEmail,
  'parse-resume': handleParseResume,
  'analyze-resume': handleAnalyzeResume,
  'extract-keywords': handleExtractKeywords,
  'parse-job-description': handleParseJobDescription,
  'optimize-resume': handleOptimizeResume,
  'write-cover-letter': handleWriteCoverLetter,
  'render-pdf': handleRenderPdf,
  'render-shared-pdf': handleRenderSharedPdf,
  'export-document': handleExportDocument,
  'sweep-files': handleSweepFiles,
  'erase-account': handleEraseAccount,
} satisfies Handlers;

/** Finds what does an operation. */
export const registry: Registry = (name) => {
  const operation = findOperation(name);
  // The map's type says that each handler takes its own operation's input.
  return operation && { operation, handle: handlers[operation.name] };
};
