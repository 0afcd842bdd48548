import type { ResumeContent } from '../../../shared/resume/content.js';

/** A resume and a job with sentences of a letter that keep to them, or do not. */
export interface LetterPairs {
  readonly resume: ResumeContent;
  readonly jobDescription: string;
  readonly addressee: readonly string[];
  readonly experienceYears: number;
  readonly faithful: readonly string[];
  readonly fabricated: readonly string[];
}

const developer: ResumeContent = {
  basics: {
    name: 'Asha Menon',
    label: 'Java Developer',
    summary: 'Java developer with five years in lending and payments.',
  },
  work: [
    {
      name: 'Granite Credit',
      position: 'Software Engineer',
      startDate: '2023-04',
      highlights: [
        'Built 11 REST APIs in Java 17 and Spring Boot that post 2.4 million loan entries a day',
        'Reviewed code of 4 juniors and ran go-live support for each release',
      ],
    },
    {
      name: 'Sahyadri Payments',
      position: 'Junior Developer',
      startDate: '2021-06',
      endDate: '2023-03',
      highlights: [
        'Packaged services with Docker and deployed them through Jenkins to AWS EC2',
        'Helped to move 90 merchants to a new settlement service on MySQL',
      ],
    },
  ],
  education: [
    { institution: 'Pune University', studyType: 'B.E.', area: 'Computer Engineering', endDate: '2021-05' },
  ],
  skills: [{ name: 'Tools', keywords: ['Java', 'Spring Boot', 'Docker', 'Git', 'MySQL'] }],
};

const nurse: ResumeContent = {
  basics: {
    name: 'Leela Rao',
    label: 'Staff Nurse',
    summary: 'ICU nurse with four years in NABH hospitals.',
  },
  work: [
    {
      name: 'Krishna Hospital',
      position: 'Staff Nurse',
      startDate: '2023-02',
      highlights: [
        'Care for 2 ventilated patients a shift in a 24-bed ICU with suctioning and tracheostomy care',
        'Reduced line infections by 30% through infection control rounds',
      ],
    },
    {
      name: 'Ushodaya Hospital',
      position: 'Trainee Nurse',
      startDate: '2021-03',
      endDate: '2023-01',
      highlights: [
        'Assisted in 40 CRRT and dialysis sessions',
        'Gave medication to 18 ward patients a shift',
      ],
    },
  ],
  education: [{ institution: 'Apollo College', studyType: 'GNM', endDate: '2020-07' }],
  certificates: [{ name: 'BLS', issuer: 'American Heart Association', date: '2025-02' }],
  languages: [{ language: 'Telugu' }, { language: 'English' }],
};

