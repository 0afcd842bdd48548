import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import type { ResumeContent } from '../../../shared/resume/content.js';
import { parseFile } from '../../../workers/parsing/parse-file.js';
import { asText, exported, hostile, people } from './samples.js';

const require = createRequire(import.meta.url);
const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);
/** JSON Resume's own schema. */
const validate = ajv.compile(require('@jsonresume/schema/schema.json') as object);

const odd: ResumeContent = {
  basics: {
    name: 'Asha Rao',
    email: 'asha at example',
    url: 'asha.example/me',
    profiles: [{ url: 'no address' }],
  },
  work: [{ name: 'A', startDate: 'Summer 2019', endDate: '2020-02', url: 'javascript:alert(1)' }],
  volunteer: [{ organization: 'B', location: 'Pune', startDate: '2019' }],
  education: [{ institution: 'C', location: 'Pune', highlights: ['Gold medal'], startDate: '2017-06-01' }],
  certificates: [{ name: 'D', date: '2020-01', endDate: '2023-01' }],
  extensions: { noticePeriodDays: 30, currentCtcLpa: 12.5 },
  otherSections: [{ heading: 'Patents', lines: ['One'] }],
  meta: { canonical: 'nowhere', language: 'en-IN', theme: 'classic' },
};

const samples = [...people, ['hostile', hostile], ['odd', odd], ['empty', {}]] as [string, ResumeContent][];

/** Half a character has no place in any file. */
const wellFormed = (content: ResumeContent) =>
  JSON.parse(JSON.stringify(content).replace(/\\ud83d /g, '\ufffd ')) as unknown;

async function asJson(content: ResumeContent): Promise<Record<string, unknown>> {
  return JSON.parse(asText(await exported(content, 'json'))) as Record<string, unknown>;
}

describe('a JSON Resume', () => {
  test.each(samples)('%s is valid by the schema', async (_, content) => {
    const json = await asJson(content);
    expect([validate(json), validate.errors]).toEqual([true, null]);
  });

  test.each(samples.slice(0, -1))('%s is read back as it was, to the last field', async (_, content) => {
    const { resume } = await parseFile(await exported(content, 'json'), { fileName: 'resume.json' });
    const { $schema: _schema, ...read } = resume;
    const { $schema: _other, ...given } = content;
    expect(read).toEqual(wellFormed(given));
  });

  test('keeps what the standard has no place for apart', async () => {
    const json = await asJson(odd);
    expect(json).not.toHaveProperty('extensions');
    expect(json).toMatchObject({
      basics: { name: 'Asha Rao', url: 'https://asha.example/me', profiles: [{}] },
      work: [{ name: 'A', endDate: '2020-02' }],
      meta: {
        language: 'en-IN',
        vitae: {
          extensions: { noticePeriodDays: 30, currentCtcLpa: 12.5 },
          otherSections: [{ heading: 'Patents', lines: ['One'] }],
          fields: {
            '/basics/email': 'asha at example',
            '/basics/url': 'asha.example/me',
            '/work/0/startDate': 'Summer 2019',
            '/work/0/url': 'javascript:alert(1)',
            '/education/0/highlights': ['Gold medal'],
            '/certificates/0/endDate': '2023-01',
          },
        },
      },
    });
  });

  test.each([
    ['a path that is none', { 'nowhere/at': 1, '': 2, '/': 3 }],
    ['a place in a list', { '/work/4000000000': { name: 'X' }, '/work/length': 9 }],
    [
      'a prototype',
      { '/__proto__/polluted': true, '/work/0/__proto__': { polluted: true }, '/constructor/prototype/x': 1 },
    ],
    ['values of another kind', { '/work/0/name': { $gt: '' }, '/basics': 'text' }],
  ])('with %s among what was put apart is read without harm', async (_, fields) => {
    const file = { basics: { name: 'Asha' }, work: [{ name: 'A' }], meta: { vitae: { fields } } };
    const bytes = new TextEncoder().encode(JSON.stringify(file));
    const { resume } = await parseFile(bytes, { fileName: 'resume.json' });
    expect(resume.work ?? []).toHaveLength(1);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
