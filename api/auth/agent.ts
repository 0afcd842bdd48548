const browsers: readonly [RegExp, string][] = [
  [/\bEdg(?:A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
  [/^curl\//, 'curl'],
  [/^Postman/, 'Postman'],
  [/^(?:node|undici|axios|got)\b/i, 'Node.js'],
  [/^(?:python|aiohttp)/i, 'Python'],
  [/^okhttp\//, 'Android app'],
];
const systems: readonly [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];

/** A User-Agent in a few words of ours, such as `Firefox on Linux`: enough to know one's own devices. */
export function describeAgent(header: string | undefined): string {
  const text = (header ?? '').slice(0, 512);
  const browser = browsers.find(([pattern]) => pattern.test(text))?.[1] ?? 'Unknown client';
  const system = systems.find(([pattern]) => pattern.test(text))?.[1];
  return system === undefined ? browser : `${browser} on ${system}`;
}
