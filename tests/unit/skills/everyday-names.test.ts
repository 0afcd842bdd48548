import { describe, expect, test } from '@jest/globals';
import { findSkills } from '../../../workers/skills/find-skills.js';

const names = (text: string): string[] => findSkills(text).map(({ name }) => name);

describe('a number before a name', () => {
  test.each([
    ['Took over 12 Go microservices from a vendor', 'Go'],
    ['Ran 3 AI automations for a fruit grower', 'AI'],
    ['Rewrote 5 R scripts of the lab', 'R'],
  ])('counts what it stands before: %s', (text, skill) => {
    expect(names(text)).toContain(skill);
  });

  test.each([
    ['Held 40 vials at 8 C in transit', 'C'],
    ['Fitted 6 C clamps a day', 'C'],
    ['Let 2 go early', 'Go'],
  ])('may stand before a unit or a verb: %s', (text, skill) => {
    expect(names(text)).not.toContain(skill);
  });
});

describe('a letter in a list of letters', () => {
  test.each([
    ['Balanced R, Y and B phases of 9 panels', 'R'],
    ['Mixed inks in C, M, Y and K', 'C'],
    ['Sorted mangoes into A, B and C grades', 'C'],
  ])('names nothing where the others do not: %s', (text, skill) => {
    expect(names(text)).not.toContain(skill);
  });

  test.each([
    ['Languages: C, R, Python', 'R'],
    ['Coded in R, I also taught it', 'R'],
  ])('names a language among others: %s', (text, skill) => {
    expect(names(text)).toContain(skill);
  });
});

describe('words around a name', () => {
  test.each([
    ['Rewrote 4 tools in Go for a bakery', 'Go'],
    ['Built payroll reports in SAS', 'SAS'],
  ])('tell the skill: %s', (text, skill) => {
    expect(names(text)).toContain(skill);
  });

  test.each([
    ['Told the crew to go for tea', 'Go'],
    ['Served meals to passengers of SAS and two other airlines', 'SAS'],
    ['Taught in Malang, East Java', 'Java'],
  ])('tell another thing: %s', (text, skill) => {
    expect(names(text)).not.toContain(skill);
  });
});

describe('a building, a shop or a firm', () => {
  test.each([
    ['Painted 30 flats in Python Residency', 'Python'],
    ['Sold wigs to Tableau Boutique and Ruby Jewellers', 'Tableau'],
    ['Waited tables near Oracle Court', 'Oracle'],
    ['Mended chairs for Spark Motorcycles', 'Spark'],
    ['Wired flats of Swift Homes', 'Swift'],
  ])('bears any name: %s', (text, skill) => {
    expect(names(text)).not.toContain(skill);
  });

  test.each([
    ['Worked in Python, then in a boutique', 'Python'],
    ['Built Tableau dashboards for a court', 'Tableau'],
    ['Plumbing House calls, 12 a day', 'Plumbing'],
    ['Labour Court Matters of 40 drivers', 'Labour Court Matters'],
  ])('is told by its last word alone: %s', (text, skill) => {
    expect(names(text)).toContain(skill);
  });
});

describe('Hindi in Latin letters', () => {
  test.each([
    ['Word ka gyan zaroori', 'Word'],
    ['excel chahiye', 'Excel'],
    ['Roz ka hisaab excel mein', 'Excel'],
    ['Access aana chahiye', 'Microsoft Access'],
  ])('asks: %s', (text, skill) => {
    expect(names(text)).toContain(skill);
  });

  test.each([
    ['Docker ki jarurat nahi', 'Docker'],
    ['Plumbing ka experience zaruri nahin hai', 'Plumbing'],
    ['Kotlin nahi chahiye', 'Kotlin'],
    ['Documents ki filing aani chahiye', 'Records Management'],
  ])('does not ask: %s', (text, skill) => {
    expect(names(text)).not.toContain(skill);
  });

  test('a denial ends with its sentence', () => {
    expect(names('Docker ki jarurat nahi. Kotlin aana chahiye')).toEqual(['Kotlin']);
  });
});

describe('words of the trades', () => {
  test.each([
    ['Waxing and threading of 14 guests a day', ['Waxing', 'Threading']],
    ['Kept floors clean by waxing and buffing', []],
    ['Threading of pipes on a lathe', ['Lathe Operation']],
    ['Two years in a CA firm', []],
    ['CA, Inter cleared', ['CA']],
    ['Dispensing medicines to 90 patients', ['Dispensing']],
    ['Dispensing advice to all', []],
    ['Can read German drawings', ['German']],
    ['A little Kotlin, some Rust', ['Kotlin', 'Rust']],
    ['RERA filings', ['RERA']],
    ['Settlement agreements', []],
    ['Kotlin not compulsory', []],
    ['Masons and Kotlin people, please do not call', []],
    ['Those without Kotlin, kindly do not call', ['Kotlin']],
    ['Speaks Somali and Marwari', ['Somali', 'Marwari']],
    ['CPCS card, banksman and slinger', ['CPCS', 'Slinger Signaller', 'Slinger Signaller']],
    ['TDS returns of 40 firms', ['TDS']],
    ['PCB repairing of inverter boards', ['PCB Repair']],
    ['Window AC gas charging', ['Air Conditioning', 'Refrigeration']],
    ['Electronic logs (ELD) of a tractor-trailer', ['ELD', 'ELD', 'Trailer Driving']],
    ['Closed $2m of SaaS contracts a year, 118% of quota', ['SaaS']],
    ['Drafted SaaS contracts and NDAs', ['Software Licensing', 'NDAs']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});
