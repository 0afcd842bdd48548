import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { resumePage } from '../../../api/pages/resume-page.js';
import { styleHash } from '../../../api/pages/style.js';
import { renderPage } from '../../../api/pages/views.js';
import type { ResumeContent } from '../../../shared/resume/content.js';

const look = { sectionOrder: [], hiddenSections: [] };
const pdf = { inline: '/r/token/resume.pdf?in=page', download: '/r/token/resume.pdf?download=1' };
const evil = '<img src=x onerror=alert(1)>"\'`${7*7}<%= 7*7 %>';

/** Every text of a content is this one. */
const hostile: ResumeContent = {
  basics: {
    name: evil,
    label: evil,
    email: evil,
    url: 'javascript:alert(1)',
    summary: evil,
    profiles: [
      { network: evil, username: evil, url: ' JaVaScRiPt:alert(1)' },
      { network: 'GitHub', url: 'https://github.com/"onmouseover="alert(1)' },
    ],
  },
  work: [
    { name: evil, position: evil, startDate: evil, url: 'data:text/html,x', highlights: [evil, 'a\nb'] },
  ],
  skills: [{ name: evil, keywords: [evil] }],
  otherSections: [{ heading: evil, lines: [evil] }],
  meta: { language: '"><script>' },
};

describe('the page of a resume', () => {
  test('has the resume in headings, lists and links', () => {
    const page = resumePage(
      {
        basics: {
          name: 'Asha Rao',
          label: 'Data engineer',
          email: 'asha@example.com',
          url: 'https://asha.dev',
        },
        work: [
          {
            name: 'Example',
            position: 'Engineer',
            startDate: '2021-04',
            highlights: ['Cut costs.', 'Led two.'],
          },
        ],
        skills: [{ name: 'Data', keywords: ['PostgreSQL', 'Python'] }],
      },
      { title: 'Untitled', look, pdf },
    );
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<title>Asha Rao – Resume</title>');
    expect(page).toContain('<h1>Asha Rao</h1>');
    expect(page).toContain('<a href="mailto:asha@example.com"');
    expect(page).toContain('<a href="https://asha.dev/" rel="noopener noreferrer nofollow">asha.dev</a>');
    expect(page).toContain('<h2>Experience</h2>');
    expect(page).toMatch(/<p class="dates">Apr.2021 – Present<\/p>/);
    expect(page.match(/<li>(?:Cut costs|Led two)\.<\/li>/g)).toHaveLength(2);
    expect(page).toContain('<strong>Data:</strong> PostgreSQL, Python');
    expect(page).toContain('href="/r/token/resume.pdf?download=1"');
    expect(page).toContain('<meta name="robots" content="noindex, nofollow, noarchive">');
  });

  test('without a PDF offers none', () => {
    const page = resumePage({ basics: { name: 'Asha' } }, { title: 'Untitled', look, pdf: null });
    expect(page).not.toMatch(/iframe src|resume\.pdf|<fieldset/);
  });

  test('is in the language of the resume', () => {
    const page = resumePage(
      { basics: { name: 'आशा राव', summary: 'मैं डेटा पर काम करती हूँ।' } },
      { title: 'x', look, pdf },
    );
    expect(page).toContain('<html lang="hi">');
    expect(page).toContain('<h2>सारांश</h2>');
    expect(page).toContain('PDF डाउनलोड करें');
  });

  test('hides what its PDF hides, and follows its order', () => {
    const content: ResumeContent = {
      work: [{ name: 'Example' }],
      skills: [{ name: 'SQL' }],
      extensions: { currentCtcLpa: 18 },
    };
    const wishes = { sectionOrder: ['skills' as const], hiddenSections: ['extensions' as const] };
    const page = resumePage(content, { title: 'x', look: wishes, pdf });
    expect([...page.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title)).toEqual([
      'Skills',
      'Experience',
    ]);
    expect(page).not.toContain('₹');
  });

  test('shows hostile words as words: no script, no attribute, no link that runs', () => {
    const page = resumePage(hostile, { title: evil, look, pdf });
    expect(page).not.toMatch(/<img|<script|onmouseover="|="(javascript|data:text)/i);
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(page).toContain('&lt;%= 7*7 %&gt;');
    expect(page).toContain('${7*7}');
    const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
    for (const href of links) expect(href).toMatch(/^(https?:|mailto:|tel:|data:,$|\/r\/)/);
  });

  test('of an empty resume still says what it is', () => {
    expect(resumePage({}, { title: 'My resume', look, pdf: null })).toContain('<h1>My resume</h1>');
  });
});

test('the policy lets in exactly the style that is in the page', () => {
  for (const page of [
    resumePage({}, { title: 'x', look, pdf }),
    renderPage('message', { lang: 'en', title: 'x', detail: 'y' }),
    renderPage('password', { lang: 'en', title: 'x', action: '/r/x', fault: null }),
  ]) {
    const inside = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? '';
    expect(`'sha256-${createHash('sha256').update(inside).digest('base64')}'`).toBe(styleHash);
    expect(page).not.toMatch(/ style=|<script/);
  }
});
