import { z } from 'zod';
import {
  createDocument,
  type ZodOpenApiObject,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from 'zod-openapi';
import { problems, type ProblemCode } from '../../shared/errors.js';
import { preferHeader } from '../routes/answer-with-task.js';
import type { Answer, Endpoint } from '../routes/endpoint.js';

const codes = Object.keys(problems) as [ProblemCode, ...ProblemCode[]];
const table = codes.map((code) => `| \`${code}\` | ${problems[code][0]} | ${problems[code][1]} |`).join('\n');

const problem = z
  .object({
    type: z.url(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    code: z.enum(codes),
    requestId: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    version: z.int().optional().meta({ description: 'version-conflict: the version that counts now.' }),
    resetsAt: z.iso
      .datetime({ offset: true })
      .optional()
      .meta({ description: 'quota-exceeded: when the next month begins.' }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details.' });

const description = `Accepts work on resumes, and tells how it goes.

A heavy request answers 202 with a task: follow it at \`Location\` by polling, \`?wait=n\`, server-sent events, or ask for the finished one with \`Prefer: wait=n\`. Send \`Idempotency-Key\` to be free to repeat a request.

Every error is a problem document (RFC 9457). Its codes:

| code | status | meaning |
|---|---|---|
${table}`;

/** The OpenAPI 3.1 document, from the schemas that validate. */
export function openApiDocument(endpoints: readonly Endpoint[], publicUrl: string): object {
  const document: ZodOpenApiObject = {
    openapi: '3.1.0',
    info: { title: 'Vitae', version: '1.0.0', description, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: `${publicUrl}/api/v1` }],
    security: [{ bearer: [] }, { cookie: [] }],
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        cookie: { type: 'apiKey', in: 'cookie', name: 'vitae.sid' },
        apiToken: { type: 'apiKey', in: 'header', name: 'X-API-Token' },
      },
    },
    paths: paths(endpoints),
  };
  return createDocument(document);
}

function paths(endpoints: readonly Endpoint[]): ZodOpenApiPathsObject {
  const all: ZodOpenApiPathsObject = {};
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    all[path] = { ...all[path], [endpoint.method]: operation(endpoint) };
  }
  return all;
}

function operation(endpoint: Endpoint): ZodOpenApiOperationObject {
  const { tag, summary, description, auth, params, query } = endpoint;
  const header = endpoint.task ? taskHeaders : endpoint.headers;
  return {
    operationId: operationId(endpoint),
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    ...(auth === 'none' ? { security: [] } : {}),
    ...(typeof auth === 'object' ? { security: [{ apiToken: [] }] } : {}),
    requestParams: {
      ...(params instanceof z.ZodObject ? { path: params } : {}),
      ...(query instanceof z.ZodObject ? { query } : {}),
      ...(header ? { header } : {}),
    },
    ...requestBody(endpoint),
    responses: responses(endpoint),
  };
}

const taskHeaders = z.object({ 'Idempotency-Key': z.string().min(1).max(255).optional(), ...preferHeader });
const createdHeaders = z.object({
  Location: z.string().meta({ description: 'The address of what was made.' }),
});

function requestBody({
  body,
  bodyExample,
  upload,
}: Endpoint): Pick<ZodOpenApiOperationObject, 'requestBody'> {
  if (upload && body instanceof z.ZodObject) {
    const file = z.string().meta({ override: { type: 'string', format: 'binary' } });
    return {
      requestBody: { required: true, content: { 'multipart/form-data': { schema: body.extend({ file }) } } },
    };
  }
  if (!body) return {};
  const media = { schema: body, ...(bodyExample === undefined ? {} : { example: bodyExample }) };
  return { requestBody: { required: true, content: { 'application/json': media } } };
}

function responses(endpoint: Endpoint): ZodOpenApiOperationObject['responses'] {
  const answers: ZodOpenApiOperationObject['responses'] = {};
  for (const [status, answer] of Object.entries(endpoint.answers)) {
    Object.assign(answers, {
      [status]: response(status === '201' ? { headers: createdHeaders, ...answer } : answer),
    });
  }
  const refusal = {
    description: 'A problem document.',
    content: { 'application/problem+json': { schema: problem } },
  };
  return { ...answers, default: refusal };
}

function response({ description, schema, contentType, alsoAs, example, headers }: Answer) {
  const told = { description, ...(headers ? { headers } : {}) };
  if (!schema && contentType === undefined) return told;
  const media = { schema: schema ?? z.string(), ...(example === undefined ? {} : { example }) };
  const also = [alsoAs ?? []].flat().map((type) => [type, { schema: z.string() }] as const);
  return {
    ...told,
    content: { [contentType ?? 'application/json']: media, ...Object.fromEntries(also) },
  };
}

function operationId({ method, path }: Endpoint): string {
  const words = path.split(/[/:-]+/).filter((word) => word !== '');
  return [method, ...words.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('');
}
