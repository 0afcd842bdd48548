import { AnalysisModel } from './analysis.js';
import { ApiTokenModel } from './api-token.js';
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
import { ShareModel } from './share.js';
import { ShareDayModel } from './share-day.js';
import { ShareVisitModel } from './share-visit.js';
import { SignInCodeModel } from './sign-in-code.js';
import { StoredFileModel } from './stored-file.js';
import { TaskModel } from './task.js';
import { UnclaimedFileModel } from './unclaimed-file.js';
import { UsageModel } from './usage.js';
import { UserModel } from './user.js';
import { VisitorKeyModel } from './visitor-key.js';

/** Every collection there is: migrations make them and their indexes. */
export const models = [
  AnalysisModel,
  ApiTokenModel,
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
  ShareModel,
  ShareDayModel,
  ShareVisitModel,
  SignInCodeModel,
  StoredFileModel,
  TaskModel,
  UnclaimedFileModel,
  UsageModel,
  UserModel,
  VisitorKeyModel,
] as const;
