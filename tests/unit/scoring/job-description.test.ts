import { describe, expect, test } from '@jest/globals';
import {
  readJobDescription,
  requirementsOf,
} from '../../../workers/scoring/job-description/read-job-description.js';

const read = (text: string) => requirementsOf(readJobDescription(text));
const skills = (list: readonly { skill: string }[]): string[] => list.map(({ skill }) => skill);

describe('strength', () => {
  test('sections and words tell must from nice; duties, benefits and denials ask for nothing', () => {
    const job = read(`Barista
About us
We love Python.

What you will do
- Prepare drinks with a new espresso machine

What you need
- Food safety
- Latte art is a plus
- Bartending is not required

Nice to have
- Spanish

What we offer
- Health insurance and Docker stickers`);
    expect(skills(job.mustHave)).toEqual(['Food Safety']);
    expect(skills(job.niceToHave)).toEqual(['Latte Art', 'Spanish']);
    expect(job.duties).toEqual(['Prepare drinks with a new espresso machine']);
  });

  test('labels on one line', () => {
    const job = read('Welder\nMust have: TIG welding, Forklift operation; Plus: 5S.\nPlus: Kaizen');
    expect(skills(job.mustHave)).toEqual(expect.arrayContaining(['TIG Welding', 'Forklift Operation']));
    expect(skills(job.niceToHave)).toEqual(expect.arrayContaining(['Kaizen']));
  });

  test('a term that no list knows is asked for with half the weight', () => {
    const job = read('Falconer\nRequirements:\n- Experience with lure swinging\n- Experience with Excel');
    expect(job.mustHave).toEqual([
      expect.objectContaining({ skill: 'lure swinging', weight: 0.5 }),
      expect.objectContaining({ skill: 'Excel', weight: 1 }),
    ]);
  });
});

describe('terms that no list knows', () => {
  test.each([
    ['Knowledge of the relevant standards (EN 81-20, ISO 8100-1)', ['EN 81-20', 'ISO 8100-1']],
    ['At least 3 years of teaching experience in classes XI and XII', ['Teaching']],
    ['You test things and like it', []],
    ['Knowledge of Farrow or Quillo, one is enough', ['Farrow']],
    ['You work in Docker, Quillo and Farrow', ['Docker', 'Quillo', 'Farrow']],
    ['Docker and Quillo (Farrow users can apply)', ['Docker', 'Quillo']],
    ['Exposure to lure swinging and hood making', ['lure swinging', 'hood making']],
    ['Experience in execution of Quillo bonds', ['Quillo bonds']],
    [
      'Conversant with Quillo/KX rates, Docker and lure swinging',
      ['Docker', 'Quillo/KX rates', 'lure swinging'],
    ],
    ['CA Inter / MBA (Finance) with Docker', ['Docker']],
    ['Hotel management diploma and Excel', []],
    ['B.Ed. and a valid QXR registration', ['QXR registration']],
    ['Diploma or B.Sc. in Operation Theatre Technology with Excel', ['Excel']],
    ['RN with Current Nebraska or multistate licence', ['RN']],
  ])('%s', (line, names) => {
    expect(skills(read(`Role\nRequirements:\n- ${line}`).mustHave)).toEqual(names);
  });

  test.each([
    [
      'You should be at ease with Excel, lure swinging and hood making.',
      ['Excel', 'hood making', 'lure swinging'],
    ],
    ['Lure swinging, hood making (K1 to K9) and Excel a must.', ['Excel', 'Lure swinging', 'hood making']],
    ['You need to be QXR registered.', ['QXR registration']],
    ['Hindi and Marathi speaking.', ['Hindi', 'Marathi']],
    ['We have a new mews, so lure swinging is essential.', ['lure swinging']],
  ])('in prose: %s', (sentence, names) => {
    expect(skills(read(`Falconer\nAcme is a firm. ${sentence}`).mustHave).sort()).toEqual(names);
  });

  test('a label that names skills leads to a list, though it may start like a doing', () => {
    const job = read('Boilerman\nSKILLS REQUIRED : Travelling lures, hood making, water treatment');
    expect(skills(job.mustHave)).toEqual(['Water Treatment', 'Travelling lures', 'hood making']);
  });

  test('a plain list beside known skills, outside of a list of requirements', () => {
    const job = read('Setter\nShould know Fanuc, jaw boring, offset setting and collet fitting.');
    expect(skills(job.mustHave)).toEqual(['Fanuc', 'Offset Setting', 'jaw boring', 'collet fitting']);
  });
});

describe('pay', () => {
  test.each([
    ['Salary 14000 se 18000 mahina + incentive', { min: 14000, max: 18000, period: 'month' }],
    ['Take home 22k to 28k pm', { min: 22000, max: 28000, period: 'month' }],
    ['₹45L - ₹60L + equity', { min: 4500000, max: 6000000, currency: 'INR' }],
    ['CTC: 3 to 4.2 LPA + bonus', { min: 300000, max: 420000, currency: 'INR', period: 'year' }],
  ])('%s', (line, salary) => {
    expect(read(`Role\nRequirements:\n- Excel\n\n${line}`).salary).toMatchObject(salary);
  });
});

