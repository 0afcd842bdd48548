import express, { type Request, type Response, type Router } from 'express';
import type { Principal } from '../auth/principal.js';
import type { Limits } from '../middleware/limits.js';
import { readBody } from '../middleware/body.js';
import { otherMethods } from '../middleware/problem.js';
import { freeUpload } from '../middleware/uploads.js';
import { validated } from '../middleware/validate.js';
import { authorize } from '../policies/policies.js';
import { AppError } from '../../shared/errors.js';
import type { ApiScope, ApiTokenRow } from '../../shared/models/api-token.js';
import { answered, type Endpoint, type Reply } from './endpoint.js';

/** What every route needs from the outside. */
export interface Gate {
  limits: Limits;
  /**
   * Who sent this request; null for nobody.
   * @param outlives whether the account may be gone
   * @throws AppError for a bad token or a cross-site cookie request
   */
  authenticate: (req: Request, res: Response, outlives?: boolean) => Promise<Principal | null>;
  /** The API token of a request. @throws AppError for a bad one, or one without the scope */
  admitApiToken: (req: Request, scope: ApiScope) => Promise<ApiTokenRow>;
  /** Refuses a cookie-only unsafe request from another site. @throws AppError `cross-site-request` */
  refuseCrossSite: (req: Request) => void;
}

/**
 * Mounts routes on a router; a known path with another method answers 405 with Allow. Paths without parameters come
 * first: `/resumes/upload` is no `/resumes/:id`, whatever the method.
 */
export function mount(endpoints: readonly Endpoint[], gate: Gate): Router {
  const router = express.Router({ caseSensitive: true });
  const paths = [...new Set(endpoints.map(({ path }) => path))];
  const isPattern = (path: string) => Number(path.includes(':'));
  for (const path of paths.sort((a, b) => isPattern(a) - isPattern(b))) {
    const those = endpoints.filter((endpoint) => endpoint.path === path);
    for (const endpoint of those) {
      router[endpoint.method](path, (req, res) => serve(endpoint, gate, req, res));
    }
    const allow = those.flatMap(({ method }) =>
      method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()],
    );
    router.all(path, otherMethods(allow.join(', ')));
  }
  return router;
}

/** limit → authenticate → validate → authorize → act → present. */
async function serve(endpoint: Endpoint, gate: Gate, req: Request, res: Response): Promise<void> {
  await gate.limits.consume('everything', req);
  const { principal, caller } = await identify(endpoint, gate, req, res);
  if (endpoint.limit) await gate.limits.consume(endpoint.limit, req, caller);
  const params = validated('params', endpoint.params, req.params);
  try {
    await readBody(endpoint, req, res);
    const query = validated('query', endpoint.query, req.query);
    const body = validated('body', endpoint.body, req.body);
    if (endpoint.action && principal) authorize(principal, endpoint.action);
    const owner = principal?.id ?? null;
    const reply = await endpoint.handle({ params, query, body, principal, owner, req, res });
    if (reply !== answered) send(res, reply);
  } finally {
    await freeUpload(req);
  }
}

/** Who asks, and by which id their requests are counted: the person's, an API token's; undefined for nobody's. */
interface Asker {
  principal: Principal | null;
  caller: string | undefined;
}

async function identify(endpoint: Endpoint, gate: Gate, req: Request, res: Response): Promise<Asker> {
  gate.refuseCrossSite(req);
  const nobody = { principal: null, caller: undefined };
  if (endpoint.auth === 'none') return nobody;
  if (typeof endpoint.auth === 'object') {
    const { _id } = await gate.admitApiToken(req, endpoint.auth.apiToken);
    return { principal: null, caller: _id.toHexString() };
  }
  const principal = await gate.authenticate(req, res, endpoint.outlivesAccount);
  if (!principal && endpoint.auth === 'optional') return nobody;
  if (!principal)
    throw new AppError('unauthenticated', 'Send Authorization: Bearer <accessToken>, or sign in.');
  if (endpoint.auth === 'admin' && !principal.roles.includes('admin')) {
    throw new AppError('forbidden', 'Only admins may do this.');
  }
  return { principal, caller: principal.id.toHexString() };
}

/** Sends a reply as it is; personal answers are never kept by caches. */
function send(res: Response, { status, body, headers = {} }: Reply): void {
  res.status(status).set('Cache-Control', 'no-store').set(headers);
  if (body === undefined) res.end();
  else res.json(body);
}
