import type { ResumeContent } from '../../../shared/resume/content.js';
import { readInFull } from '../../../shared/resume/reading.js';

/** A person with enough to tell, and something to mend. */
export const resume: ResumeContent = {
  basics: {
    name: 'Asha Ruby Menon',
    email: 'asha.menon@mail.example',
    phone: '+91 98200 45678',
    url: 'https://ashamenon.example',
    location: { city: 'Pune', address: '14/2 Third Cross', countryCode: 'IN' },
  },
  work: [
    {
      name: 'Granite Credit',
      position: 'Software Engineer',
      startDate: '2023-04',
      highlights: [
        'Reviewed code of 4 juniors and ran go-live support for each release',
        'Responsible for building 11 REST APIs in Java 17 and Spring Boot that post 2.4 million loan entries a day',
        'Split a billing monolith into 6 microservices that exchange events over Kafka, cutting release time from 3 weeks to 2 days',
      ],
    },
    {
      name: 'Sahyadri Payments',
      position: 'Junior Developer',
      startDate: '2021-06',
      endDate: '2023-03',
      highlights: [
        'Helped to move 90 merchants to a new settlement service on MySQL',
        'Packaged services with Docker and deployed them through Jenkins to AWS EC2',
      ],
    },
  ],
  education: [
    { institution: 'Pune University', studyType: 'B.E.', area: 'Computer Engineering', endDate: '2021-05' },
  ],
  skills: [{ name: 'Tools', keywords: ['Git', 'Docker', 'Java', 'Spring Boot'] }],
};

export const jobDescription = `Java Developer
Company: Nimbus Ledger Pvt. Ltd.
Location: Pune

Responsibilities
- Design and build REST APIs in Java and Spring Boot
- Break the monolith into microservices

Requirements
- 3+ years of experience with Java, Spring Boot and microservices
- Kafka and MySQL
- Terraform is a must
- B.E. or B.Tech

Good to have
- Docker, AWS`;

export const asOf = '2026-11-21';
export const reading = readInFull(300);
