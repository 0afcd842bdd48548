import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findSkills } from '../../../workers/skills/find-skills.js';

const names = (text: string): string[] => findSkills(text).map(({ name }) => name);

describe('whole words', () => {
  test.each([
    ['Wrote engines in C++17 and C#', ['C++', 'C#']],
    ['Ported a compiler from JavaScript to TypeScript', ['JavaScript', 'TypeScript']],
    ['Set up CI / CD with Node.js, .NET 8 and NodeJS', ['CI/CD', 'Node.js', '.NET', 'Node.js']],
    ['Moved NoSQL data out of MongoDB', ['NoSQL', 'MongoDB']],
    ['Spring Boot services', ['Spring Boot']],
    ['python3 and Java17 services', ['Python', 'Java']],
    ['Search engine optimisation and labour laws', ['SEO', 'Labour Law']],
    ['infection-control rounds', ['Infection Control']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('words that mean other things too', () => {
  test.each([
    ['Rewrote the gateway in Go', 'Go'],
    ['Languages: Go, Rust, Ruby', 'Ruby'],
    ['Strong Excel', 'Excel'],
    ['excel, powerpoint', 'Excel'],
    ['React developer for 4 products', 'React'],
    ['Wrote drivers in C for 3 boards', 'C'],
    ['Trained ML models on 4 GPUs', 'Machine Learning'],
  ])('%s names %s', (text, skill) => {
    expect(names(text)).toContain(skill);
  });

  test.each([
    ['Planned the go-to-market of two brands', 'Go'],
    ['Let us go through the plan', 'Go'],
    ['Excel at what you do', 'Excel'],
    ['Staff must react to alarms', 'React'],
    ['Gave 20 ml of saline', 'Machine Learning'],
    ['Led the R&D lab', 'R'],
    ['Reported to C. Rao', 'C'],
    ['The spring sale', 'Spring'],
    ['Cleaned rust from 40 gates', 'Rust'],
    ['You can be proud', 'CAN'],
  ])('%s does not name %s', (text, skill) => {
    expect(names(text)).not.toContain(skill);
  });
});

describe('negation and intent', () => {
  test.each([
    'No experience with Docker',
    'Docker is not required',
    'Planning to learn Docker next year',
    'We do not expect Python, Docker or SQL',
    'Ran servers without Docker',
    'SQL or Docker is not something you will use',
    'Docker training will be provided',
    'Docker: not yet',
    'All tools except Docker',
    'Enrolled in a course to learn Docker',
    'Currently learning Docker',
    'Learning Docker in the evenings',
    'You will be trained on Docker',
    'Docker (training given)',
    'Go, Docker are not required',
    'Nobody here will expect you to know Docker',
    'Docker is run by others, so Docker experience is not needed',
  ])('%s', (text) => {
    expect(names(text)).not.toContain('Docker');
  });

  test.each([
    'Not only Docker but also Kubernetes',
    'Shipped without downtime using Docker',
    'Not a designer; ran Docker for 3 years',
    'No less than 40 Docker images',
    'No errors in 400 Docker releases',
    'Never missed a Docker release',
    'Cut costs without losing Docker images',
    'Do not apply if you do not know Docker',
    'Candidates without Docker will not be considered',
    'You need no SQL, only Docker',
    'No-code tools and Docker',
    'Docker is not optional',
    'Docker holds no secrets for you',
    'No stranger to Docker',
    'Do not apply unless you know Docker',
    'Docker or Kubernetes, Jenkins not required',
    'Containers (Docker or Podman), Jenkins not required',
    'Docker is a must, Jenkins not required',
    'You read a report without help and build your own Docker images',
    'Had no exposure to Docker until 2021, then ran 40 services in it',
  ])('%s', (text) => {
    expect(names(text)).toContain('Docker');
  });
});

describe('any text', () => {
  test('quotes are slices of it, in order and without overlap', () => {
    const words = fc.constantFrom(
      'C++',
      'Go',
      'SQL',
      'and',
      ',',
      '/',
      '.',
      'not',
      'Spring Boot',
      'é',
      '\u00a0',
      '🙂',
      'AI',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        const mentions = findSkills(text);
        let end = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(mention.start, mention.end)).toBe(mention.quote);
          end = mention.end;
        }
      }),
    );
  });

  test('the Unicode form and the kind of space do not matter', () => {
    const text = 'Café manager: Adobe Photoshop, Node.js';
    expect(names(text.normalize('NFD').replaceAll(' ', '\u00a0'))).toEqual(names(text));
  });
});
