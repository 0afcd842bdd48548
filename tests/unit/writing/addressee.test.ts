import { expect, test } from '@jest/globals';
import { addresseeIn, tidyRole } from '../../../workers/writing/letter/addressee.js';

test.each([
  ['Company: Larkspur Retail Group        Reports to: Head of People', 'Larkspur Retail Group'],
  ['Java Developer\nNimbus Ledger Technologies Pvt. Ltd.\nPune', 'Nimbus Ledger Technologies Pvt. Ltd.'],
  ['Accounts Executive\nVardhaman Agro Foods Pvt Ltd | Indore | 2-4 years', 'Vardhaman Agro Foods Pvt Ltd'],
  ['Data Scientist\nHarbour & Finch Insurance, Leeds (hybrid) - £52,000', 'Harbour & Finch Insurance'],
  ['OTE $150k. Uncapped.\n\nBeacon Dock sells yard software to warehouses.', 'Beacon Dock'],
  ['Chef wanted\n\nJoin Saffron Table in Mumbai, and cook.', 'Saffron Table'],
  ['About Brightwater Health\nWe care.', 'Brightwater Health'],
  ['We are looking for a Senior Backend Engineer to join our platform team.', null],
  ['Embedded Software Engineer – Braunschweig\nWe make battery systems.', null],
  ['', null],
])('%j is written by %s', (text, company) => {
  expect(addresseeIn(text).company).toBe(company);
});

test('a named contact is addressed by title and surname', () => {
  expect(addresseeIn('Please send your CV to Ms. Anjali Rao by Friday.').contact).toBe('Ms Rao');
  expect(addresseeIn('Please send your CV by Friday.').contact).toBeNull();
});

test.each([
  ['URGENT REQUIREMENT: STAFF NURSE - ICU (Male/Female)', 'Staff Nurse'],
  ['Java Developer - Spring Boot / Microservices', 'Java Developer'],
  ['Position: Design Engineer (Mechanical) - Plastics & Sheet Metal', 'Design Engineer'],
  ['HR BUSINESS PARTNER', 'HR Business Partner'],
  ['Data Scientist, Pricing', 'Data Scientist, Pricing'],
  ['', null],
])('%j becomes the role %s', (title, role) => {
  expect(tidyRole(title)).toBe(role);
});
