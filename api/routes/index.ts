import type { Services } from '../services.js';
import { adminEndpoints } from './admin/index.js';
import { authEndpoints } from './auth/index.js';
import type { Endpoint } from './endpoint.js';
import { operationsEndpoints } from './operations/index.js';
import { resumesEndpoints } from './resumes/index.js';
import { tasksEndpoints } from './tasks/index.js';
import { usersEndpoints } from './users/index.js';

/** Every route below /api/v1. */
export function allEndpoints(services: Services): Endpoint[] {
  return [
    ...authEndpoints(services),
    ...usersEndpoints(services),
    ...resumesEndpoints(services),
    ...tasksEndpoints(services),
    ...operationsEndpoints(),
    ...adminEndpoints(services),
  ];
}
