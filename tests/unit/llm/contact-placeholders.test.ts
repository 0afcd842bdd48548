import { describe, expect, test } from '@jest/globals';
import type { ResumeContent } from '../../../shared/resume/content.js';
import { contactPlaceholders } from '../../../workers/llm/contact-placeholders.js';
import type { Prompt } from '../../../workers/llm/language-model.js';

const resume: ResumeContent = {
  basics: {
    name: 'Ruby Anne Swift',
    email: 'ruby.swift@mail.example',
    phone: '+91 98200 45678',
    url: 'https://rubyswift.example',
    profiles: [{ network: 'GitHub', username: 'rswift-codes', url: 'https://github.example/rswift-codes' }],
    location: { address: '14/2, Third Cross', postalCode: '560 000', countryCode: 'IN' },
  },
};

const promptOf = (text: string): Prompt => ({
  name: 'test',
  version: 1,
  system: 'Rules.',
  task: 'Write.',
  material: [{ label: 'resume', text }],
});

const hidden = (text: string) => contactPlaceholders(resume).hide(promptOf(text)).material[0]?.text ?? '';

describe('what leaves', () => {
  test.each([
    ['the name', 'Ruby Anne Swift built it', 'Ruby Anne Swift'],
    ['the name in capitals', 'RUBY ANNE SWIFT', 'RUBY'],
    ['parts of the name', 'Ms Swift and Ruby', 'Swift'],
    ['the e-mail address', 'write to Ruby.Swift@mail.example', 'wift@mail'],
    ['the phone', 'call +91 98200 45678', '45678'],
    ['the phone in another notation', 'call 098200-45678 or (98200) 45678', '45678'],
    ['links', 'see rubyswift.example and github.example/rswift-codes', 'rswift'],
    ['the address', 'lives at 14/2, Third Cross, 560 000', 'Third Cross'],
    ["other people's e-mail addresses", 'ask boss@other.example', 'boss@'],
    ["other people's phone numbers", 'or +44 20 7946 0182', '7946'],
    ['any web link', 'at https://other.example/path?q=1', 'other.example'],
  ])('holds no trace of %s', (_, text, trace) => {
    expect(hidden(text)).not.toContain(trace);
    expect(hidden(text)).toMatch(/\[(?:NAME|EMAIL|PHONE|LINK|ADDRESS)_\d+\]/);
  });

  test.each([
    'Built 11 REST APIs from 2020-01 to 2021-03 for 1,48,000 users at 99.97% in 3 weeks',
    'swift response and ruby red in 2019 - 2022, CGPA 8.94/10',
  ])('keeps what is no contact detail: %s', (text) => {
    expect(hidden(text)).toBe(text);
  });
});

test('what returns has every detail back, letter for letter, however deep it lies', () => {
  const text = 'RUBY Anne Swift, ruby.swift@mail.example, Ruby at +91 98200 45678, x@y.example';
  const contacts = contactPlaceholders(resume);
  const sent = contacts.hide(promptOf(text)).material[0]?.text ?? '';
  expect(contacts.restore({ edits: [{ after: sent }], count: 2, none: null })).toEqual({
    edits: [{ after: text }],
    count: 2,
    none: null,
  });
});

test('our own words are left alone', () => {
  const contacts = contactPlaceholders({ basics: { name: 'Write Rules' } });
  expect(contacts.hide(promptOf('Write Rules'))).toMatchObject({ system: 'Rules.', task: 'Write.' });
});

test('a placeholder that nobody gave out stays as it is', () => {
  expect(contactPlaceholders(resume).restore('[NAME_9] and [EMAIL_1]')).toBe('[NAME_9] and [EMAIL_1]');
});

test('a placeholder comes back to its words however the model spells it', () => {
  const contacts = contactPlaceholders(resume);
  contacts.hide(promptOf('Ruby Anne Swift'));
  expect(contacts.restore('[name_1], [ NAME_1 ] and [NAME 1]')).toBe(
    'Ruby Anne Swift, Ruby Anne Swift and Ruby Anne Swift',
  );
});

test('a name that is a word of ours breaks no placeholder', () => {
  const contacts = contactPlaceholders({ basics: { name: 'Link Name', email: 'link@mail.example' } });
  const text = 'Link Name, LINK, link@mail.example, Name, https://link.example/name';
  const sent = contacts.hide(promptOf(text)).material[0]?.text ?? '';
  expect(sent.replaceAll(/\[[A-Z]+_\d+\]/g, '')).toBe(', , , , ');
  expect(contacts.restore(sent)).toBe(text);
});

test('what a text calls by a placeholder of its own is not taken for ours', () => {
  const contacts = contactPlaceholders(resume);
  const text = '[EMAIL_1] means ruby.swift@mail.example';
  const sent = contacts.hide(promptOf(text)).material[0]?.text ?? '';
  expect(sent).toBe('[EMAIL_1] means [EMAIL_2]');
  expect(contacts.restore(sent)).toBe(text);
});

test('a text of hostile length is read in no time', () => {
  const before = process.cpuUsage();
  for (const piece of ['a', 'a@', '1 ', 'Ruby.', '+91', 'www.a/', '(at) ', '[NAME_1']) {
    hidden(piece.repeat(50_000 / piece.length));
  }
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(8_000);
});
