import type { Services } from '../../services.js';
import type { Endpoint } from '../endpoint.js';
import { resumeAnalysesEndpoints } from './analyses.js';
import { collectionEndpoints } from './collection.js';
import { resumeDocumentsEndpoints } from './documents.js';
import { editsEndpoints } from './edits.js';
import { oneResumeEndpoints } from './one.js';
import { uploadEndpoints } from './upload.js';
import { versionsEndpoints } from './versions.js';
import { resumeWritingEndpoints } from './writing.js';

export function resumesEndpoints(services: Services): Endpoint[] {
  return [
    ...collectionEndpoints(),
    ...uploadEndpoints(services),
    ...oneResumeEndpoints(services),
    ...versionsEndpoints(),
    ...editsEndpoints(services),
    ...resumeAnalysesEndpoints(services),
    ...resumeWritingEndpoints(services),
    ...resumeDocumentsEndpoints(services),
  ];
}
