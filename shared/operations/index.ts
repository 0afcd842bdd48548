import { analyzeResume } from './analyze-resume.js';
import type { Operation } from './definition.js';
import { eraseAccount } from './erase-account.js';
import { exportDocument } from './export-document.js';
import { extractKeywords } from './extract-keywords.js';
import { optimizeResume } from './optimize-resume.js';
import { parseJobDescription } from './parse-job-description.js';
import { parseResume } from './parse-resume.js';
import { renderPdf } from './render-pdf.js';
import { renderSharedPdf } from './render-shared-pdf.js';
import { sendOtpEmail } from './send-otp-email.js';
import { sweepFiles } from './sweep-files.js';
import { writeCoverLetter } from './write-cover-letter.js';

/** Every operation there is. To add one: its file, one line here; the compiler asks for its handler. */
export const operations = [
  sendOtpEmail,
  parseResume,
  analyzeResume,
  extractKeywords,
  parseJobDescription,
  optimizeResume,
  writeCoverLetter,
  renderPdf,
  renderSharedPdf,
  exportDocument,
  sweepFiles,
  eraseAccount,
] as const satisfies readonly Operation[];

export type AnyOperation = (typeof operations)[number];
export type OperationName = AnyOperation['name'];

const byName = new Map<string, AnyOperation>(operations.map((operation) => [operation.name, operation]));
if (byName.size !== operations.length) {
  throw new Error('Two operations share a name: rename one in shared/operations.');
}

/** The operation of that name, if there is one. */
export function findOperation(name: string): AnyOperation | undefined {
  return byName.get(name);
}
