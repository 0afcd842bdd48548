import { expect, test } from '@jest/globals';
import { readPage } from './reading.js';

test('what looks like the headings in the margin is the text’s where it stands beside them', async () => {
  const { resume } = await readPage([
    [40, 80, '!Experience'],
    [160, 80, '!Shift Engineer'],
    [160, 93, 'Vaigai Sugars Ltd, June 2016 to present'],
    [160, 106, '• Boilers of the mill inspected every week'],
    [160, 130, '!Trainer, Deccan Skills Academy'],
    [160, 143, 'June 2013 to May 2016'],
    [160, 156, '• Evening classes for fitters and turners'],
    [40, 180, '!Education'],
    [160, 180, '!B.E. Mechanical, Anna University'],
    [160, 193, '2009 to 2013'],
    [40, 217, '!Licences'],
    [160, 217, 'First class, Tamil Nadu, 2015'],
  ]);
  expect(resume.work).toMatchObject([
    { name: 'Vaigai Sugars Ltd', position: 'Shift Engineer' },
    { name: 'Deccan Skills Academy', position: 'Trainer', startDate: '2013-06', endDate: '2016-05' },
  ]);
  expect(resume.skills ?? []).toEqual([]);
  expect(resume.certificates).toMatchObject([{ name: 'First class, Tamil Nadu', date: '2015' }]);
});

test('a heading of its own wording between others stays one, wherever two others have text beside them', async () => {
  const { resume } = await readPage([
    [40, 80, '!SKILLS'],
    [160, 80, 'Boilers, Turbines, Pumps'],
    [40, 104, '!LANGUAGES'],
    [160, 104, 'Tamil, English'],
    [40, 128, '!EXPERIENCE'],
    [40, 143, 'Shift Engineer, Vaigai Sugars Ltd, June 2016 to present'],
    [240, 170, '!EDUCATION'],
    [40, 185, 'B.E. Mechanical, Anna University, 2013'],
    [240, 210, '!BOILER LICENCES'],
    [40, 225, 'First class boiler attendant, 2015'],
  ]);
  expect(resume.certificates).toMatchObject([{ name: 'First class boiler attendant', date: '2015' }]);
});
