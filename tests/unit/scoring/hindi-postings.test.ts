import { describe, expect, test } from '@jest/globals';
import {
  readJobDescription,
  requirementsOf,
} from '../../../workers/scoring/job-description/read-job-description.js';

const read = (text: string) => requirementsOf(readJobDescription(text));
const names = (list: readonly { skill: string; anyOf?: readonly string[] | undefined }[]): string[] =>
  list.map(({ skill, anyOf }) => (anyOf ?? [skill]).join(' | '));

const posting = `हमारे गोदाम के लिए एक अनुभवी स्टोर कीपर की आवश्यकता है।

योग्यता:
- स्नातक या डिप्लोमा
- कम से कम 2 साल का अनुभव
- Tally और Excel का ज्ञान अनिवार्य
- Docker या Kubernetes चलाना आना चाहिए
- SAP ज़रूरी नहीं
- Photoshop आता हो तो बेहतर

काम:
- Word में रिपोर्ट बनाना

वेतन: ₹15,000 और Illustrator`;

describe('a posting in Hindi', () => {
  const job = read(posting);

  test('what is asked, welcome and done', () => {
    expect(names(job.mustHave)).toEqual(['Tally', 'Excel', 'Docker | Kubernetes']);
    expect(names(job.niceToHave)).toEqual(['Photoshop']);
    expect(job.mustHave[0]?.quote).toBe('Tally और Excel का ज्ञान अनिवार्य');
  });

  test('title, years and education', () => {
    expect([job.title?.text, job.minYears, job.education?.level]).toEqual(['स्टोर कीपर', 2, 'diploma']);
  });

  test('a title and years behind their labels', () => {
    const { title, minYears } = read('भर्ती सूचना – लेखाकार\nअनुभव: 3 वर्ष');
    expect([title?.text, minYears]).toEqual(['लेखाकार', 3]);
  });
});
