import type { Services } from '../services.js';
import { adminEndpoints } from './admin/index.js';
import { aiEndpoints } from './ai/index.js';
import { analysesEndpoints } from './analyses/index.js';
import { apiTokensEndpoints } from './api-tokens/index.js';
import { authEndpoints } from './auth/index.js';
import { coverLettersEndpoints } from './cover-letters/index.js';
import { documentsEndpoints } from './documents/index.js';
import type { Endpoint } from './endpoint.js';
import { operationsEndpoints } from './operations/index.js';
import { optimizationsEndpoints } from './optimizations/index.js';
import { resumesEndpoints } from './resumes/index.js';
import { sharedEndpoints } from './shared/index.js';
import { sharesEndpoints } from './shares/index.js';
import { tasksEndpoints } from './tasks/index.js';
import { templatesEndpoints } from './templates/index.js';
import { usersEndpoints } from './users/index.js';

/** Every route below /api/v1. */
export function allEndpoints(services: Services): Endpoint[] {
  return [
    ...authEndpoints(services),
    ...usersEndpoints(services),
    ...resumesEndpoints(services),
    ...analysesEndpoints(),
    ...optimizationsEndpoints(),
    ...coverLettersEndpoints(services),
    ...documentsEndpoints(services),
    ...templatesEndpoints(services),
    ...sharesEndpoints(services),
    ...sharedEndpoints(services),
    ...aiEndpoints(services),
    ...tasksEndpoints(services),
    ...operationsEndpoints(),
    ...apiTokensEndpoints(services),
    ...adminEndpoints(services),
  ];
}
