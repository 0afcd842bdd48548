import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ResumeContent } from '../../../shared/resume/content.js';
import { anthropicModel } from '../../../workers/llm/anthropic.js';
import { modelEdits } from '../../../workers/writing/model-edits.js';
import { writeCoverLetter } from '../../../workers/writing/cover-letter.js';
import { reply, startAnthropicStandIn, type StandIn } from '../../support/anthropic-stand-in.js';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startAnthropicStandIn(reply.status(400));
});
afterAll(() => standIn.close());

const letters = 'a b c d e f g h i j k l m n o p q r s t u v w x y z';
const word = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(...letters.split(' ')), minLength: least, maxLength: most });
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const part = fc.oneof(
  word(4, 9).map((text) => capital(`${text}q`)),
  fc.constantFrom('Sofía', 'Müller', "O'Neillq", 'Jean-Lucq', 'आशावरी', 'Łukaszq', 'Zoë-Annq'),
);
const digits = fc.tuple(fc.integer({ min: 6, max: 9 }), fc.integer({ min: 100_000_000, max: 999_999_999 }));

/** Somebody, with ways to write their contact details that people use. */
const person = fc
  .record({
    parts: fc.uniqueArray(part, { minLength: 2, maxLength: 3 }),
    mailbox: word(5, 9),
    domain: word(5, 9),
    handle: word(4, 8).map((text) => `${text}-77`),
    number: digits.map(([first, rest]) => `${first}${rest}`),
    house: fc.integer({ min: 100, max: 999 }),
    street: word(5, 9).map(capital),
    code: fc.integer({ min: 100_000, max: 999_999 }).map(String),
  })
  .map((given) => ({
    ...given,
    name: given.parts.join(' '),
    email: `${given.mailbox}@${given.domain}.example`,
  }));
type Given = typeof person extends fc.Arbitrary<infer T> ? T : never;

const five = (number: string) => [number.slice(0, 5), number.slice(5)] as const;
const mentions: ((given: Given) => string)[] = [
  ({ name }) => name,
  ({ name }) => name.toUpperCase(),
  ({ name }) => name.toLowerCase(),
  ({ name }) => name.normalize('NFD'),
  ({ parts }) => parts.toReversed().join(', '),
  ({ parts }) => parts.join('.').toLowerCase(),
  ({ parts }) => parts.join('').toLowerCase(),
  ({ parts }) => parts[0] ?? '',
  ({ parts }) => Array.from(parts[1] ?? '').join('\u200b'),
  ({ email }) => email,
  ({ email }) => email.toUpperCase(),
  ({ email }) => `<${email}>,`,
  ({ mailbox, domain }) => `${mailbox} (at) ${domain} (dot) example`,
  ({ mailbox, domain }) => `${mailbox} at ${domain} dot example`,
  ({ email }) => `mailto:${email}?subject=x`,
  ({ number }) => `+91 ${five(number).join(' ')}`,
  ({ number }) => `0${five(number).join('-')}`,
  ({ number }) => `(${number.slice(0, 3)}) ${number.slice(3, 6)}.${number.slice(6)}`,
  ({ number }) => Array.from(number).join(' '),
  ({ number }) => Array.from(number, (sign) => String.fromCodePoint(0x966 + Number(sign))).join(''),
  ({ number }) => `0091${number}`,
  ({ number }) => `tel:+91${number}`,
  ({ number }) => five(number).join('\u2011'),
  ({ handle }) => `https://www.linkedin.com/in/${handle}/`,
  ({ handle }) => `linkedin.com/in/${handle}`,
  ({ handle }) => `github.com/${handle}/tools`,
  ({ handle }) => `@${handle}`,
  ({ domain, mailbox }) => `${mailbox}.${domain}.example/about`,
  ({ house, street }) => `${house}, ${street} Road`,
  ({ house, street }) => `${house} ${street} Road`,
  ({ code }) => code,
];

function resumeOf(given: Given, said: readonly string[]): ResumeContent {
  const { name, email, number, handle, mailbox, domain, house, street, code } = given;
  return {
    basics: {
      name,
      email,
      phone: `+91 ${number}`,
      url: `https://${mailbox}.${domain}.example`,
      summary: `Built tools. ${said[0] ?? ''} is how to reach me.`,
      location: { address: `${house}, ${street} Road`, postalCode: code, city: 'Pune', countryCode: 'IN' },
      profiles: [{ network: 'LinkedIn', url: `https://www.linkedin.com/in/${handle}` }],
    },
    work: [
      {
        name: 'Granite Credit',
        position: 'Engineer',
        startDate: '2020-01',
        highlights: said.map((some) => `Wrote 11 reports (${some}) for the team`),
      },
    ],
  };
}

/** What must not be found in what was sent, however it is written. */
function tracesIn(
  sent: string,
  { parts, email, number, handle, street, code, mailbox, domain }: Given,
): string[] {
  const text = sent
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200b\u2011]/gu, '');
  const western = text.replace(/[०-९]/gu, (sign) => String(sign.charCodeAt(0) - 0x966));
  const secrets = [email, handle, `${street} road`, `${mailbox}.${domain}`, `${mailbox} `, ...parts];
  return [
    ...secrets.filter((secret) => text.includes(secret.normalize('NFKC').toLowerCase())),
    ...[number, code].filter((secret) => western.replace(/[^\p{L}\p{N}]/gu, '').includes(secret)),
  ];
}

test('no contact detail of the person is in any request, wherever it stands and however it is written', async () => {
  const model = anthropicModel({ apiKey: 'k', model: 'claude-test', baseUrl: standIn.url });
  const said = fc.array(fc.constantFrom(...mentions), { minLength: 3, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(person, said, async (given, ways) => {
      const texts = ways.map((way) => way(given));
      const resume = resumeOf(given, texts);
      const jobDescription = `Engineer wanted. Requirements: Python. Applicant: ${texts.join('; ')}.`;
      const before = standIn.bodies.length;
      const edits = modelEdits(resume, jobDescription, model, undefined);
      await expect(edits).rejects.toMatchObject({ refusal: 'rejected' });
      const wishes = { tone: 'formal', length: 150, language: 'en', asOf: '2026-11-21' } as const;
      const letter = writeCoverLetter({ resume, jobDescription, ...wishes }, { model, writer: 'model' });
      await expect(letter).rejects.toMatchObject({ code: 'writer-unavailable' });
      const sent = standIn.bodies.slice(before).map((body) => JSON.stringify(JSON.parse(body)));
      expect(sent).toHaveLength(2);
      for (const body of sent) {
        expect(body).toContain('Wrote 11 reports');
        expect(tracesIn(body, given)).toEqual([]);
      }
    }),
    { numRuns: 50 },
  );
}, 120_000);
