import { describe, expect, test } from '@jest/globals';
import { readText } from './reading.js';

const jobsOf = async (...lines: string[]) =>
  (await readText(['Kavita Menon', 'kavita@example.com', '', 'EXPERIENCE', ...lines].join('\n'))).work;

describe('what was done for clients, below the employer that pays', () => {
  test('role, duration and team of a project tell of the job that the head names', async () => {
    const work = await jobsOf(
      'Delivery Manager, Palar Infosystems Ltd.    Mar 2013 - Present',
      'Project: Tariff Engine',
      'Client: Nordlys Kraft, Norway',
      'Role: Delivery Manager',
      'Duration: Jan 2018 - Present',
      'Team Size: 30',
      '- Planned releases of four teams',
      'Project: Meter Data',
      'Client: Severn Water, UK',
      'Role: Project Lead',
      'Duration: Mar 2013 - Dec 2017',
      '- Moved nine million readings',
      'Software Engineer, Teesta Systems    Jul 2008 - Feb 2013',
      '- Wrote modules for tea auctions',
    );
    expect(work).toMatchObject([
      { name: 'Palar Infosystems Ltd.', position: 'Delivery Manager', startDate: '2013-03' },
      { name: 'Teesta Systems', position: 'Software Engineer', endDate: '2013-02' },
    ]);
    expect(work?.[0]?.summary).toContain('Client: Severn Water, UK');
    expect(work?.[0]?.highlights).toHaveLength(2);
  });

  test('clients of a consultant without an employer are jobs', async () => {
    const work = await jobsOf(
      'Client: Nordlys Kraft AS',
      'Role: Test Manager',
      'Duration: Jan 2018 - Present',
      '- Planned the tests of a billing system',
      '',
      'Client: Severn Water Ltd',
      'Role: Test Analyst',
      'Duration: Mar 2013 - Dec 2017',
      '- Wrote test cases',
    );
    expect(work?.map(({ position, startDate }) => [position, startDate])).toEqual([
      ['Test Manager', '2018-01'],
      ['Test Analyst', '2013-03'],
    ]);
  });

  test('a title that only the client’s lines tell is the job’s', async () => {
    const work = await jobsOf(
      'Palar Infosystems Ltd.    Mar 2013 - Present',
      'Client: Severn Water, UK',
      'Role: Test Manager',
      '- Planned the tests of a billing system',
    );
    expect(work?.[0]).toMatchObject({ position: 'Test Manager', startDate: '2013-03' });
  });
});

test('how many worked on a project stays with that project', async () => {
  const { projects } = await readText(
    'Asha Rao\nasha@example.com\n\nPROJECTS\n\nSoil Sensor for Small Farms\nMoisture of the soil is measured and the pump is switched by a board of our own.\nTeam Size: 4\n\nKite Camera\nTeam Size: 2\n',
  );
  expect(projects?.map(({ name, highlights }) => [name, highlights])).toEqual([
    ['Soil Sensor for Small Farms', ['Team Size: 4']],
    ['Kite Camera', ['Team Size: 2']],
  ]);
});