export const letterPairs: readonly LetterPairs[] = [
  {
    resume: developer,
    jobDescription:
      'Java Developer at Nimbus Ledger. Must have: Java, Spring Boot, Kafka, Kubernetes. 3 to 6 years. Team of 12 in Pune. B.E. or MCA. You will serve 40 NBFCs.',
    addressee: ['Nimbus Ledger', 'Java Developer'],
    experienceYears: 5,
    faithful: [
      'I am applying for the position of Java Developer at Nimbus Ledger.',
      'I work as a Software Engineer at Granite Credit, with five years of experience behind me.',
      'At Granite Credit, I built 11 REST APIs in Java 17 and Spring Boot that post 2.4 million loan entries a day.',
      'My eleven REST APIs in Spring Boot post 2.4 million loan entries a day.',
      'You ask for Spring Boot, Kafka and Kubernetes.',
      'Your team of 12 in Pune serves 40 NBFCs.',
      'I have not worked with Kafka yet.',
      'I would like to learn Kubernetes with you.',
      'At Sahyadri Payments, I packaged services with Docker and deployed them through Jenkins to AWS EC2.',
      'Before that, I helped to move 90 merchants to a new settlement service on MySQL at Sahyadri Payments.',
      'I hold a B.E. in Computer Engineering from Pune University.',
      'I am also familiar with Git and Docker.',
      'I joined Granite Credit in April 2023.',
      'I worked at Sahyadri Payments from 2021 to 2023.',
      'In my present role I review the code of 4 juniors and run go-live support for each release.',
      'I have five years in lending and payments.',
      'I would welcome the opportunity to discuss the role at Nimbus Ledger.',
      'I finished my bachelor’s degree in 2021.',
      'What drew me to your description is the lending platform for 40 NBFCs.',
      'Thank you for considering my application.',
    ],
    fabricated: [
      'At Granite Credit, I built 14 REST APIs in Java 17 and Spring Boot that post 2.4 million loan entries a day.',
      'At Granite Credit, I built 11 REST APIs in Java 17 and Spring Boot that post 24 million loan entries a day.',
      'I have used Kafka and Spring Boot at Granite Credit.',
      'I have built event pipelines on Kafka for lending.',
      'I bring hands-on experience with Kubernetes.',
      'You ask for Kafka, and I have used it for years.',
      'I have eight years of experience in lending and payments.',
      'At Sahyadri Payments, I built REST APIs with Spring Boot.',
      'At Google, I built REST APIs in Java 17.',
      'I hold an MCA from Pune University.',
      'I hold a B.E. in Computer Engineering from IIT Bombay.',
      'I joined Granite Credit in April 2021.',
      'I am a Senior Software Engineer at Granite Credit.',
      'I led the move of 90 merchants to a new settlement service on MySQL.',
      'I moved 90 merchants to a new settlement service on MySQL.',
      'I manage 4 juniors at Granite Credit.',
      'At Granite Credit, I deployed services through Jenkins to AWS EC2.',
      'I am a certified AWS architect.',
      'I reviewed code of 40 juniors and ran go-live support for each release.',
      'At Nimbus Ledger, I worked with 40 NBFCs.',
      'I have served 40 NBFCs with my APIs.',
      'I worked at Sahyadri Payments from 2019 to 2023.',
      'My award-winning REST APIs in Spring Boot post 2.4 million loan entries a day.',
      'I built 11 REST APIs that post 2.4 million loan entries an hour for Razorpay.',
      'I hold a master’s degree in Computer Engineering.',
    ],
  },
  {
    resume: nurse,
    jobDescription:
      'Staff Nurse, ICU at Sanjeevani Hospital, Hyderabad. Must have BLS and ACLS, ventilator management, IV cannulation. Min. 2 years in a 100+ bedded NABH hospital. Telugu and Hindi speaking preferred.',
    addressee: ['Sanjeevani Hospital', 'Staff Nurse'],
    experienceYears: 5,
    faithful: [
      'I am writing to apply for the position of Staff Nurse at Sanjeevani Hospital.',
      'At Krishna Hospital, I care for two ventilated patients a shift in a 24-bed ICU.',
      'Through infection control rounds I reduced line infections by 30%.',
      'I am an ICU nurse with four years in NABH hospitals.',
      'I also assisted in 40 CRRT and dialysis sessions at Ushodaya Hospital.',
      'I hold the BLS certificate from the American Heart Association.',
      'I speak Telugu and English.',
      'Your hospital in Hyderabad asks for two years in a 100+ bedded NABH hospital.',
      'At Ushodaya Hospital, I gave medication to eighteen ward patients a shift.',
      'I completed my GNM at Apollo College in 2020.',
      'I do not hold ACLS yet and would be glad to take it with you.',
      'You prefer nurses who speak Telugu and Hindi.',
    ],
    fabricated: [
      'At Krishna Hospital, I care for four ventilated patients a shift in a 24-bed ICU.',
      'At Krishna Hospital, I care for 2 ventilated patients a shift in a 42-bed ICU.',
      'I reduced line infections by 50% through infection control rounds.',
      'I performed 40 CRRT and dialysis sessions at Ushodaya Hospital.',
      'I hold BLS and ACLS certificates.',
      'I speak Telugu, Hindi and English.',
      'I have ten years in NABH hospitals.',
      'I worked at Apollo Hospitals in Chennai.',
      'At Krishna Hospital, I assisted in 40 CRRT and dialysis sessions.',
      'I hold a B.Sc. in Nursing from Apollo College.',
      'I completed my GNM at Apollo College in 2018.',
      'As Head Nurse, I reduced line infections by 30%.',
      'I supervised infection control rounds and reduced line infections by 30%.',
      'I gave medication to 80 ward patients a shift at Ushodaya Hospital.',
      'I have worked in a 100+ bedded hospital as a Staff Nurse.',
    ],
  },
];
