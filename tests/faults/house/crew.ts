import type { Child } from '../../support/house/child.js';
import type { Safeguard } from '../processes/broken.js';
import { apiProcess, workerProcess, type Api, type Settings, type Ways } from './processes.js';

/** Which processes a house runs. */
export interface CrewOptions {
  /** What workers run instead of the product's `workers/main.ts`: a path in the project. */
  workerEntry?: string;
  /** What API processes run instead of the product's `api/main.ts`. */
  apiEntry?: string;
  /** A safeguard to do without: both then run the entries in tests/faults/processes that can. */
  broken?: Safeguard | null;
}

/** The API and worker processes of a house. They share its settings; each may have some of its own. */
export interface Crew {
  apis: readonly Api[];
  workers: readonly Child[];
  /** Another API, not yet started. */
  addApi(settings?: Settings): Promise<Api>;
  /** Another worker, not yet started. */
  addWorker(settings?: Settings): Child;
  /**
   * A process of the scenario's own, such as a raw worker, not yet started.
   * @param entry a path in the project; it is ready once it logs `worker ready`
   */
  addProcess(name: string, entry: string, settings?: Settings): Child;
}

/**
 * A crew of nobody yet.
 * @param keep is given each process, so that it is ended with the house
 */
export function hireCrew(
  { broken = null, ...options }: CrewOptions,
  ways: Ways,
  keep: <C extends Child>(child: C) => C,
): Crew {
  const workerEntry =
    options.workerEntry ?? (broken ? 'tests/faults/processes/worker.ts' : 'workers/main.ts');
  const apiEntry = options.apiEntry ?? (broken ? 'tests/faults/processes/api.ts' : 'api/main.ts');
  const apis: Api[] = [];
  const workers: Child[] = [];
  const waysOf = (own: Settings): Ways => ({ ...ways, settings: { ...ways.settings, ...own } });
  const addProcess: Crew['addProcess'] = (name, entry, own = {}) =>
    keep(workerProcess(name, entry, waysOf(own)));
  return {
    apis,
    workers,
    async addApi(own = {}) {
      const api = keep(await apiProcess(`api-${apis.length + 1}`, apiEntry, waysOf(own)));
      apis.push(api);
      return api;
    },
    addWorker(own) {
      const worker = addProcess(`worker-${workers.length + 1}`, workerEntry, own);
      workers.push(worker);
      return worker;
    },
    addProcess,
  };
}
