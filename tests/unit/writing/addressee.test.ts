import { expect, test } from '@jest/globals';
import { addresseeIn, tidyRole } from '../../../workers/writing/letter/addressee.js';

test.each([
  ['Java Developer\nNimbus Ledger Technologies Pvt. Ltd.\nPune', 'Nimbus Ledger Technologies Pvt. Ltd.'],
  ['Accounts Executive\nVardhaman Agro Foods Pvt Ltd | Indore | 2-4 years', 'Vardhaman Agro Foods Pvt Ltd'],
  ['Data Scientist\nHarbour & Finch Insurance, Leeds (hybrid) - £52,000', 'Harbour & Finch Insurance'],
  ['OTE $150k. Uncapped.\n\nBeacon Dock sells yard software to warehouses.', 'Beacon Dock'],
  ['We are looking for a Senior Backend Engineer to join our platform team.', null],
  ['Embedded Software Engineer – Braunschweig\nWe make battery systems.', null],
  ['', null],
])('%j is written by %s', (text, company) => {
  expect(addresseeIn(text, null).company).toBe(company);
});

test.each([
  ['Paisa Pocket', 'Paisa Pocket'],
  ['HOTEL SEA PEARL', 'Hotel Sea Pearl'],
  ['SQL, Power BI, Excel, Python', null],
  ['Google Analytics', null],
])('an employer that was read as %j is %s', (employer, company) => {
  expect(addresseeIn('', employer).company).toBe(company);
});

test('a named contact is addressed by title and surname', () => {
  expect(addresseeIn('Please send your CV to Ms. Anjali Rao by Friday.', null).contact).toBe('Ms Rao');
  expect(addresseeIn('Please send your CV by Friday.', null).contact).toBeNull();
});

test.each([
  ['URGENT REQUIREMENT: STAFF NURSE - ICU (Male/Female)', 'Staff Nurse'],
  ['Java Developer - Spring Boot / Microservices', 'Java Developer'],
  ['Position: Design Engineer (Mechanical) - Plastics & Sheet Metal', 'Design Engineer'],
  ['HR BUSINESS PARTNER', 'HR Business Partner'],
  ['Data Scientist, Pricing', 'Data Scientist, Pricing'],
  ['CDL-A DRIVERS', 'CDL-A Driver'],
  ['PGT - MATHEMATICS', 'PGT'],
  ['Executive - Quality Assurance', 'Executive (Quality Assurance)'],
  ['Executive', null],
  ['', null],
])('%j becomes the role %s', (title, role) => {
  expect(tidyRole(title)).toBe(role);
});
