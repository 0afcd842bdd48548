import { expect, test } from '@jest/globals';
import {
  findEmail,
  findPhone,
  findUrls,
  networkOf,
  usernameOf,
} from '../../../workers/parsing/fields/contacts.js';
import { isPlace, readPlace, takePlace } from '../../../workers/parsing/fields/places.js';

test.each([
  ['Mobile: +91-90000 00121', '919000000121'],
  ['Mob.: 090000 00166', '09000000166'],
  ['(312) 555-0123', '3125550123'],
  ['+1 (555) 291-4756', '15552914756'],
  ['123-456-7890 | x@y.org', '1234567890'],
  ['+48 71 555 01 33', '48715550133'],
  ['98765 43210', '9876543210'],
])('%s has a telephone number', (text, digits) => {
  expect(findPhone(text)?.replace(/\D/g, '')).toBe(digits);
});

test.each(['2019 - 2023', '09/2019 – 12/2023', 'CGPA 8.42 / 10', 'saved $410,000 a year'])(
  '%s has none',
  (text) => {
    expect(findPhone(text)).toBeUndefined();
  },
);

test('an address is read with its marks', () => {
  expect(findEmail('E-mail: o.neil+cv@mail.example.co.in, Pune')).toBe('o.neil+cv@mail.example.co.in');
});

test('links are told from products and degrees', () => {
  expect(
    findUrls('linkedin.com/in/a-b · https://www.x.dev/me. · Node.js, ASP.NET, B.Tech., Socket.io'),
  ).toEqual(['linkedin.com/in/a-b', 'https://www.x.dev/me']);
  expect(networkOf('https://www.linkedin.com/in/asha')).toBe('LinkedIn');
  expect(usernameOf('https://www.linkedin.com/in/asha/')).toBe('asha');
});

test.each([
  ['Pune', 'Pune'],
  ['Portland, OR', 'Portland'],
  ['Flat 12, Example Society, Kothrud, Pune - 411038', 'Pune'],
  ['123 Example Way, Springfield, IL 62701', 'Springfield'],
  ['Istanbul, Türkiye', 'Istanbul'],
  ['4 Mill Street, Brattleboro, Vt. 05301', 'Brattleboro'],
  ['Sault Landing, Mich.', 'Sault Landing'],
])('%s is in a city', (text, city) => expect(readPlace(text)?.city).toBe(city));

test('a place is parted from an organisation, and no organisation is a place', () => {
  expect(takePlace('Cascadia Outfitters, Portland, OR')).toEqual({
    rest: 'Cascadia Outfitters',
    place: 'Portland, OR',
  });
  expect(isPlace('Globex Systems LLC')).toBe(false);
  expect(isPlace('Remote')).toBe(true);
});

test.each([
  ['Hotel Bodensee, Frankfurt (Oder)', 'Hotel Bodensee', 'Frankfurt (Oder)'],
  ['Solheim AS (Oslo, remote)', 'Solheim AS', 'Oslo, remote'],
  ['Sunrise Clinic (Pune)', 'Sunrise Clinic', 'Pune'],
  ['Rao Clinic (Aundh, Pune)', 'Rao Clinic (Aundh, Pune)', null],
])('%s: a place in brackets, or with brackets, stays whole', (text, rest, place) => {
  expect(takePlace(text)).toEqual({ rest, place });
});

test('a town before a title in brackets is no place', () => {
  expect(isPlace('Pune (Team Leader)')).toBe(false);
});

test.each(['Dr. Asha Rao, Ma.', 'Clerk, Ill.y Ltd', 'Miss.'])('%s is no place', (text) => {
  expect(isPlace(text)).toBe(false);
});