describe('alternatives', () => {
  test.each([
    ['Go, Rust, or Python', [['Go', 'Rust', 'Python']]],
    ['Docker and Kubernetes', [['Docker'], ['Kubernetes']]],
    ['Tally, Busy or Zoho Books (any one)', [['Tally', 'Busy', 'Zoho Books']]],
    ['Excel, any one of AWS, Azure', [['Excel'], ['AWS', 'Azure']]],
    ['Tally, SAP. At least one of them.', [['Tally', 'SAP']]],
    ['Outreach or SalesLoft, Gong', [['Outreach', 'SalesLoft'], ['Gong']]],
    ['open source and/or product analytics', [['Open Source'], ['Product Analytics']]],
  ])('%s', (line, groups) => {
    const job = read(`Role\nRequirements:\n- ${line}`);
    expect(job.mustHave.map(({ skill, anyOf }) => anyOf ?? [skill])).toEqual(groups);
  });
});

describe('what is said of each part of a sentence', () => {
  const none: string[] = [];
  test.each([
    ['SQL (mandatory), Tableau (good to have)', ['SQL'], ['Tableau']],
    ['Docker and (nice to have) Kubernetes', ['Docker'], ['Kubernetes']],
    ['Kubernetes (EKS preferred)', ['Kubernetes'], ['EKS']],
    ['AutoCAD and Revit, SketchUp being a bonus', ['AutoCAD', 'Revit'], ['SketchUp']],
    ['Go, Rust, Python would be a plus', none, ['Go', 'Rust', 'Python']],
    ['Java, Spring Boot and, ideally, Kafka', ['Java', 'Spring Boot'], ['Kafka']],
    ['Fluent English and French; German would be a plus', ['English', 'French'], ['German']],
    ['Skills: Java; Good to have: Kafka, Redis', ['Java'], ['Kafka', 'Redis']],
    ['Figma; Blender would be a plus; Unity too', ['Figma'], ['Blender', 'Unity']],
    ['You know Figma; Blender is a big plus, Unity too.', ['Figma'], ['Blender', 'Unity']],
    ['Terraform; Kubernetes we avoid on purpose', ['Terraform'], none],
    ['Excel; Jira (will be trained)', ['Excel'], none],
    ['Mandatory: Java, Good to have: Kafka', ['Java'], ['Kafka']],
    ['Java [mandatory], Kafka [nice to have]', ['Java'], ['Kafka']],
    ['Selenium - Must, Appium - Good to have', ['Selenium'], ['Appium']],
    ['Python, ideally with pandas, and SQL', ['Python', 'SQL'], ['pandas']],
    ['Excel; you will be trained on Salesforce', ['Excel'], none],
  ])('%s', (line, must, nice) => {
    const job = read(`Role\nRequirements:\n- ${line}`);
    expect(skills(job.mustHave)).toEqual(must);
    expect(skills(job.niceToHave)).toEqual(nice);
  });

  test.each([
    ['You need Java; a grasp of Linux; and Docker.', ['Java', 'Linux', 'Docker']],
    ['Your toolbox contains React and TypeScript.', ['React', 'TypeScript']],
    ['Do not apply unless you have worked with SAP FICO.', ['SAP FICO']],
    ['Without AutoCAD you will not get far here.', ['AutoCAD']],
    ['The ideal candidate brings Java.', ['Java']],
    ["You have a firm grip on Excel and you aren't afraid of SQL.", ['Excel', 'SQL']],
    ['We will teach you Kotlin.', none],
    ["You've drafted Excel models for years and your French is impeccable.", ['Excel', 'French']],
    [
      'What we need: Java and SQL. They also run some PHP but you will never have to touch it.',
      ['Java', 'SQL'],
    ],
    ['Kubernetes: nice, but no drama if not. You need Docker.', ['Docker']],
    ['You will need HCPC registration and lure handling.', ['HCPC Registration', 'lure handling']],
    ['Nobody here will expect you to know Photoshop. You need Figma.', ['Figma']],
    ['Docker? You bet you need it. Jenkins? Not needed.', ['Docker']],
    ['Please apply only if you have UiPath experience.', ['UiPath']],
    ['We would like somebody who has run SAP FICO.', ['SAP FICO']],
    ['Excel is second nature to you.', ['Excel']],
    ['Those with experience in Docker will get preference. You need Java.', ['Java']],
  ])('in prose: %s', (sentence, must) => {
    expect(skills(read(`Role\nAcme is a firm in Pune. ${sentence} We start in June.`).mustHave)).toEqual(
      must,
    );
  });

  test.each([
    ['Not our thing', none, none],
    ['You do not need', none, none],
    ['We can live without', none, ['PHP', 'Laravel']],
    ["what it isn't", none, none],
    ['would be sweet', none, ['PHP', 'Laravel']],
    ['Not must, but good', none, ['PHP', 'Laravel']],
    ['Good', none, ['PHP', 'Laravel']],
    ['What really matters', ['PHP', 'Laravel'], none],
    ['What we will not compromise on', ['PHP', 'Laravel'], none],
  ])('under "%s"', (heading, must, nice) => {
    const job = read(`Role\n\nRequirements\n- Docker\n\n${heading}\n- PHP\n- Laravel`);
    expect(skills(job.mustHave)).toEqual(['Docker', ...must]);
    expect(skills(job.niceToHave)).toEqual(nice);
  });
});

