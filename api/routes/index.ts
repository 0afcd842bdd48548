import type { Services } from '../services.js';
import { authEndpoints } from './auth/index.js';
import type { Endpoint } from './endpoint.js';
import { usersEndpoints } from './users/index.js';

/** Every route below /api/v1. */
export function allEndpoints(services: Services): Endpoint[] {
  return [...authEndpoints(services), ...usersEndpoints(services)];
}
