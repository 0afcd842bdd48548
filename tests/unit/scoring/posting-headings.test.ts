import { describe, expect, test } from '@jest/globals';
import {
  readJobDescription,
  requirementsOf,
} from '../../../workers/scoring/job-description/read-job-description.js';

const read = (text: string): [must: string[], nice: string[]] => {
  const { mustHave, niceToHave } = requirementsOf(readJobDescription(text));
  return [mustHave, niceToHave].map((list) => list.map(({ skill }) => skill)) as [string[], string[]];
};

describe('headings without a mark', () => {
  test.each(['Physical Requirements', 'Physical Demands and Work Environment', 'Additional Information'])(
    '%s ends what is asked',
    (heading) => {
      const text = `Buyer\n\nNice to have\nDocker\nTableau\n\n${heading}\nMust lift 20 kg\nMust walk to the Salesforce tower`;
      expect(read(text)).toEqual([[], ['Docker', 'Tableau']]);
    },
  );

  test('what is told of the work environment is no heading', () => {
    expect(read('Buyer\n\nRequirements\nDocker\nWork environment is calm and open\nTableau')[0]).toEqual([
      'Docker',
      'Tableau',
    ]);
  });

  test.each([
    "You'll be successful in this role if you",
    'You should apply if you have',
    'You’ll love this job if you',
  ])('%s: the list goes on with what is asked', (heading) => {
    expect(read(`Advisor\n\n${heading}\n- Know your way around Salesforce\n- Use Tableau`)[0]).toEqual([
      'Salesforce',
      'Tableau',
    ]);
  });

  test('what is a plus, and who should not apply, stay what they are', () => {
    const text = 'Advisor\n\nIt’s a plus if you\n- Use Tableau\n\nDo not apply if you\n- Love Salesforce';
    expect(read(text)).toEqual([[], ['Tableau']]);
  });
});
