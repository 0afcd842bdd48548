import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { register, type Caller } from '../support/people.js';
import { resumeOf, sharedContent, shareOf, visitPage, type Share } from '../support/sharing.js';
import { startStack, type Stack } from '../support/stack.js';

const browserPath = '/usr/bin/chromium';
const inBrowser = existsSync(browserPath) ? describe : describe.skip;
/** Where pictures go that people look at. */
const pictures = process.env['VITAE_PICTURES'];

const content = {
  ...sharedContent,
  basics: {
    ...sharedContent.basics,
    phone: '+91 98450 12345',
    url: 'https://asha.example',
    location: { city: 'Bengaluru', countryCode: 'IN' },
    profiles: [{ network: 'GitHub', url: 'https://github.com/asha-rao' }],
    summary:
      'Data engineer with six years of building pipelines that people rely on, from sensors to reports.',
  },
  work: Array.from({ length: 3 }, (_, n) => ({
    name: ['Example Logistics', 'Sample Freight Private Limited', 'Model Rail'][n] ?? '',
    position: ['Senior data engineer', 'Data engineer', 'Analyst'][n] ?? '',
    location: 'Bengaluru',
    startDate: `${2021 - n * 3}-04`,
    ...(n === 0 ? {} : { endDate: `${2024 - n * 3}-03` }),
    highlights: [
      'Cut nightly loads from 6 h to 40 min with PostgreSQL partitioning and incremental models.',
      'Led a team of three; trained eleven analysts in SQL.',
    ],
  })),
  education: [
    { institution: 'Example University', studyType: 'BE', area: 'Computer science', endDate: '2015' },
  ],
  skills: [
    { name: 'Data', keywords: ['PostgreSQL', 'Python', 'Airflow', 'dbt', 'Spark'] },
    { name: 'Cloud', keywords: ['AWS', 'Terraform'] },
  ],
  languages: [
    { language: 'English', fluency: 'fluent' },
    { language: 'हिन्दी', fluency: 'native' },
  ],
};

const desk = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

inBrowser('the page of a share link in a browser', () => {
  let stack: Stack;
  let asha: Caller;
  let resumeId: string;
  let browser: Browser;
  beforeAll(async () => {
    stack = await startStack();
    asha = await register(stack, 'asha@example.com');
    resumeId = await resumeOf(asha);
    await asha.call(`PUT /resumes/${resumeId}`, { content });
    browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await stack.stop();
  }, 60_000);

  interface Seen {
    page: Page;
    complaints: string[];
    requests: string[];
  }

  async function open(options: BrowserContextOptions, { token }: Share, scripts = true): Promise<Seen> {
    const page = await (await browser.newContext({ ...options, javaScriptEnabled: scripts })).newPage();
    const [complaints, requests]: [string[], string[]] = [[], []];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${stack.url}/r/${token}`);
    return { page, complaints, requests };
  }

  async function picture(page: Page, name: string): Promise<void> {
    if (pictures === undefined) return;
    await mkdir(pictures, { recursive: true });
    await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
  }

  const overflow = (page: Page) =>
    page
      .locator('html')
      .evaluate((html: { scrollWidth: number; clientWidth: number }) => html.scrollWidth - html.clientWidth);

  test('on a phone the resume reads without zooming, and the PDF is a touch away', async () => {
    const link = await shareOf(asha, resumeId);
    const { page, complaints, requests } = await open(phone, link);
    await picture(page, 'phone');
    expect(await page.locator('h1').textContent()).toBe('Asha Rao');
    expect(await page.locator('article').isVisible()).toBe(true);
    expect(await page.locator('iframe').isVisible()).toBe(false);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    const button = page.getByRole('link', { name: 'Download PDF' });
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    const size = await page
      .locator('article .bullets li')
      .first()
      .evaluate((item) => {
        const view = globalThis as unknown as { getComputedStyle(element: unknown): { fontSize: string } };
        return view.getComputedStyle(item).fontSize;
      });
    expect(parseFloat(size)).toBeGreaterThanOrEqual(16);
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(download.suggestedFilename()).toBe('Asha Rao - Resume.pdf');
    expect(complaints).toEqual([]);
    // A phone does not load the PDF until it is asked for.
    expect(requests.filter((url) => url.includes('in=page'))).toEqual([]);
    await page.context().close();
  }, 60_000);

  test('on a wide screen the PDF is in view, and the text one click away', async () => {
    const link = await shareOf(asha, resumeId);
    expect((await visitPage(stack.url, link.token, { path: '/resume.pdf' })).status).toBe(200);
    const { page, complaints, requests } = await open(desk, link);
    const isViewer = (url: string) => url.startsWith('chrome-extension:');
    if (!requests.some(isViewer)) await page.waitForRequest((request) => isViewer(request.url()));
    if (pictures !== undefined) await page.waitForTimeout(3_000);
    await picture(page, 'desk');
    const frame = await page.locator('iframe').boundingBox();
    expect(frame?.width).toBeGreaterThan(800);
    expect(frame?.height).toBeGreaterThan(500);
    expect(await page.locator('article').isVisible()).toBe(false);
    await page.getByText('Text', { exact: true }).click();
    await picture(page, 'desk-text');
    expect(await page.locator('article').isVisible()).toBe(true);
    expect(await page.locator('iframe').isVisible()).toBe(false);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    for (const url of requests)
      expect(url).toMatch(new RegExp(`^(${stack.url}/|data:|blob:|chrome(-extension)?:)`));
    await page.context().close();
  }, 60_000);

  test('without scripts a wide screen shows the text, too', async () => {
    const { page } = await open(desk, await shareOf(asha, resumeId), false);
    await picture(page, 'desk-without-scripts');
    expect(await page.locator('article').isVisible()).toBe(true);
    expect(await page.locator('iframe').isVisible()).toBe(false);
    await page.context().close();
  });

  test.each([
    ['phone', phone],
    ['desk', desk],
  ])(
    'a password is typed, refused and taken (%s)',
    async (name, options) => {
      const link = await shareOf(asha, resumeId, { password: 'plum tram quiet' });
      const { page, complaints } = await open(options, link);
      await picture(page, `${name}-password`);
      const send = async (password: string) => {
        await page.getByLabel('Password').fill(password);
        await page.getByRole('button', { name: 'Open the resume' }).click();
        await page.waitForLoadState();
      };
      await send('not this one');
      expect(await page.getByRole('alert').textContent()).toContain('not the password');
      await picture(page, `${name}-wrong-password`);
      await send('plum tram quiet');
      expect(await page.locator('h1').first().textContent()).toBe('Asha Rao');
      // Chromium reports the 403 of the locked page as an error of the network; nothing else is wrong.
      expect(complaints.filter((text) => !/403/.test(text))).toEqual([]);
      await page.context().close();
    },
    60_000,
  );

  test.each([
    ['phone', phone],
    ['desk', desk],
  ])('a link that ended says so (%s)', async (name, options) => {
    const link = await shareOf(asha, resumeId);
    await asha.call(`DELETE /resumes/${resumeId}/shares/${link.id}`);
    const { page } = await open(options, link);
    await picture(page, `${name}-withdrawn`);
    expect(await page.locator('main').textContent()).toContain('withdrawn');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
