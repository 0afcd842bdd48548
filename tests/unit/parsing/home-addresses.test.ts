import { expect, test } from '@jest/globals';
import { readText } from './reading.js';

const homeOf = async (head: string) =>
  (await readText(`Asha Menon\n${head}\n\nSKILLS\nSQL, Excel\n`)).basics?.location;

test.each([
  ['H. No. 12, Sector 9, Chandigarh 160009 • asha@example.com', 'Chandigarh', '160009'],
  ['Flat 2A, Rosewood Heights, Hebbal, Bengaluru – 560024. Ph: 98450 11223', 'Bengaluru', '560024'],
  ['7 Temple Road, Mysuru 570001, Mobile No.: 98450 11223, Email: asha@example.com', 'Mysuru', '570001'],
  ['88 W 9th St, New York, NY 10011', 'New York', '10011'],
])('%s: the town behind a house, before what the contacts are called', async (line, city, postalCode) => {
  expect(await homeOf(line)).toMatchObject({ city, postalCode });
});

test('a house’s number of four digits is no code, where the line below has the town’s', async () => {
  expect(await homeOf('4112 Alder Crest NW\nAlbany, NY 12203')).toEqual({
    address: '4112 Alder Crest NW',
    city: 'Albany',
    region: 'NY',
    postalCode: '12203',
  });
  expect(await homeOf('4310 Rheinfelden\nasha@example.com')).toMatchObject({ city: 'Rheinfelden' });
  expect(await homeOf('8001 Zürich\nBern, Schweiz')).toMatchObject({ city: 'Zürich' });
});

test('a town stays a town before a state of its country', async () => {
  expect(await homeOf('Lajpat Nagar, Delhi')).toMatchObject({ city: 'Delhi' });
  expect(await homeOf('Buffalo, New York')).toMatchObject({ city: 'Buffalo', region: 'New York' });
});

test('a code for which the line had no room is the address’s', async () => {
  expect(await homeOf('14 Lake View Road, Thane\n400601\nasha@example.com')).toMatchObject({
    city: 'Thane',
    postalCode: '400601',
  });
});
