import { expect, test } from '@jest/globals';
import { readText } from './reading.js';

test('how one studied, and a range of marks, are no subject', async () => {
  const { education } = await readText(
    'Lata Menon\nlata@example.in\n\nEducation\n\nClass XII\nKerala State Board\n2012 | English medium | 85-89.9%\n\nB.Com\nSree Narayana College\n2015 | Full Time\n',
  );
  expect(education).toMatchObject([
    { institution: 'Kerala State Board', studyType: 'Class XII', endDate: '2012', score: '85-89.9%' },
    { institution: 'Sree Narayana College', studyType: 'B.Com', endDate: '2015' },
  ]);
  for (const study of education ?? []) {
    expect(study).not.toHaveProperty('area');
    expect(study).not.toHaveProperty('location');
  }
});
