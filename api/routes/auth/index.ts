import type { Services } from '../../services.js';
import type { Endpoint } from '../endpoint.js';
import { codeEndpoints } from './codes.js';
import { passwordEndpoints } from './passwords.js';
import { sessionEndpoints } from './sessions.js';

export function authEndpoints(services: Services): Endpoint[] {
  return [...codeEndpoints(services), ...passwordEndpoints(services), ...sessionEndpoints(services)];
}
