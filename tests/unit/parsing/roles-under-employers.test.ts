import { expect, test } from '@jest/globals';
import { readPage } from './reading.js';

interface Role {
  title: string;
  where: string;
  dates: string;
}

/** An employer with its dates, and below it roles: each a bold title, and behind its comma where it was. */
const readRoles = (employer: string, dates: string, roles: readonly Role[]) =>
  readPage(
    [
      [40, 80, '!WORK EXPERIENCE'],
      [40, 100, `!${employer}`],
      [440, 100, dates],
      ...roles.flatMap((role, at) => [
        [440, 120 + 40 * at, role.dates] as const,
        [60, 135 + 40 * at, '• Opened accounts and visited customers every week'] as const,
      ]),
    ],
    (pdf) => {
      roles.forEach(({ title, where }, at) => {
        pdf.fontSize(10).font('Helvetica-Bold');
        pdf.text(title, 50, 120 + 40 * at, { continued: true });
        pdf.font('Helvetica').text(`, ${where}`);
      });
    },
  );

test('roles within the dates of an employer over them are its own, wherever they were', async () => {
  const { resume } = await readRoles('Aravalli Gramin Bank', '2012 - Present', [
    { title: 'Branch Manager', where: 'Fort Road Branch', dates: 'Apr 2019 - Present' },
    { title: 'Loan Officer', where: 'Civil Lines', dates: 'May 2012 - Mar 2019' },
  ]);
  expect(resume.work).toMatchObject([
    { name: 'Aravalli Gramin Bank', position: 'Branch Manager', description: 'Fort Road Branch' },
    { name: 'Aravalli Gramin Bank', position: 'Loan Officer', endDate: '2019-03' },
  ]);
  expect(resume.work).toHaveLength(2);
});

test('a firm’s full name behind the comma is the employer’s', async () => {
  const { resume } = await readRoles('Aravalli Traders', '2012 - Present', [
    { title: 'Branch Manager', where: 'Deccan Foods Ltd', dates: 'Apr 2019 - Mar 2021' },
    { title: 'Loan Officer', where: 'Konkan Finance Pvt Ltd', dates: 'May 2014 - Mar 2019' },
  ]);
  expect(resume.work?.slice(1)).toMatchObject([
    { name: 'Deccan Foods Ltd', position: 'Branch Manager' },
    { name: 'Konkan Finance Pvt Ltd', position: 'Loan Officer' },
  ]);
});
