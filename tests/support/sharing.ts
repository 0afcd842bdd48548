import type { ApiAnswer } from './client.js';
import type { Caller } from './people.js';

/** A share link as its owner gets it. */
export interface Share {
  id: string;
  token: string;
  previewUrl: string;
  qr: string;
  qrSvg: string;
}

/** A person's browser. */
export const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0';
/** A program that says what it is. */
export const slackbot = 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)';

export const sharedContent = {
  basics: { name: 'Asha Rao', label: 'Data engineer', email: 'asha@example.com' },
  work: [{ name: 'Example Logistics', position: 'Engineer', highlights: ['Cut costs by 12 %.'] }],
};

/** Gives somebody a resume. */
export async function resumeOf(person: Caller): Promise<string> {
  const answer = await person.call('POST /resumes', { title: 'Data engineer', content: sharedContent });
  return (created(answer) as { id: string }).id;
}

/** Makes a link to a resume. */
export async function shareOf(person: Caller, resumeId: string, wishes: object = {}): Promise<Share> {
  const answer = await person.call(`POST /resumes/${resumeId}/shares`, wishes);
  return created(answer) as Share;
}

function created({ status, body }: ApiAnswer): unknown {
  if (status !== 201) throw new Error(`Answered ${status}: ${JSON.stringify(body)}`);
  return body;
}

interface Visit {
  /** Below the page, such as `/resume.pdf`. */
  path?: string;
  method?: string;
  agent?: string;
  headers?: Record<string, string>;
  /** Sent as the page's form does. */
  password?: string;
}

/** Opens the page of a link as a browser does, following no redirect. */
export function visitPage(
  url: string,
  token: string,
  { path = '', method, agent = firefox, headers = {}, password }: Visit = {},
): Promise<Response> {
  const isForm = password !== undefined;
  return fetch(`${url}/r/${token}${path}`, {
    redirect: 'manual',
    method: method ?? (isForm ? 'POST' : 'GET'),
    headers: {
      'User-Agent': agent,
      ...(isForm ? { 'Content-Type': 'application/x-www-form-urlencoded' } : {}),
      ...headers,
    },
    ...(isForm ? { body: new URLSearchParams({ password }).toString() } : {}),
  });
}
