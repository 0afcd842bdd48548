import { describe, expect, test } from '@jest/globals';
import { coverLetterContent } from '../../../shared/resume/cover-letter.js';
import { writeCoverLetter, type CoverLetterInput } from '../../../workers/writing/cover-letter.js';
import { reply } from '../../support/anthropic-stand-in.js';
import { scriptedModels } from '../../support/scripted-model.js';
import { asOf, jobDescription, resume } from './sample.js';

const input: CoverLetterInput = {
  resume,
  jobDescription,
  tone: 'formal',
  length: 200,
  language: 'en',
  asOf,
};
const rules = { model: null, writer: 'rules' } as const;

const playing = scriptedModels();

const proven = [
  'I am applying for the position of Java Developer at Nimbus Ledger Pvt. Ltd.',
  'At Granite Credit, I split a billing monolith into 6 microservices that exchange events over Kafka, cutting release time from 3 weeks to 2 days.',
  'Before that, at Sahyadri Payments, I packaged services with Docker and deployed them through Jenkins to AWS EC2.',
  'I would be glad to talk about the role.',
];
const answer = (...paragraphs: string[]) => reply.answer({ subject: 'Java Developer', paragraphs });

test('the courtesies of the rules are no claims, whatever the job asks for', async () => {
  const asked = `${jobDescription}\nA technical interview follows. Part time considered.`;
  const { refused } = await writeCoverLetter({ ...input, jobDescription: asked, length: 400 }, rules);
  expect(refused).toEqual([]);
});

describe('by the rules', () => {
  test('is addressed to the employer and role, proves with two to four deeds, and is signed', async () => {
    const { letter, writer, refused } = await writeCoverLetter(input, rules);
    expect(() => coverLetterContent.parse(letter)).not.toThrow();
    expect(letter).toMatchObject({
      date: asOf,
      addressee: { company: 'Nimbus Ledger Pvt. Ltd.' },
      subject: 'Application for the position of Java Developer',
      salutation: 'Dear Hiring Manager,',
      closing: 'Yours sincerely,',
      signature: 'Asha Ruby Menon',
      language: 'en',
    });
    const text = letter.paragraphs.join('\n');
    expect(text).toContain('the position of Java Developer at Nimbus Ledger Pvt. Ltd. ');
    expect(text).toContain('Your description asks for');
    expect(text).toMatch(/At Granite Credit, I (?:split|built)/);
    expect(text).toMatch(/Sahyadri Payments/);
    expect(text).not.toContain('Terraform');
    expect(text).not.toMatch(/undefined|null|\.\.|\s{2}/);
    expect({ writer, refused }).toEqual({ writer: 'rules', refused: [] });
  });

  test.each([120, 150, 200])(
    'holds %i words within ten per cent where there is enough to tell',
    async (length) => {
      const { words, letter } = await writeCoverLetter({ ...input, length }, rules);
      expect(words).toBe(
        letter.paragraphs
          .join(' ')
          .split(/\s+/)
          .filter((part) => /[\p{L}\p{N}]/u.test(part)).length,
      );
      expect(Math.abs(words - length) / length).toBeLessThanOrEqual(0.1);
    },
  );

  test('is shorter rather than padded where the resume holds little', async () => {
    const { letter, words } = await writeCoverLetter(
      { ...input, resume: { basics: { name: 'Noor' } }, length: 450 },
      rules,
    );
    expect(words).toBeLessThan(80);
    expect(letter.paragraphs.join(' ')).not.toMatch(/experience|work as|each role/);
  });

  test('each tone has its own words and closing', async () => {
    const tones = ['formal', 'warm', 'concise'] as const;
    const letters = await Promise.all(tones.map((tone) => writeCoverLetter({ ...input, tone }, rules)));
    expect(new Set(letters.map(({ letter }) => letter.paragraphs[0])).size).toBe(3);
    expect(letters.map(({ letter }) => letter.closing)).toEqual([
      'Yours sincerely,',
      'With kind regards,',
      'Kind regards,',
    ]);
  });

  test('company and role that are given win over the description', async () => {
    const { letter } = await writeCoverLetter(
      { ...input, company: 'Other Works', role: 'Platform Engineer' },
      rules,
    );
    expect(letter.paragraphs[0]).toContain('Platform Engineer at Other Works');
  });

  test('helping stays helping', async () => {
    const { letter } = await writeCoverLetter({ ...input, length: 300 }, rules);
    expect(letter.paragraphs.join(' ')).toMatch(/I (?:also )?helped to move 90 merchants/);
  });

  test('Hindi: what can be said is said in Hindi, English bullets are quoted as they stand', async () => {
    const { letter, refused } = await writeCoverLetter({ ...input, language: 'hi' }, rules);
    expect(letter).toMatchObject({ language: 'hi', closing: 'भवदीय,', salutation: 'महोदय/महोदया,' });
    expect(letter.paragraphs[0]).toBe(
      'Nimbus Ledger Pvt. Ltd. में “Java Developer” पद के लिए कृपया मेरा आवेदन स्वीकार करें। इस समय मैं Granite Credit में Software Engineer के पद पर कार्यरत हूँ, और मेरे पास कुल पाँच वर्ष का अनुभव है।',
    );
    expect(letter.paragraphs.join(' ')).toContain('“Split a billing monolith into 6 microservices');
    expect(refused).toEqual([]);
  });

  test('Hindi: the bullets of a Hindi resume are told in the first person', async () => {
    const work = [
      {
        name: 'सरस्वती विद्या मंदिर',
        position: 'शिक्षिका',
        startDate: '2019-07',
        highlights: ['कक्षा पाँच तक गणित पढ़ाती हूँ', 'विज्ञान मेले का आयोजन किया'],
      },
    ];
    const order = { ...input, resume: { work }, language: 'hi', tone: 'warm' } as const;
    const text = (await writeCoverLetter(order, rules)).letter.paragraphs.join('\n');
    expect(text).toContain('सरस्वती विद्या मंदिर में मैं कक्षा पाँच तक गणित पढ़ाती हूँ।');
    expect(text).toContain('मैंने विज्ञान मेले का आयोजन किया।');
    expect(text).not.toMatch(/अंग्रेज़ी|undefined|“”/);
  });

  test('tones differ in every phrase, in both languages', async () => {
    for (const language of ['en', 'hi'] as const) {
      const [formal, warm, concise] = await Promise.all(
        (['formal', 'warm', 'concise'] as const).map(
          async (tone) => (await writeCoverLetter({ ...input, tone, language }, rules)).letter.paragraphs,
        ),
      );
      for (const at of [0, -1]) {
        expect(new Set([formal, warm, concise].map((paragraphs) => paragraphs?.at(at))).size).toBe(3);
      }
    }
  });
});

