import { z } from 'zod';
import type { ResumeRow } from '../../../shared/models/resume.js';
import { jobDescriptionText, writerChoice } from '../../../shared/operations/fields.js';
import { letterTones } from '../../../shared/operations/write-cover-letter.js';
import { resumeContent } from '../../../shared/resume/content.js';
import { oneFile } from '../../middleware/uploads.js';
import { oneLine } from '../fields.js';
import { rowId } from '../params.js';

const title = oneLine(200);

export const resumeBody = z
  .strictObject({ title, content: resumeContent, isPublic: z.boolean().default(false) })
  .meta({ id: 'NewResume' });

export const resumeChanges = z
  .strictObject({
    title: title.optional(),
    content: resumeContent.optional().meta({ description: 'Makes a new version.' }),
    isPublic: z.boolean().optional(),
    isPrimary: z
      .boolean()
      .optional()
      .meta({ description: 'True makes it the primary one in place of another.' }),
    version: z
      .int()
      .positive()
      .optional()
      .meta({ description: 'The version you changed: 409 version-conflict where there is a newer one.' }),
  })
  .refine(({ version: _version, ...changes }) => Object.keys(changes).length > 0, 'Send what is to change.')
  .meta({ id: 'ResumeChanges' });

/** Fields of the upload form beside the file: all text, as forms are. */
export const uploadForm = z
  .strictObject({
    title: title.optional().meta({ description: "The file's name where none is given." }),
    isPublic: z.stringbool().default(false),
    file: z.never(oneFile).optional(),
  })
  .meta({ id: 'ResumeUpload' });

/** Which analysis; the latest where none is named. */
export const analysisQuery = z.object({ analysisId: rowId.optional() });

/** Which version to compare with; the one before where none is named. */
export const diffQuery = z.object({ against: z.coerce.number().int().positive().optional() });

export const contentExample = {
  basics: { name: 'Asha Rao', label: 'Data engineer', email: 'asha.rao@example.com' },
  work: [
    {
      name: 'Example Logistics',
      position: 'Data engineer',
      startDate: '2021-04',
      highlights: ['Cut nightly loads from 6 h to 40 min with PostgreSQL partitioning.'],
    },
  ],
  skills: [{ name: 'Data', keywords: ['PostgreSQL', 'Python', 'Airflow'] }],
};

/** The stored resume as tasks name it: at the version that counts now. */
export function sourceOf({ _id, version }: Pick<ResumeRow, '_id' | 'version'>) {
  return { resumeId: _id.toHexString(), version };
}

/** The score never needs the language model, which costs; so it is asked only where somebody wants it. */
export const refineWish = z.boolean().default(false).meta({
  description:
    'True asks the language model for what words alone do not show: `refinedScore`, within 10 points of the score.',
});

export const analyzeBody = z
  .strictObject({ jobDescription: jobDescriptionText.optional(), refine: refineWish })
  .meta({ id: 'AnalyzeResume' });

export const optimizeBody = z
  .strictObject({ jobDescription: jobDescriptionText.optional(), writer: writerChoice.default('auto') })
  .meta({ id: 'OptimizeResume' });

/** Words aimed at. */
const lengths = { short: 160, medium: 250, long: 350 } as const;

/** How a letter is to be; the same for stored resumes and plain text. */
export const letterWishes = {
  jobDescription: jobDescriptionText,
  tone: z.enum(letterTones).default('formal'),
  length: z
    .union([
      z.enum(['short', 'medium', 'long']).transform((name) => lengths[name]),
      z.int().min(120).max(450),
    ])
    .default(lengths.medium)
    .meta({
      description: 'short (160 words), medium (250), long (350), or a number of words from 120 to 450.',
    }),
  language: z.enum(['en', 'hi']).default('en'),
  writer: writerChoice.default('auto'),
};

export const letterBody = z.strictObject(letterWishes).meta({ id: 'WriteCoverLetter' });

export const chooseEditsBody = z
  .strictObject({
    optimizationId: rowId
      .optional()
      .meta({ description: 'The latest optimisation of that version where none is named.' }),
    edits: z.array(z.string().min(1).max(100)).min(1).max(1_000).meta({
      description: 'Ids of the edits to take. To take none, restore the version they were made for.',
    }),
  })
  .meta({ id: 'ChooseEdits' });

export const jobDescriptionExample =
  'Data engineer. You build pipelines in Python and PostgreSQL. Requirements: 3+ years with SQL, Airflow, AWS.';
