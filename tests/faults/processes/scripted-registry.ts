import { registry } from '../../../workers/handlers/index.js';
import type { Registered, Registry } from '../../../workers/handlers/handler.js';
import { act } from './act.js';
import { pass } from './fault-points.js';
import { scriptOf } from './script.js';

/** The product's operations, each done as its script asks where it brings one. */
export const scriptedRegistry: Registry = (name) => {
  const known = registry(name);
  return known && { operation: known.operation, handle: following(known) };
};

function following({ handle }: Registered): Registered['handle'] {
  return async (input, context) => {
    pass('claim');
    const script = scriptOf(input);
    if (script) await act(script, context);
    const outcome = await handle(input, context);
    pass('effect');
    return outcome;
  };
}