describe('by the model', () => {
  test('a proven letter stands as it is', async () => {
    const { model } = await playing(answer(...proven));
    const result = await writeCoverLetter(input, { model, writer: 'auto' });
    expect(result).toMatchObject({ writer: 'model', fallbackReason: null, refused: [] });
    expect(result.letter.paragraphs).toEqual(proven);
    expect(result.checked).toContainEqual({ kind: 'number', text: '6', source: '/work/0/highlights/2' });
  });

  test.each([
    ['a skill of the description', 'I have also automated our releases with Terraform.'],
    ['another number', 'I also built 14 REST APIs in Java 17 and Spring Boot.'],
    ['another employer', 'I also worked at Google on payments.'],
    ['a degree', 'I hold an MBA from Pune University.'],
    ['a larger part', 'I led the move of 90 merchants to a new settlement service on MySQL.'],
  ])('a sentence with %s is left out and listed', async (_, invented) => {
    const { model } = await playing(
      answer(proven[0] ?? '', `${proven[1] ?? ''} ${invented}`, ...proven.slice(2)),
    );
    const { letter, refused } = await writeCoverLetter(input, { model, writer: 'model' });
    expect(letter.paragraphs).toEqual(proven);
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ path: '/paragraphs/1', after: invented });
  });

  test('a letter that is mostly invented gives way to the rules, or fails', async () => {
    const invented = [
      'I was CTO of Google for 20 years.',
      'I hold a PhD from MIT and led 500 people at Meta.',
      'I know Terraform.',
    ];
    const { model } = await playing(answer(...invented));
    const result = await writeCoverLetter(input, { model, writer: 'auto' });
    expect(result).toMatchObject({
      writer: 'rules',
      fallbackReason: expect.stringMatching(/could be proven/) as unknown,
    });
    await expect(writeCoverLetter(input, { model, writer: 'model' })).rejects.toMatchObject({
      code: 'unproven-text',
    });
  });

  test('the person’s name, e-mail and phone never leave, and the signature is there all the same', async () => {
    const { model, standIn } = await playing(answer(...proven));
    const { letter } = await writeCoverLetter(input, { model, writer: 'model' });
    const sent = standIn.bodies.join('\n');
    for (const secret of ['Asha', 'Menon', 'asha.menon', '45678', 'ashamenon', 'Third Cross'])
      expect(sent).not.toContain(secret);
    expect(letter.signature).toBe('Asha Ruby Menon');
  });

  test('tone, length and language are asked for in our own words', async () => {
    const { model, standIn } = await playing(answer(...proven));
    await writeCoverLetter({ ...input, tone: 'warm', length: 180 }, { model, writer: 'model' });
    const task = (standIn.requests[0]?.messages[0]?.content as { text: string }[]).at(-1);
    expect(task?.text).toMatch(/English.*warm.*180 words/);
  });

  test('an outage falls back with its reason', async () => {
    const { model } = await playing(reply.status(529));
    await expect(writeCoverLetter(input, { model, writer: 'auto' })).resolves.toMatchObject({
      writer: 'rules',
      fallbackReason: 'The language model is overloaded.',
    });
  });
});
