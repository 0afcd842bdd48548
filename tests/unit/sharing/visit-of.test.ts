import { describe, expect, test } from '@jest/globals';
import type { Request } from 'express';
import type { ShareRow } from '../../../shared/models/share.js';
import type { VisitWay } from '../../../shared/models/share-visit.js';
import { visitOf } from '../../../api/sharing/visit-of.js';

const share = {} as ShareRow;
const settings = { PUBLIC_URL: 'https://vitae.example', COUNTRY_HEADER: 'CF-IPCountry' };
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0';

function visit(headers: Record<string, string>, way: VisitWay = 'page') {
  const lower = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const req = { ip: '192.0.2.7', get: (name: string) => lower[name.toLowerCase()] } as unknown as Request;
  return visitOf(req, share, way, settings);
}

describe('a person', () => {
  test.each([
    [firefox, 'Firefox on Linux'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
      'Safari on iPhone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36',
      'Chrome on Android',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0',
      'Edge on Windows',
    ],
    [
      'Mozilla/5.0 (Linux; Android 13; SM-A536E; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/125.0 Mobile Safari/537.36 Instagram 334.0.0.42.95 Android',
      'Chrome on Android',
    ],
    [
      'Mozilla/5.0 (Linux; Android 9; CUBOT_X19) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36',
      'Chrome on Android',
    ],
  ])('is who comes with %s', (agent, name) => {
    expect(visit({ 'User-Agent': agent })).toMatchObject({ kind: 'person', agent: name });
  });
});

describe('a bot', () => {
  test.each([
    ['Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)', 'Slackbot-LinkExpanding'],
    ['WhatsApp/2.23.20.0', 'WhatsApp'],
    ['facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)', 'facebookexternalhit'],
    ['LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)', 'LinkedInBot'],
    ['TelegramBot (like TwitterBot)', 'TelegramBot'],
    ['Twitterbot/1.0', 'Twitterbot'],
    ['Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)', 'Discordbot'],
    ['Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', 'Googlebot'],
    [
      'Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5 skype-url-preview@microsoft.com',
      'SkypeUriPreview',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like Gecko) Version/9.0.1 Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0',
      'facebookexternalhit',
    ],
    ['curl/8.5.0', 'curl'],
    ['python-requests/2.32', 'Python'],
    ['', 'Unknown client'],
  ])('is who comes with %s', (agent, name) => {
    expect(visit({ 'User-Agent': agent })).toMatchObject({ kind: 'bot', agent: name });
  });

  test('is also a browser that fetches ahead of its person', () => {
    expect(visit({ 'User-Agent': firefox, 'Sec-Purpose': 'prefetch;prerender' }).kind).toBe('bot');
    expect(visit({ 'User-Agent': firefox, 'X-Moz': 'prefetch' }).kind).toBe('bot');
  });

  test('is no integration, unless it passes on that a robot asked', () => {
    expect(visit({ 'User-Agent': 'node' }, 'api').kind).toBe('person');
    expect(visit({}, 'api').kind).toBe('person');
    expect(visit({ 'User-Agent': 'Slackbot-LinkExpanding 1.0' }, 'api').kind).toBe('bot');
  });
});

describe('where a visitor comes from', () => {
  test.each([
    ['https://www.linkedin.com/in/asha?secret=1', 'www.linkedin.com'],
    ['android-app://com.slack/', 'com.slack'],
    ['https://vitae.example/r/abc', null],
    ['javascript:alert(1)', null],
    ['file:///home/asha/cv.html', null],
    ['no address', null],
  ])('%s', (referer, host) => {
    expect(visit({ 'User-Agent': firefox, Referer: referer }).referrer).toBe(host);
  });

  test.each([
    ['IN', 'IN'],
    ['in', 'IN'],
    ['XX', null],
    ['T1', null],
    ['=cmd()', null],
  ])('country %s', (header, country) => {
    expect(visit({ 'CF-IPCountry': header }).country).toBe(country);
    expect(visit({ 'X-Country': header }).country).toBeNull();
  });
});

test('a user agent of any length and kind is taken', () => {
  const long = visit({ 'User-Agent': `${'a'.repeat(100_000)}bot` });
  expect(long.agent.length).toBeLessThan(60);
  const robot = visit({ 'User-Agent': `${'x-'.repeat(200)}bot<script>` });
  expect(robot.agent.length).toBeLessThanOrEqual(40);
});