test('a row that judges asks for what it names, though that ends in a calling', () => {
  const job = read('| Position | Melter |\n| Must | Docker |\n| Good | Excel, IATF 16949 internal auditor |');
  expect(skills(job.niceToHave)).toContain('IATF 16949');
});

test('bold words at the start of a paragraph are its heading', () => {
  const job = read('Planner\n\n**You.** You use Excel daily.\n\n**Us.** Docker stickers for all.');
  expect(skills(job.mustHave)).toEqual(['Excel']);
});

test('a heading that denies something denies no name beside it', () => {
  const job = read("Planner\nRequirements\n- Postgres doesn't scare you: locks, partitioning");
  expect(skills(job.mustHave)).toContain('PostgreSQL');
});

describe('the name of a requirement', () => {
  test.each([
    ['Must have: Chef', 'Chef'],
    ['Exposure to Angular is needed', 'Angular'],
    ['Karl Fischer', 'Karl Fischer'],
    ['Knowledge of e-way bills', 'e-way bills'],
    ['postgres', 'PostgreSQL'],
    ['k8s', 'Kubernetes'],
    ['Ansible or Salt', 'Ansible'],
    ['Must have: Salt', 'Salt'],
    ['Express', 'Express'],
    ['SAP WM', 'SAP WM'],
    ['Unit tests', 'Unit Testing'],
    ['Thorough knowledge of SEBI LODR', 'SEBI LODR'],
    ['Technical drawings', 'Technical drawings'],
    ['sql', 'SQL'],
  ])('%s: %s', (line, name) => {
    expect(skills(read(`Role\nRequirements:\n- ${line}`).mustHave)).toEqual([name]);
  });

  test('the title tells what an abbreviation stands for', () => {
    const asked = (title: string) =>
      skills(read(`${title}\nRequirements:\n- Integration with MM and SD`).mustHave);
    expect(asked('SAP FICO Consultant')).toEqual(expect.arrayContaining(['SAP MM', 'SAP SD']));
    expect(asked('Textile Inspector')).not.toContain('SAP MM');
  });
});

describe('title', () => {
  test.each([
    ['👩‍⚕️ Post: NICU Staff Nurse (4 nos)\nMust have: BLS', 'NICU Staff Nurse'],
    ['Designation : Officer / Sr. Officer - QC\nMust have: HPLC', 'Officer / Sr. Officer - QC'],
    [
      'Customer Care Executive (Voice – Inbound) – Mohali\nMust have: English',
      'Customer Care Executive (Voice – Inbound)',
    ],
    ['Position: Senior Data Engineer (Remote)\nRequirements: SQL', 'Senior Data Engineer'],
    ['STAFF NURSE - ICU (Male/Female)\nMust have: BLS', 'STAFF NURSE'],
    [
      'We are looking for a Junior Product Designer to join our team.\nRequirements: Figma',
      'Junior Product Designer',
    ],
  ])('%j: %s', (text, title) => {
    expect(read(text).title?.text).toBe(title);
  });
});

describe('education', () => {
  test.each([
    ['B.E / B.Tech in Computer Science', { level: 'bachelor', field: 'computing' }],
    ['GNM / B.Sc Nursing', { level: 'diploma', field: 'nursing' }],
    ['A degree is optional', null],
    ['Graduation not mandatory', null],
    ['15 years full time education', { level: 'bachelor', field: null }],
    ['MS Outlook configuration', null],
    ['You will be part of a team that must be on time', null],
    ['You do NOT need a degree or a tie', null],
    ['M.Sc. Physics with B.Ed.', { level: 'master', field: 'physics, education' }],
    ['Graduate with MBA preferred', { level: 'bachelor', field: null }],
  ])('%s', (line, education) => {
    expect(read(`Role\nRequirements:\n- ${line}`).education).toEqual(education);
  });
});

test('line ends, spaces and Unicode forms do not matter', () => {
  const text = 'Chef\n\nRequirements:\n- HACCP\n- Crème brûlée skills\n- 3 years of experience\n';
  const plain = read(text);
  for (const form of [
    text.replaceAll('\n', '\r\n'),
    `\ufeff${text.trimEnd()}`,
    text.normalize('NFD'),
    text.replaceAll(' ', '\u00a0'),
  ]) {
    expect(read(form)).toEqual(plain);
  }
});
