import { describe, expect, test } from '@jest/globals';
import { parseFile } from '../../../workers/parsing/parse-file.js';
import { readText } from './reading.js';
import { drawnPdf, placed } from './sample-files.js';

const body = `

EXPERIENCE
Site Engineer, Malabar Constructions Pvt. Ltd.
Jan 2019 - Mar 2022
- Supervised 60 workers on a residential tower

SKILLS
AutoCAD, Revit, Excel
`;

/** Each head of a resume with what it says; digits only for telephones. */
const heads: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['CURRICULUM VITAE OF RAVI SHANKAR PRASAD\nMobile: 9876543210\nPatna, Bihar', { name: 'RAVI SHANKAR PRASAD', city: 'Patna' }],
  ['Personal Profile\nTanvi Joshi\nPune, Maharashtra 411001', { name: 'Tanvi Joshi', city: 'Pune', postalCode: '411001' }],
  ['Software Engineer\nNikhil Verma\n+91 81234 56789 | Gurugram', { name: 'Nikhil Verma', label: 'Software Engineer' }],
  ['Name: Pooja Sharma\nDesignation: Staff Nurse\nLocation: New Delhi', { name: 'Pooja Sharma', label: 'Staff Nurse', city: 'New Delhi' }],
  ['ANITA RAO (She/Her)\nMarketing Manager\nMumbai, India', { name: 'ANITA RAO', label: 'Marketing Manager' }],
  ['Dr. ANJALI R. DESHPANDE, MBBS, MD\nConsultant Paediatrician\nBaner Road, Pune - 411045', { name: 'Dr. ANJALI R. DESHPANDE, MBBS, MD', city: 'Pune' }],
  ['DE LA CRUZ, JUAN MIGUEL\nRegistered Nurse\nQuezon City, Philippines\n+63 917 555 0123', { name: 'DE LA CRUZ, JUAN MIGUEL', phone: '639175550123' }],
  ['RESUME\n\nS/O: Ram Singh\nGURPREET SINGH\nVPO Kharar, Mohali, Punjab\n98880-12345', { name: 'GURPREET SINGH', city: 'Mohali', phone: '9888012345' }],
  ['Emma Johansson | UX Designer\nStockholm, Sweden | +46 70 123 45 67', { name: 'Emma Johansson', label: 'UX Designer', city: 'Stockholm' }],
  ['Applicant: Rekha Devi\nPost: Worker\nVill- Sarai, Dist- Vaishali, Bihar, PIN- 844101\nM- 9801234567', { name: 'Rekha Devi', region: 'Bihar' }],
  ['Carlos Eduardo Silva\nEngenheiro de Software\nSão Paulo - SP, Brasil\n(11) 95555-1234', { city: 'São Paulo', label: 'Engenheiro de Software' }],
  ['Paweł Kowalczyk\nElektryk\nul. Długa 5, 80-001 Gdańsk, Polska\ntel. 601 234 567', { city: 'Gdańsk', postalCode: '80-001', phone: '601234567' }],
  ['Sunita Patil\nAt & Post: Kagal, Tal. Kagal, Dist. Kolhapur,\nMaharashtra – 416 216.\nMob. No.: 9876543210', { name: 'Sunita Patil', city: 'Kolhapur' }],
  ['BIO-DATA\n\n1. Name              : Lakshmi Narayanan S.\n2. Phone             : 9444012345\n3. Languages known   : Tamil, English', { name: 'Lakshmi Narayanan S.', phone: '9444012345' }],
  ['Kavita Meshram\nPlot No. 4, Dharampeth, Nagpur - 440010 (M.S.)', { city: 'Nagpur', region: 'M.S.', postalCode: '440010' }],
  ['Iqbal Ansari\nRoom No. 2, Padgha, Bhiwandi, Dist. Thane 421101', { city: 'Bhiwandi', postalCode: '421101' }],
  ['Meena Devi\nMohalla: Chowk, Lucknow, U.P. 226003\nMob: 9801234567', { city: 'Lucknow', region: 'U.P.' }],
  ['मीना देवी\nगाँव सराय, जिला सीतापुर, उत्तर प्रदेश 261001', { city: 'सीतापुर', postalCode: '261001' }],
  ['Harish Chandra\nVill. Mohanpur, Dist. Sitapur, U.P. 261001', { city: 'Sitapur', region: 'U.P.' }],
  ['Lourdes Fernandes\nPastry chef in Margao, Goa', { name: 'Lourdes Fernandes', city: 'Margao', region: 'Goa' }],
]; // prettier-ignore

