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

  test('what awaits one is done there, and that is you is asked', () => {
    expect(
      read(
        'Advisor\n\nWhat awaits you\n- Docker in our cellar\n- Kotlin\n\nThat’s you\n- Tableau\n- Excel',
      )[0],
    ).toEqual(['Tableau', 'Excel']);
  });

  test('what is a plus, and who should not apply, stay what they are', () => {
    const text = 'Advisor\n\nIt’s a plus if you\n- Use Tableau\n\nDo not apply if you\n- Love Salesforce';
    expect(read(text)).toEqual([[], ['Tableau']]);
  });
});

describe('headings of nothing but words of headings', () => {
  test.each([
    'Required Experience, Skills and Qualifications',
    'Knowledge, Skills & Abilities',
    'Required Technical and Professional Expertise',
  ])('%s', (heading) => {
    const text = `Buyer\n\nDuties\nUse Workday for leave\nMaintain files\n\n${heading}\nDocker\nTableau\n`;
    expect(read(text)[0]).toEqual(['Docker', 'Tableau']);
  });

  test('an item that names something is none', () => {
    expect(read('Buyer\n\nRequirements\nDocker\nTableau, Excel and other skills\nKotlin')[0]).toEqual([
      'Docker',
      'Tableau',
      'Excel',
      'Kotlin',
    ]);
  });

  test('a list without marks goes on a sentence that ends in "if you also had"', () => {
    const text =
      'Buyer\n\nWhat we need\nDocker\nTableau\n\nIt would be great if you also had\nKnowledge of Kotlin\nExcel';
    expect(read(text)).toEqual([
      ['Docker', 'Tableau'],
      ['Kotlin', 'Excel'],
    ]);
  });
});
