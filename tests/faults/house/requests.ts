import { scripted, type Script } from '../processes/script.js';
import type { Person } from './people.js';

/** A kind of real work, by the effect it has. */
export const kinds = ['keywords', 'analysis', 'document', 'mail'] as const;
export type Kind = (typeof kinds)[number];

/** What a person sends for a piece of work. */
export interface WorkRequest {
  path: string;
  body: unknown;
  /** Whose mailbox a mail goes to; null for other kinds. */
  mailbox: string | null;
}

const jobDescription =
  'We look for a data engineer with Python, SQL, Apache Airflow, Kafka and Spark; Docker and Terraform are a plus.';
const resumeText =
  'Asha Rao, data engineer, asha.rao@example.com. Example Logistics, 2021 to today: pipelines in Python and SQL.';

/** A quick task that first does what a script wants; it takes workers that follow scripts (tests/faults/processes). */
export function scriptedRequest(script: Script): WorkRequest {
  return {
    path: '/ai/extract-keywords',
    body: { jobDescription: scripted(script, jobDescription) },
    mailbox: null,
  };
}

let mails = 0;
let documents = 0;

/** The request for a piece of work; each mail goes to a mailbox of its own, each document is unlike the last. */
export function requestFor(kind: Kind, person: Person): WorkRequest {
  switch (kind) {
    case 'keywords':
      return { path: '/ai/extract-keywords', body: { jobDescription }, mailbox: null };
    case 'analysis':
      return { path: '/ai/analyze-ats', body: { resumeText, jobDescription }, mailbox: null };
    case 'document': {
      documents += 1;
      // The same document would not be made again.
      const accent = `#${documents.toString(16).padStart(6, '0')}`;
      return {
        path: `/resumes/${person.resumeId}/pdf`,
        body: { template: 'classic', accent },
        mailbox: null,
      };
    }
    case 'mail': {
      mails += 1;
      const mailbox = `mailbox-${mails}@example.com`;
      return { path: '/auth/send-otp', body: { email: mailbox }, mailbox };
    }
  }
}
