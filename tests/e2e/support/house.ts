import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { signInView } from '../../../api/auth/sign-in.js';
import { eventually } from '../../support/eventually.js';
import { codeIn } from '../../support/mail-sink.js';
import { startStack, type Stack, type StackOptions } from '../../support/stack.js';
import { contractOf, type Contract, type Exchange, type OpenApi } from './contract.js';

export interface Sent {
  token?: string | undefined;
  cookie?: string;
  headers?: Record<string, string>;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it is; FormData as multipart. */
  raw?: string | Buffer | FormData;
}

/** An answer, read to its end. */
export interface Got extends Exchange {
  bytes: Buffer;
}

export interface Person {
  id: string;
  email: string;
  token: string;
  cookie: string;
  /** Calls a route as this person, by bearer token. */
  call: (route: string, json?: unknown, headers?: Record<string, string>) => Promise<Got>;
}

type Send = (route: string, sent?: Sent) => Promise<Got>;

/** The API under attack: every answer that tests get from it is held against the contract. */
export interface House extends Stack {
  contract: Contract;
  /** Calls a route below /api/v1, or below the server's root where it starts with `//`. */
  send: Send;
  /** Opens an account with a password. */
  person(email: string): Promise<Person>;
}

/** Starts a stack and learns its contract from /openapi.json. */
export async function openHouse(options: StackOptions = {}): Promise<House> {
  const stack = await startStack(options);
  const document = await fetch(`${stack.url}/openapi.json`);
  const contract = contractOf((await document.json()) as OpenApi);
  const send: Send = async (route, sent = {}) => {
    const got = await exchange(stack.url, route, sent);
    const faults = contract.faults(got);
    if (faults.length > 0) throw new Error(`${route} ${got.status}: ${faults.join('; ')}\n${got.text}`);
    return got;
  };
  return { ...stack, contract, send, person: (email) => register(send, email) };
}

async function exchange(url: string, route: string, sent: Sent): Promise<Got> {
  const [method = 'GET', given = '/'] = route.split(' ');
  const path = given.startsWith('//') ? given.slice(1) : `/api/v1${given}`;
  const body = sent.raw ?? (sent.json === undefined ? undefined : JSON.stringify(sent.json));
  const response = await fetch(url + path, {
    method,
    redirect: 'manual',
    headers: {
      ...(sent.json === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(sent.token === undefined ? {} : { Authorization: `Bearer ${sent.token}` }),
      ...(sent.cookie === undefined ? {} : { Cookie: sent.cookie }),
      ...sent.headers,
    },
    ...(body === undefined ? {} : { body: body instanceof Buffer ? new Uint8Array(body) : body }),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  const text = bytes.toString();
  const json = /json/.test(response.headers.get('content-type') ?? '') && text !== '';
  const parsed: unknown = json ? JSON.parse(text) : null;
  return { method, path, status: response.status, headers: response.headers, bytes, text, body: parsed };
}

async function register(send: Send, email: string): Promise<Person> {
  const json = { email, password: 'plum tram quiet otter', fullName: 'Some One', userType: 'candidate' };
  return personOf(send, await send('POST /auth/register', { json }));
}

/** The person that an answer signs in. */
export function personOf(send: Send, answer: Got): Person {
  const { user, accessToken: token } = signInView.parse(answer.body);
  const cookie = answer.headers.getSetCookie().find((line) => line.startsWith('vitae.sid='));
  return {
    id: user.id,
    email: user.email,
    token,
    cookie: cookie?.split(';')[0] ?? '',
    call: (route, json, headers = {}) => send(route, { token, json, headers }),
  };
}

/** Signs in with a code, as the mail to this address says it. */
export async function signInByMail(house: House, email: string): Promise<Person> {
  await house.send('POST /auth/send-otp', { json: { email } });
  const code = await codeFromMail(house);
  return personOf(house.send, await house.send('POST /auth/verify-otp', { json: { email, code } }));
}

/** The code in the newest mail that lies in the mail folder. */
export async function codeFromMail({ mailDir }: Pick<Stack, 'mailDir'>): Promise<string> {
  const names = await eventually(
    async () => (await readdir(mailDir)).filter((name) => name.endsWith('.eml')),
    (found) => found.length > 0,
  );
  return codeIn(await PostalMime.parse(await readFile(join(mailDir, names.sort().at(-1) ?? ''))));
}

/** A form with a file, as browsers send it. */
export function formWith(bytes: Uint8Array, name: string, fields: Record<string, string> = {}): FormData {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) form.set(key, value);
  form.set('file', new Blob([new Uint8Array(bytes)]), name);
  return form;
}
