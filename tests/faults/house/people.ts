import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mongo } from 'mongoose';
import PostalMime from 'postal-mime';
import type { UsageRow } from '../../../shared/models/usage.js';
import { apiClient, personIn, type ApiClient } from '../../support/client.js';
import { eventually } from '../../support/eventually.js';
import { codeIn } from '../../support/mail-sink.js';
import type { House } from './house.js';

/** Somebody who is signed in and has a resume. */
export interface Person {
  id: string;
  email: string;
  /** Sent as X-Forwarded-For: each person comes from an address of their own. */
  address: string;
  /** Bearer token. */
  token: string;
  /** The session cookie, as a Cookie header sends it. */
  cookie: string;
  resumeId: string;
}

/**
 * Where each person's use of each quota starts: so far below zero that no plan is ever used up, while every
 * unit is still counted.
 */
export const quotaStart = -1_000_000;

let people = 0;

/** Signs in people with codes from the mail folder, gives each a resume, and puts their quotas out of the way. */
export async function signInPeople(house: House, count: number): Promise<Person[]> {
  const signedIn: Person[] = [];
  for (let n = 0; n < count; n += 8)
    signedIn.push(
      ...(await Promise.all(Array.from({ length: Math.min(8, count - n) }, () => signIn(house)))),
    );
  return signedIn;
}

async function signIn(house: House): Promise<Person> {
  people += 1;
  const email = `person-${people}@example.com`;
  const address = `10.1.${Math.floor(people / 250)}.${(people % 250) + 1}`;
  const client = apiClient(house.api);
  const headers = { 'X-Forwarded-For': address };
  const { user, accessToken: token, cookie } = await signInByCode(house, client, email, headers);
  const resume = { title: 'Mine', content: resumeContent };
  const made = await client.call('POST /resumes', { body: resume, token, headers });
  const { id: resumeId } = made.body as { id: string };
  await putQuotasAway(house.db, user.id);
  return { id: user.id, email, address, token, cookie: cookie ?? '', resumeId };
}

/** Signs in with a code from the mail folder, as people do. @throws without a code within 15 s */
export async function signInByCode(
  house: House,
  client: ApiClient,
  email: string,
  headers: Record<string, string> = {},
) {
  const since = new Date().toISOString().replaceAll(':', '-');
  await client.call('POST /auth/send-otp', { body: { email }, headers });
  const code = await eventually(
    () => codeFor(house.mailDir, email, since),
    (found) => found !== null,
    15_000,
  );
  return personIn(await client.call('POST /auth/verify-otp', { body: { email, code }, headers }));
}

/** The code in the newest mail to an address that came since a moment; null while there is none. */
async function codeFor(mailDir: string, email: string, since: string): Promise<string | null> {
  const names = (await readdir(mailDir)).filter((name) => name.endsWith('.eml') && name >= since).sort();
  for (const name of names.reverse()) {
    const source = await readFile(join(mailDir, name));
    if (source.includes(`To: ${email}`)) return codeIn(await PostalMime.parse(source));
  }
  return null;
}

/** Rows of use far below zero, for this month and the next one, should it turn meanwhile. */
async function putQuotasAway(db: mongo.Db, id: string): Promise<void> {
  const used = { resumes: quotaStart, analyses: quotaStart, writing: quotaStart, pdfs: quotaStart };
  const now = new Date();
  const months = [0, 1].map((ahead) =>
    new Date(Date.UTC(now.getFullYear(), now.getMonth() + ahead, 15)).toISOString().slice(0, 7),
  );
  const rows = db.collection<UsageRow>('usage');
  for (const month of months)
    await rows.updateOne({ owner: new mongo.ObjectId(id), month }, { $set: { used } }, { upsert: true });
}

const resumeContent = {
  basics: { name: 'Asha Rao', email: 'asha.rao@example.com', label: 'Data engineer' },
  work: [
    {
      name: 'Example Logistics',
      position: 'Data engineer',
      startDate: '2021-04',
      highlights: ['Cut the nightly load from 4 hours to 40 minutes with Spark.'],
    },
  ],
  skills: [{ name: 'Data', keywords: ['PostgreSQL', 'Python', 'Airflow'] }],
};
