import { signInView, type SignInView } from '../../api/auth/sign-in.js';
import { codeIn, type MailSink } from './mail-sink.js';

/** An answer of the API, read to its end. */
export interface ApiAnswer {
  status: number;
  headers: Headers;
  body: unknown;
  /** The session cookie that it sets, as a Cookie header would send it; null for none. */
  cookie: string | null;
}

interface ApiRequest {
  body?: unknown;
  token?: string;
  cookie?: string | null;
  headers?: Record<string, string>;
}

/** Calls a route: `await client.call('POST /auth/login', { body })`. */
export interface ApiClient {
  call(route: string, request?: ApiRequest): Promise<ApiAnswer>;
}

/** @param base such as `http://127.0.0.1:3000/api/v1` */
export function apiClient(base: string): ApiClient {
  return {
    async call(route, { body, token, cookie, headers = {} } = {}) {
      const [method = 'GET', path = '/'] = route.split(' ');
      const response = await fetch(base + path, {
        method,
        headers: {
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
          ...(cookie == null ? {} : { Cookie: cookie }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      const set = response.headers.getSetCookie().find((line) => line.startsWith('vitae.sid='));
      return {
        status: response.status,
        headers: response.headers,
        body: text === '' ? null : JSON.parse(text),
        cookie: set?.split(';')[0] ?? null,
      };
    },
  };
}

/** Somebody who is signed in, by both ways. */
export interface Person extends SignInView {
  cookie: string | null;
}

/** The person that an answer signs in. @throws where it does not */
export function personIn(answer: ApiAnswer): Person {
  return { ...signInView.parse(answer.body), cookie: answer.cookie };
}

/** Signs in with a code from the mail, as people do. */
export async function signInByCode(client: ApiClient, mail: MailSink, email: string): Promise<Person> {
  const code = await askForCode(client, mail, email);
  return personIn(await client.call('POST /auth/verify-otp', { body: { email, code } }));
}

/** Asks for a code and takes it from the mail that comes next. */
export async function askForCode(client: ApiClient, mail: MailSink, email: string): Promise<string> {
  const before = mail.received.filter(({ to }) => to.includes(email)).length;
  await client.call('POST /auth/send-otp', { body: { email } });
  return codeIn(await mail.waitFor(email, before + 1));
}
