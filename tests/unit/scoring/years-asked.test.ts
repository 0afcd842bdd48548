import { describe, expect, test } from '@jest/globals';
import {
  readJobDescription,
  requirementsOf,
} from '../../../workers/scoring/job-description/read-job-description.js';

const read = (text: string) => requirementsOf(readJobDescription(text));

describe('years', () => {
  test.each([
    ['4+ years of Python', 4],
    ['7+ years of bakery management experience, with at least 2 years in export', 7],
    ['9 years of claims experience including 3 years as a lead', 9],
    ['Diploma (3 years) with 2 years of experience', 2],
    ['Experience: minimum 3 years in operation theatre', 3],
    ['12 years in operation', null],
    ['At least three years as a cook', 3],
    ['Experience: 2-4 years', 2],
    ["5 years' HR experience, at least 2 of them as a partner", 5],
    ['We have been in business for 20 years', null],
    ['A 2 year contract', null],
    ['Minimum 5 year(s) of experience is required', 5],
    ['A 15 years full time education is required', null],
    ['Graduation with 3 years regular course only, 2 years in sales', 2],
    ['Any graduate with 15 yrs of education (10+2+3)', null],
    ['As long as your claims experience is five, the rest can be learned', 5],
    ['Fine if your Rust is a year old, as long as your systems programming is at least four.', 4],
    ['Not less than four years in a similar post', 4],
    ['3 (three) years as a cook', 3],
    ['A year and a half in a warehouse', 1.5],
    ['2½ years of audit', 2.5],
    ['A decade or more in tunnelling', 10],
    ['Travel to Oman twice a year, and to Kochi', null],
    ['You have made bread that lasted a year', null],
    ['At least a year behind a counter', 1],
    ['A year of tunnelling', 1],
    ['A year’s experience of tunnelling', 1],
    ['18 months to 3 years in an export house', 1.5],
    ['2-5 PQE in a law firm', 2],
    ['SAP EWM 3 yrs, overall 8 yrs', 8],
    ['Diploma + 4 years / Degree + 2 years in maintenance', 2],
    ['Up to 3 years of experience', null],
    ['Licence held for at least 3 years', null],
    ['No career gap of more than 6 months', null],
    ['Able to commit for at least 2 years', null],
    ['18 years or older', null],
    ['Not more than 2 jobs in 5 years', null],
    ['2 years in sales; freshers welcome', null],
    ['3+ years of which at least 1 in grey iron', 3],
    ['8 years in ERP, 3 years of which in SAP', 8],
    ['We would like somebody who has cooked for two years or more, be it at home', 2],
    ['1+ year clinical exp (freshers with good internship may apply)', 1],
  ])('%s: %s', (line, years) => {
    expect(read(`Role\nRequirements:\n- ${line}`).minYears).toBe(years);
  });
});

describe('years in the head of a posting and in its prose', () => {
  test.each([
    ['Exp: 3-5', 3],
    ['Experience (in years): 4-6', 4],
    ['Total Exp: 7+ | Relevant Exp: 4+', 7],
    ['5+ exp | Noida', 5],
    ['Age limit: 18 to 30 years. Experience: 1 year', 1],
    ['Openings: 3-5', null],
    ['Exp: Fresher / 6 months', null],
    ['6 mahine ka experience zaroori hai.', 0.5],
    ['Celebrating 20 years of keeping the city moving, Acme is hiring again.', null],
    ['You will join a team with 10+ years of combined experience.', null],
    ['No prior experience is needed, we train you for 3 months.', null],
  ])('%s: %s', (line, years) => {
    expect(read(`Warehouse Executive\n${line}\n\nRequirements:\n- Excel`).minYears).toBe(years);
  });
});

test('freshers who may apply for another post are none for this one', () => {
  const years = (text: string) => requirementsOf(readJobDescription(`Baker\nExperience: ${text}`)).minYears;
  expect(years('2+ years (freshers can also apply as Trainee Baker)')).toBe(2);
  expect(years('2 years preferred, freshers can also apply')).toBeNull();
});

test.each([
  ['What we need from you: a calm voice, at least three years working in a kennel.', 3],
  ['5 years in kennels, at least two of them with cats.', 5],
  ['8 years in kennels, at least 3 years with cats.', 8],
  ['Tajurba: 3 saal', 3],
  ['2-3 baras ka tajurba hona chahiye', 2],
  ['अनुभव - 2 साल या अधिक', 2],
])('what comes after a comma, and experience in Hindi: %s', (line, years) => {
  expect(requirementsOf(readJobDescription(`Groomer\nTern Works, Goa\n\n${line}`)).minYears).toBe(years);
});
