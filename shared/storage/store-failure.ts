import { AppError } from '../errors.js';
import { metrics } from '../metrics.js';
import type { StoreName } from '../storage-settings.js';

/** What was asked of a store when it failed. */
export type StoreAct = 'put' | 'get' | 'delete' | 'sign';

/**
 * What a store's failure is to the rest of the house: 503 for a request, another attempt for a task.
 * @param words for the log; never an address, a key or a header
 */
export function storeFailure(store: StoreName, act: StoreAct, words: string): AppError {
  metrics.fileStoreFailures.inc({ store, act });
  return new AppError('files-unavailable', 'Files cannot be reached for the moment. Try again soon.', {
    cause: new Error(`${store} failed to ${act}: ${words}`),
  });
}
