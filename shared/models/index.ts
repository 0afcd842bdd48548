import { AnalysisModel } from './analysis.js';
import { CoverLetterModel } from './cover-letter.js';
import { CoverLetterVersionModel } from './cover-letter-version.js';
import { DocumentModel } from './document.js';
import { GridFsChunkModel, GridFsFileModel } from './gridfs.js';
import { LeaseModel } from './lease.js';
import { ModelAnswerModel } from './model-answer.js';
import { ModelCallModel } from './model-call.js';
import { OptimizationModel } from './optimization.js';
import { RecruiterProfileModel } from './recruiter-profile.js';
import { ResumeModel } from './resume.js';
import { ResumeVersionModel } from './resume-version.js';
import { SessionModel } from './session.js';
import { SignInCodeModel } from './sign-in-code.js';
import { StoredFileModel } from './stored-file.js';
import { TaskModel } from './task.js';
import { UnclaimedFileModel } from './unclaimed-file.js';
import { UsageModel } from './usage.js';
import { UserModel } from './user.js';

/** Every collection there is: migrations make them and their indexes. */
export const models = [
  AnalysisModel,
  CoverLetterModel,
  CoverLetterVersionModel,
  DocumentModel,
  GridFsFileModel,
  GridFsChunkModel,
  LeaseModel,
  ModelAnswerModel,
  ModelCallModel,
  OptimizationModel,
  RecruiterProfileModel,
  ResumeModel,
  ResumeVersionModel,
  SessionModel,
  SignInCodeModel,
  StoredFileModel,
  TaskModel,
  UnclaimedFileModel,
  UsageModel,
  UserModel,
] as const;
