import { describe, expect, test } from '@jest/globals';
import { reading as readingSchema } from '../../../shared/resume/reading.js';
import { parseFile } from '../../../workers/parsing/parse-file.js';
import { drawnPdf, placed } from './sample-files.js';

const text = `Meera Pillai
Kochi, Kerala | meera.pillai@mail.example | +91 98470 12345
Notice period: 30 days

EXPERIENCE
Site Engineer, Malabar Constructions Pvt. Ltd.
Jan 2019 - Mar 2022
- Supervised 60 workers on a residential tower
Junior Engineer, Travancore Builders
2017 - 2018
- Levelling for a rural road

SKILLS
AutoCAD, Revit, C, C++
`;

const bytes = (source: string): Uint8Array => new TextEncoder().encode(source);

async function fieldsOf(file: Uint8Array, fileName: string) {
  const { reading } = await parseFile(file, { fileName });
  expect(() => readingSchema.parse(reading)).not.toThrow();
  return new Map(reading.fields.map((field) => [field.path, field]));
}

describe('where fields stand', () => {
  test('in a text: the line of each, those of one job near each other', async () => {
    const fields = await fieldsOf(bytes(text), 'meera.txt');
    const lineOf = (path: string) => fields.get(path)?.source;
    expect(lineOf('/basics/name')).toEqual({ line: 1 });
    expect(lineOf('/basics/phone')).toEqual({ line: 2 });
    expect(lineOf('/extensions/noticePeriodDays')).toEqual({ line: 3 });
    expect(lineOf('/work/0/startDate')).toEqual({ line: 6 });
    expect(lineOf('/work/1/position')).toEqual({ line: 8 });
    expect(lineOf('/skills/0/keywords/3')).toEqual({ line: 12 });
  });

  test('in a PDF: the page and a box in points from the top left', async () => {
    const pdf = await drawnPdf((doc) => {
      placed(doc, [[60, 50, '!Meera Pillai']], 18);
      placed(doc, [
        [60, 90, '!EXPERIENCE'],
        [60, 110, '!Site Engineer'],
        [400, 110, 'Jan 2019 - Mar 2022'],
        [60, 125, 'Malabar Constructions Pvt. Ltd.'],
      ]);
      doc.addPage();
      placed(doc, [
        [60, 60, '!EDUCATION'],
        [60, 80, 'B.Tech. Civil Engineering, College of Engineering Trivandrum, 2017'],
      ]);
    });
    const fields = await fieldsOf(pdf, 'meera.pdf');
    const boxOf = (path: string) => {
      const source = fields.get(path)?.source;
      return source && 'box' in source ? source : null;
    };
    expect(boxOf('/work/0/position')?.page).toBe(1);
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = boxOf('/work/0/startDate')?.box ?? [];
    expect([x0 > 395, x1 < 520, y0 > 100, y1 < 130, x1 > x0, y1 > y0]).toEqual(Array(6).fill(true));
    expect(boxOf('/education/0/institution')?.page).toBe(2);
    expect(boxOf('/education/0/institution')?.box[0]).toBeGreaterThan(150);
  });

  test('in JSON: each as given, at no place', async () => {
    const fields = await fieldsOf(
      bytes('{"basics": {"name": "Meera", "profiles": [{"url": "a/b~c"}]}}'),
      'a.json',
    );
    expect([...fields.values()]).toEqual([
      { path: '/basics/name', confidence: 1, source: null },
      { path: '/basics/profiles/0/url', confidence: 1, source: null },
    ]);
  });
});

describe('how sure fields are', () => {
  test('what is borne out by more is surer', async () => {
    const fields = await fieldsOf(bytes(text), 'meera.txt');
    const sure = (path: string) => fields.get(path)?.confidence ?? 0;
    expect(sure('/basics/email')).toBeGreaterThan(0.95);
    expect(sure('/work/0/startDate')).toBeGreaterThan(sure('/work/1/startDate'));
    const odd = await fieldsOf(
      bytes(text.replace('Site Engineer, Malabar Constructions Pvt. Ltd.', 'Zorn, Blip')),
      'o.txt',
    );
    expect(odd.get('/work/0/name')?.confidence ?? 1).toBeLessThan(sure('/work/0/name'));
  });

  test('a file with very many fields has the first 2,000', async () => {
    const many = `A B\n\nSKILLS\n${Array.from({ length: 180 }, (_, i) => `Group${i}: ${Array.from({ length: 40 }, (__, j) => `s${i}x${j}`).join(', ')}`).join('\n')}`;
    const { reading } = await parseFile(bytes(many), { fileName: 'many.txt' });
    expect(reading.fields).toHaveLength(2_000);
    expect(JSON.stringify(reading.fields).length).toBeLessThan(400_000);
  });
});
