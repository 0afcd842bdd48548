import { describe, expect, test } from '@jest/globals';
import { resumeContent } from '../../../shared/resume/content.js';
import { lenientResume } from '../../../shared/resume/lenient.js';

describe('lenientResume', () => {
  test('a valid resume comes back as it was', () => {
    const content = { basics: { name: 'Asha', profiles: [{ network: 'GitHub', url: 'https://x.example' }] } };
    expect(lenientResume(content)).toEqual({ content, dropped: [] });
  });

  test('nulls vanish, numbers become strings, lone values become lists', () => {
    const { content, dropped } = lenientResume({
      basics: { name: null, phone: 5550142 },
      work: { name: 'Acme', startDate: 2020, endDate: null, highlights: 'Built it' },
      skills: [null, 'Go', { name: 'Tools', keywords: 'Git' }],
      languages: ['Hindi'],
    });
    expect(content).toEqual({
      basics: { phone: '5550142' },
      work: [{ name: 'Acme', startDate: '2020', highlights: ['Built it'] }],
      skills: [{ name: 'Go' }, { name: 'Tools', keywords: ['Git'] }],
      languages: [{ language: 'Hindi' }],
    });
    expect(dropped).toEqual([]);
  });

  test('unknown and ill-typed fields are listed with pointer and text', () => {
    const { content, dropped } = lenientResume({
      basics: { name: { first: 'Asha' }, 'a/b~c': 'slash', label: true },
      extensions: { noticePeriodDays: 'soon' },
      pets: [{ name: 'Rex' }],
    });
    expect(content).toEqual({ basics: {}, extensions: {} });
    expect(dropped).toEqual([
      '/basics/name/first: Asha',
      '/basics/a~1b~0c: slash',
      '/basics/label: true',
      '/extensions/noticePeriodDays: soon',
      '/pets/0/name: Rex',
    ]);
  });

  test('names of older versions and maps of profiles are understood', () => {
    const { content, dropped } = lenientResume({
      basics: {
        website: 'https://a.example',
        profiles: { github: 'https://g.example', x: { username: 'a' } },
      },
      work: [{ company: 'Acme', website: 'acme.example' }],
      volunteer: [{ company: 'Shelter' }],
    });
    expect(content).toEqual({
      basics: {
        url: 'https://a.example',
        profiles: [
          { network: 'github', url: 'https://g.example' },
          { network: 'x', username: 'a' },
        ],
      },
      work: [{ name: 'Acme', url: 'acme.example' }],
      volunteer: [{ organization: 'Shelter' }],
    });
    expect(dropped).toEqual([]);
  });

  test('what exceeds a limit is cut, never inside a character, and listed', () => {
    const label = `${'a'.repeat(1_999)}😀tail`;
    const { content, dropped } = lenientResume({
      basics: { label },
      interests: Array.from({ length: 202 }, (_, index) => ({ name: `interest ${index}` })),
    });
    expect(content.basics?.label).toBe('a'.repeat(1_999));
    expect(content.interests).toHaveLength(200);
    expect(dropped).toEqual([
      '/basics/label: 😀tail',
      '/interests/200/name: interest 200',
      '/interests/201/name: interest 201',
    ]);
  });

  test('whatever comes in, the content is valid and no text is lost', () => {
    let deep: unknown = 'treasure';
    for (let level = 0; level < 50_000; level++) deep = [deep];
    const hostile: unknown[] = [
      null,
      7,
      'text',
      ['a'],
      { basics: 3 },
      JSON.parse('{"__proto__": {"a": "b"}}'),
    ];
    for (const json of [...hostile, { work: [[['x']], { constructor: 'y' }] }, { deep }]) {
      expect(resumeContent.safeParse(lenientResume(json).content).success).toBe(true);
    }
    expect(lenientResume({ deep }).dropped[0]).toMatch(/: treasure$/);
    expect(lenientResume('text').dropped).toEqual(['/: text']);
    expect(lenientResume({ otherSections: ['Only a line'] }).content.otherSections).toEqual([
      { heading: '', lines: ['Only a line'] },
    ]);
  });
});
