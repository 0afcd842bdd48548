import { describe, expect, test } from '@jest/globals';
import { readJobDescription } from '../../../workers/scoring/job-description/read-job-description.js';

const titleOf = (text: string): string | undefined => readJobDescription(text).title?.text;

describe('a title behind a label', () => {
  test.each([
    ['Hiring for: Senior Backend Engineer\nIndustry: IT', 'Senior Backend Engineer'],
    ['Designation\tQC Chemist\nUnit\tVapi', 'QC Chemist'],
    ['Position        : HSE Officer\nSalary : SAR 5,500', 'HSE Officer'],
    ['| Job Title | Boiler Operator |\n| Shift | Rotational |', 'Boiler Operator'],
    ['NATIONAL HEALTH MISSION\nAdvt. No. 4\n\nName of the post: Staff Nurse\nAge: 40', 'Staff Nurse'],
    ['Subject: Opening with a bank || Data Engineer || Chennai\n\nDear Candidate,', 'Data Engineer'],
    ['Skill: SAP FICO Consultant\nExp: 7+ yrs', 'SAP FICO Consultant'],
    ['Sub: Requirement of Hostel Warden (Female) – 2 posts\n\nDear All,', 'Hostel Warden'],
    ['Openings: 4\nSous Chef\nGoa', 'Sous Chef'],
  ])('%j: %s', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });
});

describe('a title on a line of its own', () => {
  test.each([
    ['We are hiring!!\n\nSenior Engineer - Product Design\nPune', 'Senior Engineer - Product Design'],
    ['Staff Nurse - ICU\nKochi', 'Staff Nurse'],
    ['Careers  /  Kitchen  /  Pastry Chef\n\nPastry Chef\nGoa', 'Pastry Chef'],
    ['Home > Jobs > Accounts Executive\nNashik', 'Accounts Executive'],
    ['PGT - Physics | Silver Oak School (CBSE), Jaipur', 'PGT - Physics'],
    ['CTO - Acme Robotics\nPune', 'CTO'],
    ['Embedded Firmware Engineer, Coimbatore\n\nWe make drives.', 'Embedded Firmware Engineer'],
    ['Kiln Supervisor (2 nos)\nMorbi', 'Kiln Supervisor'],
    ['Pixel wrangler (a.k.a. Frontend Engineer)\n\nHi, we are seven people.', 'Frontend Engineer'],
    ['Head of Marketing\nRemote', 'Head of Marketing'],
    ['Job Opening || QA Lead || Noida || 8-12 Yrs', 'QA Lead'],
    ['STAFF NURSES FOR A LEADING HOSPITAL IN QATAR\nSalary: QR 5,000', 'STAFF NURSES'],
    [
      'NAGAR NIGAM\nAdvt. 4\nENGAGEMENT OF JUNIOR ENGINEER (CIVIL) ON CONTRACT BASIS UNDER AMRUT',
      'JUNIOR ENGINEER (CIVIL)',
    ],
    ['Company ko Store Keeper ki zaroorat hai\nNoida', 'Store Keeper'],
    ['Applications are invited for the post of Lecturer in Nav Bharat College of Design (Regd.)', 'Lecturer'],
    ['URGENT! Dhaba Cook - Rewari\nSalary 15k', 'Dhaba Cook'],
    ['Urgent Care Physician\nSalem', 'Urgent Care Physician'],
    ['REQUIRED FOR A REPUTED DAIRY - OMAN\n\nBOILER TECHNICIAN - 02 NOS.\n\n- ITI', 'BOILER TECHNICIAN'],
    ['Urgent requirement for a leading bank\nRelationship Manager\nPune', 'Relationship Manager'],
    ['Need Tyre Fitter urgently\nAgra', 'Tyre Fitter'],
    ['Job Alert: Copywriter (Hindi)\nKanpur', 'Copywriter (Hindi)'],
    ['Subject: Immediate requirement - Tableau Developer - Kochi - 3 to 5 yrs\n\nHi', 'Tableau Developer'],
    ['Hi friends\nWe are looking for *Store Keeper cum Driver* at Ujjain', 'Store Keeper cum Driver'],
    ['Baking lead wanted at Roti House (Ujjain)\nSalary 20k', 'Baking lead'],
    ['Role of the day: pastry\nGood to have: Release Manager\nWe seek a Baker in Agra', 'Baker'],
    ['Hume sales executive chahiye Pune me', 'sales executive'],
    ['Hamari dukaan ke liye 2 tailor aur 1 helper chahiye\n\nTailor ko ye aana chahiye', 'tailor'],
    ['OFFICE OF THE CHIEF MEDICAL OFFICER\nLab Technician wanted\nSalary 20,000', 'Lab Technician'],
  ])('%j: %s', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });
});

describe('a title in a sentence', () => {
  test.each([
    [
      'Ever waited for an auto? We now want to hire a Flutter Developer in Kochi to join us.',
      'Flutter Developer',
    ],
    [
      'Hi Asha,\n\nThey need an experienced Customer Success Manager to look after accounts.',
      'Customer Success Manager',
    ],
    ['CA with 4 yrs experience wanted by a firm as Manager – Direct Tax.', 'Manager – Direct Tax'],
    ['The team in Pune could do with a second Accounts Payable Executive.', 'Accounts Payable Executive'],
    ['I would like your view on a Data Engineer opening with our client.', 'Data Engineer'],
    ['We need an electrician who can read drawings.', 'electrician'],
    ['We have an opening for Die Fitter / Tool Maintenance\nFirm: a press shop', 'Die Fitter'],
    ['We are looking for a UI / UX Designer to join us.', 'UI / UX Designer'],
    ['Required Stenographer cum Clerk in a chamber, Pune. Shorthand is a must.', 'Stenographer cum Clerk'],
    ['Required female receptionist for a clinic in Surat. Good English.', 'receptionist'],
    [
      'Odd question, this.\n\nQuillo is looking for a part-time bookkeeper (20 hours). You will look after six small clients.',
      'bookkeeper',
    ],
    ['Our yard needs a Time Keeper. Come on Monday.', 'Time Keeper'],
  ])('%j: %s', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });
});
