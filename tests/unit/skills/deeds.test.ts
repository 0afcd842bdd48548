import { describe, expect, test } from '@jest/globals';
import { deeds } from '../../../workers/skills/deeds/objects.js';
import { deedLines } from '../../../workers/skills/deeds/notation.js';
import { findSkills } from '../../../workers/skills/find-skills.js';
import { slugOf, taxonomy } from '../../../workers/skills/taxonomy.js';

const names = (text: string): string[] => findSkills(text).map(({ name }) => name);

describe('a trade told by what is done', () => {
  test.each([
    ['Drove a 9-tonne tipper between two quarries', 'Driving'],
    ['Someone who drives school vans', 'Driving'],
    ['Must have driven an ambulance or a jeep', 'Driving'],
    ['Replaced 30 cisterns and washbasins a month', 'Plumbing'],
    ['Laid 2,000 sq feet of tiles', 'Tiling'],
    ['Sewed frocks and school uniforms', 'Tailoring'],
    ['Can bake rusk and milk bread', 'Baking'],
    ['Bathed, fed and lifted stroke patients', 'Patient Care'],
    ['Took blood pressure, then drew blood from 30 donors', 'Phlebotomy'],
    ['Drafted petitions and rejoinders', 'Legal Drafting'],
    ['Balanced the cash book and two ledgers', 'Bookkeeping'],
    ['Taught chemistry to three sections', 'Teaching'],
    ['Looked after two infants and a cook', 'Childcare'],
    ['Able to drive', 'Driving'],
    ['Can bake', 'Baking'],
    ['Able to cook for 30 miners', 'Cooking'],
    ['Rolled and made rotis', 'Cooking'],
    ['Khana banana aana chahiye', 'Cooking'],
    ['Drove a 16-wheeler to the port', 'Commercial Driving'],
    ['Drove buses for a temple trust', 'Driving'],
    ['Shortlisted resumes of 40 weavers', 'Recruitment'],
    ['Hired and trained 9 drivers', 'Recruitment'],
    ['Audited 6 godowns of a seed firm', 'Audit'],
    ['Reconciled the passbook each Friday', 'Bank Reconciliation'],
    ['Paid wages and kept the muster', 'Payroll'],
    ['Issued bills to 90 tenants', 'Billing'],
    ['Wove silk towels on a pit loom', 'Weaving'],
    ['Delivered 12 babies a month', 'Midwifery'],
    ['Repaired radios and smartphones', 'Electronics Repair'],
    ['Waited at 12 tables', 'Food and Beverage Service'],
    ['Whitewashed 9 barns and rooms', 'Painting'],
    ['Planed teak for 14 looms', 'Carpentry'],
    ['Checked in guests at a lodge', 'Front Office'],
    ['Rang 60 leads a day', 'Telecalling'],
    ['Sowed and harvested paddy on 6 acres', 'Farming'],
  ])('%s: %s', (text, skill) => {
    expect(names(text)).toContain(skill);
  });

  test('is quoted by its verb, and once', () => {
    expect(findSkills('Mopped floors, then scrubbed toilets')).toMatchObject([
      { name: 'Cleaning', quote: 'Mopped' },
    ]);
    expect(names('Weld pipes, welding of plates')).toEqual(['Welding']);
  });

  test.each([
    ['Drove van sales up by a fifth', 'Driving'],
    ['Drove footfall for a maker of buses', 'Driving'],
    ['Drives the I2C bus from a timer', 'Driving'],
    ['Never drove a lorry', 'Driving'],
    ['No need to drive vans', 'Driving'],
    ['Blood drive, bus passes and tents', 'Driving'],
    ['Paid the men who laid bricks', 'Masonry'],
    ['Heat-and-bake bread range', 'Baking'],
    ['Packed ready-to-cook meals', 'Cooking'],
    ['Built door-to-door contacts', 'Carpentry'],
    ['Took blood pressure of 20 guests', 'Phlebotomy'],
    ['Drove sales and cleaned lorries', 'Driving'],
    ['Handled cash flow models', 'Cash Handling'],
    ['Fixed tile rendering', 'Tiling'],
    ['Able to drive for results', 'Driving'],
    ['Looked after child policy', 'Childcare'],
    ['Drove a scheme that filled 40 vans', 'Driving'],
    ['Pruned decision trees', 'Gardening'],
    ['Prepared the bill of lading', 'Billing'],
    ['Kept time of 30 daily paid wage workers', 'Payroll'],
    ['Was paid wages by the piece', 'Payroll'],
    ['Trained newly hired operators', 'Recruitment'],
    ['Screened 90 goats for ticks', 'Recruitment'],
    ['Audited a class on drama', 'Audit'],
    ['Taught myself the piano', 'Teaching'],
    ['Hired a van', 'Recruitment'],
    ['Called the lead architect', 'Telecalling'],
    ['Charged gas bills to tenants', 'Air Conditioning'],
  ])('is not told by: %s', (text, skill) => {
    expect(names(text)).not.toContain(skill);
  });

  test('each line names a skill of the taxonomy', () => {
    expect(deeds.filter(({ skill }) => !taxonomy.bySlug.has(slugOf(skill)))).toEqual([]);
  });

  test('refuses a line without objects', () => {
    expect(() => deedLines('Driving: drive drove')).toThrow(/Not a line/);
  });
});
