import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { ApiScope } from '../../shared/models/api-token.js';
import type { OwnerId, Principal } from '../auth/principal.js';
import type { LimitName } from '../middleware/limits.js';
import type { PolicyAction } from '../policies/policies.js';

type Method = 'get' | 'post' | 'put' | 'delete';

/** What a route answers: the status, and the body that its schema describes. */
export interface Reply {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}
/** The route has answered by itself: a stream, a download. */
export const answered = Symbol('answered');

/** One possible answer, for the OpenAPI document and for the tests that hold answers against it. */
export interface Answer {
  description: string;
  schema?: z.ZodType;
  /** Other than JSON. */
  contentType?: string;
  /** Other types that the same answer comes in. */
  alsoAs?: string | readonly string[];
  example?: unknown;
  /** Headers that clients rely on; each 201 has a Location besides. */
  headers?: z.ZodObject;
}

/** What a handler gets: validated values and who asks. */
export interface RouteContext<Params, Query, Body, Who> {
  params: Params;
  query: Query;
  body: Body;
  /** Who asks; null on routes that anyone may call. */
  principal: Who;
  /** The scope of every query on a person's rows; null with the principal. */
  owner: Who extends Principal ? OwnerId : null;
  req: Request;
  res: Response;
}

/** Integrations, by `X-API-Token`. */
interface ByApiToken {
  readonly apiToken: ApiScope;
}

/** `optional`: the route lets people in by other means too, such as a signed link. */
export type Auth = 'none' | 'optional' | 'user' | 'admin' | ByApiToken;
type Asking<A extends Auth> = A extends 'none' | ByApiToken
  ? null
  : A extends 'optional'
    ? Principal | null
    : Principal;
type Output<S> = S extends z.ZodType ? z.output<S> : undefined;

/** A route as data: what it takes, who may call it, what it answers. The same schemas validate and document. */
export interface EndpointSpec<
  P extends z.ZodType | undefined,
  Q extends z.ZodType | undefined,
  B extends z.ZodType | undefined,
  A extends Auth,
> {
  method: Method;
  /** Below /api/v1, Express style: `/resumes/:id`. */
  path: string;
  tag: string;
  summary: string;
  description?: string;
  auth: A;
  /** Also for who has closed their account, by an access token that has not run out: to follow its erasure. */
  outlivesAccount?: true;
  limit?: LimitName;
  /** Asked of the policies before the handler runs. */
  action?: PolicyAction;
  /** Headers of its own, for the document: the handler reads them. */
  headers?: z.ZodObject;
  params?: P;
  query?: Q;
  body?: B;
  bodyExample?: unknown;
  /** A multipart file field instead of a JSON body; the other fields are `body`. */
  upload?: 'file';
  /** Answers 202 with a task: takes Idempotency-Key and Prefer. */
  task?: boolean;
  answers: Record<number, Answer>;
}

/** A route that can be mounted and documented; its types are closed over in `handle`. */
export interface Endpoint extends EndpointSpec<
  z.ZodType | undefined,
  z.ZodType | undefined,
  z.ZodType | undefined,
  Auth
> {
  handle(
    context: RouteContext<unknown, unknown, unknown, Principal | null>,
  ): Promise<Reply | typeof answered>;
}

/** Declares a route. Handlers read top to bottom and hold no rules: authorize → act → present. */
export function endpoint<
  P extends z.ZodType | undefined = undefined,
  Q extends z.ZodType | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
  A extends Auth = 'user',
>(
  spec: EndpointSpec<P, Q, B, A>,
  handle: (
    context: RouteContext<Output<P>, Output<Q>, Output<B>, Asking<A>>,
  ) => Promise<Reply | typeof answered>,
): Endpoint {
  // `mount` fills the context from exactly these schemas, which is what makes this narrowing true.
  return { ...spec, handle: handle };
}

/** 200 with a body. */
export const ok = (body: unknown, headers: Record<string, string> = {}): Reply => ({
  status: 200,
  body,
  headers,
});
/** 201 with what was made and where it is. */
export const created = (body: unknown, location: string): Reply => ({
  status: 201,
  body,
  headers: { Location: location },
});
/** 204: done, and nothing to say. */
export const noContent = (): Reply => ({ status: 204 });
