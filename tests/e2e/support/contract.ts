import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { problems } from '../../../shared/errors.js';

interface Media {
  schema?: unknown;
  example?: unknown;
}
interface Content {
  description?: string;
  content?: Record<string, Media>;
  headers?: Record<string, { required?: boolean }>;
}
export interface Operation {
  operationId?: string;
  summary?: string;
  tags?: string[];
  parameters?: { name: string; in: string; required?: boolean; schema?: unknown }[];
  requestBody?: Content & { required?: boolean };
  responses: Record<string, Content>;
}
export interface OpenApi {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, unknown>; securitySchemes: Record<string, unknown> };
}

/** One answer as it came over the wire. */
export interface Exchange {
  method: string;
  /** With the query. */
  path: string;
  status: number;
  headers: Headers;
  text: string;
  body: unknown;
}

/** Holds answers against the OpenAPI document and the fine print of problem details. */
export interface Contract {
  document: OpenApi;
  /** What is wrong with an answer; nothing where it keeps the contract. */
  faults(exchange: Exchange): string[];
  /** What is wrong with a value that should be as the schema at a JSON pointer says. */
  faultsOf(pointer: string, value: unknown): string[];
}

const base = '/api/v1';

export function contractOf(document: OpenApi): Contract {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema(document, 'openapi');
  const compiled = new Map<string, ValidateFunction>();
  const templates = Object.keys(document.paths)
    .sort((a, b) => a.split('{').length - b.split('{').length)
    .map((path) => ({ path, pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`) }));

  const faultsOf = (pointer: string, value: unknown): string[] => {
    const known = compiled.get(pointer);
    const validate = known ?? ajv.compile({ $ref: `openapi#${pointer}` });
    compiled.set(pointer, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${instancePath || '/'} ${message ?? ''} ${JSON.stringify(params)}`,
    );
  };

  const faultsOfSuccess = ({ method, path, status, headers, body }: Exchange): string[] => {
    const below = (path.split('?')[0] ?? '').slice(base.length);
    const template = templates.find(({ pattern }) => pattern.test(below))?.path;
    const answer = template && document.paths[template]?.[method.toLowerCase()]?.responses[String(status)];
    if (!template || !answer) return [`status ${status} is not documented`];
    const promised = Object.entries(answer.headers ?? {}).filter(([, { required }]) => required === true);
    const lacking = promised.map(([name]) => name).filter((name) => !headers.has(name));
    if (lacking.length > 0) return [`lacks ${lacking.join(', ')}`];
    const type = (headers.get('content-type') ?? '').split(';')[0] ?? '';
    const types = Object.keys(answer.content ?? {});
    if (types.length === 0) return type === '' ? [] : [`a body of type ${type} is not documented`];
    if (!types.includes(type)) return [`type ${type} is not among ${types.join(', ')}`];
    if (type !== 'application/json') return [];
    const steps = ['paths', template, method.toLowerCase(), 'responses', String(status), 'content', type];
    return faultsOf(`/${[...steps, 'schema'].map(escaped).join('/')}`, body);
  };

  return {
    document,
    faultsOf,
    faults(exchange) {
      if (exchange.status >= 400) {
        return [...faultsOfProblem(exchange), ...faultsOf('/components/schemas/Problem', exchange.body)];
      }
      return exchange.path.startsWith(`${base}/`) ? faultsOfSuccess(exchange) : [];
    },
  };
}

/** What the document cannot say of a problem: it fits its own code, names the request, shows no insides. */
function faultsOfProblem({ path, status, headers, text, body }: Exchange): string[] {
  const problem = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const table: Record<string, readonly [number, string]> = problems;
  const [, title] = table[String(problem['code'])] ?? [];
  const checks: [boolean, string][] = [
    [status < 500, `answers ${status}`],
    [headers.get('content-type')?.startsWith('application/problem+json') === true, 'is no problem document'],
    [problem['status'] === status, `says status ${String(problem['status'])} and answers ${status}`],
    [problem['title'] === title, 'has the title of another code'],
    [problem['instance'] === path.split('?')[0], 'names another address'],
    [problem['requestId'] === headers.get('x-request-id'), 'names another request'],
    [!/node_modules|\n\s+at |\.[jt]s:\d+|MongoServerError|ZodError/.test(text), 'shows insides'],
    [status !== 401 || headers.get('www-authenticate') === 'Bearer', 'lacks WWW-Authenticate'],
    [status !== 405 || headers.has('allow'), 'lacks Allow'],
    [status !== 422 || problem['errors'] === undefined || Array.isArray(problem['errors']), 'has odd errors'],
    [![429, 503].includes(status) || /^\d+$/.test(headers.get('retry-after') ?? ''), 'lacks Retry-After'],
  ];
  return checks.flatMap(([holds, fault]) => (holds ? [] : [fault]));
}

/** A step of a JSON pointer in a URI fragment (RFC 6901 § 6). */
function escaped(step: string): string {
  return encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));
}
