import { describe, expect, jest, test } from '@jest/globals';
import { parseFile } from '../../../workers/parsing/parse-file.js';
import { unzip } from '../../../workers/parsing/zip.js';
import { compare } from '../../gate/fields.js';
import { asText, exported, exportedLetter, hostile, people } from './samples.js';

/** The parts of a Word file, as text. */
async function partsOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const parts = await unzip(bytes, (name) => name.endsWith('.xml') || name.endsWith('.rels'));
  return Object.fromEntries([...parts].map(([name, part]) => [name, asText(part)]));
}

async function wordOf(bytes: Uint8Array): Promise<string> {
  return (await partsOf(bytes))['word/document.xml'] ?? '';
}

describe('a Word document', () => {
  test.each(people)('%s is read back by our own parser', async (_, content) => {
    const { resume } = await parseFile(await exported(content, 'docx'), { fileName: 'resume.docx' });
    const { kept, of, lost } = compare(content, resume);
    expect([kept / of >= 0.98, lost]).toEqual([true, lost]);
  });

  test('has real headings, lists, links, a language and a title', async () => {
    const [, content] = people.find(([name]) => name.includes('hindi')) ?? ['', {}];
    const parts = await partsOf(await exported(content, 'docx', { accent: '#0B6E6E' }));
    const word = parts['word/document.xml'] ?? '';
    expect(word.match(/<w:pStyle w:val="Title"\/>/g)).toHaveLength(1);
    expect(word.match(/<w:pStyle w:val="Heading1"\/>/g)?.length).toBeGreaterThan(3);
    expect(word).toMatch(/<w:pStyle w:val="Heading2"\/>/);
    expect(word).toMatch(/<w:numPr>/);
    expect(word).toMatch(/<w:hyperlink [^>]*r:id="/);
    expect(parts['word/_rels/document.xml.rels']).toMatch(/Target="mailto:[^"]+" TargetMode="External"/);
    expect(parts['word/styles.xml']).toMatch(/<w:lang w:val="hi-IN"[^>]* w:bidi="hi-IN"\/>/);
    expect(parts['word/styles.xml']).toContain('w:val="0B6E6E"');
    expect(parts['docProps/core.xml']).toContain(`<dc:creator>${content.basics?.name ?? ''}</dc:creator>`);
  });

  test.each([
    ['A4', '<w:pgSz w:w="11906" w:h="16838"'],
    ['letter', '<w:pgSz w:w="12240" w:h="15840"'],
  ])('is set on %s', async (paper, size) => {
    expect(await wordOf(await exported({ basics: { name: 'A' } }, 'docx', { paper }))).toContain(size);
  });

  test('shows markup as typed, and makes no link of a script', async () => {
    const parts = await partsOf(await exported(hostile, 'docx'));
    const word = parts['word/document.xml'] ?? '';
    expect(word).toContain('&lt;b&gt;Robert&lt;/b&gt;');
    expect(word).toContain('ABC Ltd');
    expect(word).toContain('javascript:alert(1)');
    const links = parts['word/_rels/document.xml.rels'] ?? '';
    const targets = [...links.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(
      ([, target]) => target,
    );
    expect(targets.length).toBeGreaterThan(1);
    for (const target of targets) expect(target).toMatch(/^(?:https?:\/\/|mailto:|tel:)/);
    for (const part of Object.values(parts)) expect(part).not.toMatch(/(?![\n\t\r])[\p{Cc}\u202e]/u);
  });

  test('of a letter has its parts, and lines where they were broken', async () => {
    const word = await wordOf(await exportedLetter('docx', { name: 'Bob', email: 'bob@example.com' }));
    expect(word).toContain('I cook &lt;well&gt;.');
    expect(word).toMatch(/First line<\/w:t><\/w:r><w:r><w:br\/><w:t[^>]*>second line/);
    expect(word.indexOf('Dear Ms Iyer,')).toBeGreaterThan(word.indexOf('Application for Cook'));
  });

  test('of the same content has the same bytes, whenever it is written', async () => {
    const [, content] = people[0] ?? ['', {}];
    const clock = jest.spyOn(Date, 'now');
    const files: Uint8Array[] = [];
    for (const now of ['2026-01-01T10:00:00Z', '2027-06-30T23:59:58Z']) {
      clock.mockReturnValue(Date.parse(now));
      files.push(await exported(content, 'docx'));
    }
    clock.mockRestore();
    const [first, second] = files.map((file) => Buffer.from(file).toString('base64'));
    expect(second).toBe(first);
    expect((await partsOf(files[0] ?? new Uint8Array()))['word/_rels/document.xml.rels']).toContain(
      'rIdLink',
    );
  });

  test('of 2,000 bullets is written in no time to speak of', async () => {
    const highlights = Array.from({ length: 500 }, (_, at) => `Did thing ${at}.`);
    const work = Array.from({ length: 4 }, () => ({ name: 'A', position: 'B', highlights }));
    const started = process.cpuUsage();
    await exported({ work }, 'docx');
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(5_000);
  });
});
