import { describe, expect, test } from '@jest/globals';
import { asText, exported, exportedLetter, hostile, people } from './samples.js';

/** The only tags there are, with the only attributes that they have. */
const known = [
  /^<!doctype html>$/,
  /^<\/?(?:html|head|title|style|body|main|header|section|article|address|h1|h2|h3|p|ul|li|dl|div|dt|dd|span|a|strong|br)>$/,
  /^<html lang="[A-Za-z-]+">$/,
  /^<meta (?:charset="utf-8"|(?:name|http-equiv)="[\w-]+" content="[^"<>]*")>$/,
  /^<(?:p|ul|span|article|div) class="[a-z ]+">$/,
  /^<a href="(?:https?:\/\/|mailto:|tel:)[^"<>]*" rel="noopener noreferrer">$/,
];

const strangeTags = (html: string) =>
  (html.match(/<[^>]*>/g) ?? []).filter((tag) => !known.some((pattern) => pattern.test(tag)));

describe('a page', () => {
  test.each([...people, ['hostile', hostile], ['empty', {}]] as const)(
    '%s has our own markup and no other',
    async (_, content) => {
      const html = asText(await exported(content, 'html'));
      expect(strangeTags(html)).toEqual([]);
      expect(html.match(/<(?:script|img|link|iframe)/i)).toBeNull();
      expect(html.replace(/<meta [^>]*>/g, '')).not.toMatch(/\burl\(|@import/i);
    },
  );

  test('shows markup as typed, and addresses of scripts as mere words', async () => {
    const html = asText(await exported(hostile, 'html'));
    expect(html).toContain('<h1>&lt;b&gt;Robert&lt;/b&gt; &quot;Bobby&quot; &amp; Sons</h1>');
    expect(html).toContain('&amp;amp; &lt;%= it.secret %&gt;');
    expect(html).toContain('<li>javascript:alert(1)</li>');
    expect(html).toContain('ABC Ltd');
    expect(html).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  });

  test('tells its language, its headings in order, and forbids what it does not need', async () => {
    const [, hindi] = people.find(([name]) => name.includes('hindi')) ?? ['', {}];
    const html = asText(await exported(hindi, 'html', { paper: 'letter', accent: '#0B6E6E' }));
    expect(html).toMatch(/^<!doctype html>\n<html lang="hi">/);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'");
    expect(html).toContain('@page { size: letter;');
    expect(html).toContain('--accent: #0b6e6e;');
  });

  test('leaves out hidden sections, and begins with those that were asked for', async () => {
    const [, content] = people[0] ?? ['', {}];
    const options = { sectionOrder: ['skills'], hiddenSections: ['work'] };
    const html = asText(await exported(content, 'html', options));
    const headings = [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, heading]) => heading);
    expect(headings[0]).toBe('Skills');
    expect(headings).not.toContain('Experience');
  });

  test('of a letter has its paragraphs', async () => {
    const html = asText(await exportedLetter('html', { name: 'Bob' }));
    expect(strangeTags(html)).toEqual([]);
    expect(html).toContain('<p>I cook &lt;well&gt;.</p>');
    expect(html).toContain('<p>First line<br>second line</p>');
    expect(html).toContain('<strong>Application for Cook</strong>');
  });
});