test.each(heads)('%s', async (head, wanted) => {
  const { resume } = await parseFile(new TextEncoder().encode(head + body), { fileName: 'a.txt' });
  const { location, phone = '', ...basics } = resume.basics ?? {};
  expect({ ...basics, ...location, phone: phone.replace(/\D/g, '') }).toMatchObject(wanted);
});

describe('rows of facts under the heading of a summary', () => {
  const read = async (rows: string) => {
    const text = `Meenal Sawant\n\nPROFILE SUMMARY\n${rows}${body}`;
    return (await parseFile(new TextEncoder().encode(text), { fileName: 'a.txt' })).resume;
  };

  test('are personal data, and the words beside them are the summary', async () => {
    const words = 'Looks after suppliers of a chain of bakeries.';
    const facts =
      'Email : meenal@example.com (verified)\nCurrent Location : Nashik\nNotice Period : 30 Days\nAnnual Salary : INR 6.2 Lakhs\n';
    const { basics, extensions } = await read(`${facts}${words}`);
    expect(basics).toMatchObject({
      summary: words,
      email: 'meenal@example.com',
      location: { city: 'Nashik' },
    });
    expect(extensions).toMatchObject({ noticePeriodDays: 30, currentCtcLpa: 6.2 });
  });

  test('sentences with a colon are none', async () => {
    const words =
      'Three things matter to me: bread, people and rye.\nMy way: early mornings.\nContact: by heart.';
    expect((await read(words)).basics?.summary).toBe(words.replaceAll('\n', ' '));
  });
});

test('a name over two lines is one; the title under it is none of it', async () => {
  const pdf = await drawnPdf((doc) => {
    placed(doc, [[40, 40, '!Rakesh Kumar'], [40, 64, '!Jain']], 20); // prettier-ignore
    placed(doc, [[40, 92, 'Accounts Manager'], [40, 110, 'Indore'], [40, 124, '+91 98260 12345'], [40, 150, '!SKILLS'], [40, 166, 'Tally, Excel, GST']]); // prettier-ignore
  });
  const { resume } = await parseFile(pdf);
  expect(resume.basics).toMatchObject({ name: 'Rakesh Kumar Jain', label: 'Accounts Manager' });
});

test('the street on the line above the town is the address’s', async () => {
  const { basics } = await readText(
    'Ruth Abara\n14 Linden Court\nBoise, ID 83702\nruth@example.com\n\nSKILLS\nSQL, Excel\n',
  );
  expect(basics?.location).toMatchObject({ address: '14 Linden Court', city: 'Boise' });
  const other = await readText('Ruth Abara\nCourt clerk\nBoise, ID 83702\n\nSKILLS\nSQL, Excel\n');
  expect(other.basics?.location).not.toHaveProperty('address');
});

test('a whole address is no text about the person', async () => {
  const address = 'Vettuvankeni College of Fisheries, East Coast Road, Chennai 600115, Tamil Nadu, India';
  const { basics } = await readText(
    `Ruth Abara\nAssistant Professor\n${address}\nruth@example.com\n\nSKILLS\nSQL, Excel\n`,
  );
  expect(basics).not.toHaveProperty('summary');
  expect(basics?.location).toMatchObject({ city: 'Chennai', postalCode: '600115' });
});
