import type { Services } from '../../services.js';
import type { Endpoint } from '../endpoint.js';
import { collectionEndpoints } from './collection.js';
import { oneResumeEndpoints } from './one.js';
import { versionsEndpoints } from './versions.js';

export function resumesEndpoints(services: Services): Endpoint[] {
  return [...collectionEndpoints(), ...oneResumeEndpoints(services), ...versionsEndpoints()];
}
