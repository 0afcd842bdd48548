import { describe, expect, test } from '@jest/globals';
import {
  readJobDescription,
  requirementsOf,
} from '../../../workers/scoring/job-description/read-job-description.js';

const read = (text: string) => requirementsOf(readJobDescription(text));
const asked = (sentence: string): string[] => {
  const { mustHave, niceToHave } = read(`Helper chahiye\n\n${sentence}`);
  return [...mustHave, ...niceToHave].map(({ skill, anyOf }) => (anyOf ?? [skill]).join(' | '));
};

describe('what a sentence in Hindi asks for', () => {
  test.each([
    ['Panel chart padhna aana chahiye.', ['Panel chart']],
    ['Ram filing aur key making ki jankari zaroori hai.', ['Ram filing', 'key making']],
    ['Morvi aur hob ki dekhrekh, jharna bunai ka kaam aana chahiye.', ['Morvi', 'hob', 'jharna bunai']],
    ['Quillo ya Kettor use karna aata ho.', ['Quillo | Kettor']],
    ['Khud ka drone licence hona chahiye.', ['drone licence']],
    ['Quillo par billing karna aata ho to achha.', ['Billing', 'Quillo']],
    ['Fanuc aur Excel chalana aana chahiye.', ['Fanuc', 'Excel']],
    ['गैस भट्टी और चक्की का काम आना चाहिए।', ['गैस भट्टी', 'चक्की']],
    ['बोरवेल मशीन चलाना आना चाहिए। ब्रेजिंग का ज्ञान अनिवार्य है।', ['बोरवेल मशीन', 'Brazing']],
    ['Drone licence walo ko pehle mauka.', ['Drone licence']],
    ['हार्वेस्टर चलाने वालों को प्राथमिकता दी जाएगी।', ['हार्वेस्टर']],
  ])('%s', (sentence, names) => {
    expect(asked(sentence)).toEqual(names);
  });

  test.each([
    'Mehnati aur imandar hona chahiye.',
    'Umar 18 se 35 saal honi chahiye.',
    'Aadhar card aur PAN card zaroori hai.',
    'Time par aana chahiye aur chhutti kam leni chahiye.',
    'उम्मीदवार मेहनती और ईमानदार होना चाहिए।',
    'आयु 18 से 40 वर्ष होनी चाहिए।',
    'भट्टी का काम नहीं आना चाहिए।',
  ])('nothing: %s', (sentence) => {
    expect(asked(sentence)).toEqual([]);
  });
});

describe('a posting in Devanagari', () => {
  const job = read(`आवश्यकता है

सीनियर मैकेनिक (3 पद)
गोमती मोटर्स, लखनऊ

योग्यता: आईटीआई (वेल्डिंग)

आवश्यक कौशल:
- क्लच प्लेट बदलना
- ड्राइविंग लाइसेंस
- जीएसटी और टैली का ज्ञान`);

  test('the line that announces is no title', () => {
    expect(job.title?.text).toBe('सीनियर मैकेनिक');
    expect(read('पद का नाम: सुरक्षा गार्ड (महिला/पुरुष)').title?.text).toBe('सुरक्षा गार्ड');
  });

  test('skills by their Hindi names, but for the subject of a degree', () => {
    expect(job.mustHave.map(({ skill }) => skill)).toEqual(['क्लच प्लेट', 'Driving Licence', 'GST', 'Tally']);
    expect(job.education?.level).toBe('certificate');
  });
});
