import type { Services } from '../services.js';
import type { Endpoint } from './endpoint.js';

/** Every route below /api/v1. */
export function allEndpoints(_services: Services): Endpoint[] {
  return [];
}
