/** What a bullet said, and rewritings of it that keep to the facts or leave them. */
export interface BulletPairs {
  readonly before: string;
  readonly faithful: readonly string[];
  readonly fabricated: readonly string[];
}

export const bulletPairs: readonly BulletPairs[] = [
  {
    before: 'Managed a team of 5 engineers and delivered 3 releases in 2021',
    faithful: [
      'Managed five engineers and delivered three releases in 2021',
      'Led a team of 5 engineers that delivered 3 releases in 2021',
      'Delivered 3 releases in 2021 while managing a team of 5 engineers',
    ],
    fabricated: [
      'Managed a team of 15 engineers and delivered 3 releases in 2021',
      'Managed a team of 5 engineers and delivered 3 releases in 2022',
      'Managed a team of fifteen engineers and delivered three releases in 2021',
      'Managed a team of over 5 engineers and delivered 3 releases in 2021',
      'Managed a team of 3 engineers and delivered 5 releases in 2021',
      'Managed a team of 5 senior engineers and delivered 3 releases in 2021',
    ],
  },
  {
    before: 'Helped the CA to finalise P&L and balance sheet',
    faithful: [
      'Assisted the CA in finalising P&L and balance sheet',
      'Helped finalise P&L and balance sheet with the CA',
    ],
    fabricated: [
      'Finalised P&L and balance sheet',
      'Led the finalisation of P&L and balance sheet',
      'Helped the CA to finalise P&L and balance sheet in SAP FICO',
      'Helped 3 CAs to finalise P&L and balance sheet',
    ],
  },
  {
    before: 'Wrote JUnit tests that raised coverage from 38% to 81%',
    faithful: [
      'Raised test coverage from 38% to 81% with JUnit tests',
      'Lifted coverage from 38 percent to 81 percent by writing JUnit tests',
      'Wrote JUnit tests; coverage rose to 81% from 38%',
    ],
    fabricated: [
      'Wrote JUnit tests that raised coverage from 38% to 91%',
      'Wrote JUnit tests that raised coverage from 81% to 38%',
      'Wrote JUnit and Mockito tests that raised coverage from 38% to 81%',
      'Wrote JUnit tests that reduced coverage from 38% to 81%',
      'Wrote JUnit tests that raised coverage from 38% to 81%, improving customer satisfaction',
    ],
  },
  {
    before:
      'Split a billing monolith into 6 microservices that exchange events over Kafka, cutting release time from 3 weeks to 2 days',
    faithful: [
      'Split a billing monolith into six Kafka-based microservices, cutting release time from 3 weeks to 2 days',
      'Cut release time from three weeks to two days by splitting a billing monolith into 6 microservices over Kafka',
    ],
    fabricated: [
      'Split a billing monolith into 6 microservices that exchange events over Kafka, cutting release time from 3 weeks to 2 hours',
      'Split a billing monolith into 16 microservices that exchange events over Kafka, cutting release time from 3 weeks to 2 days',
      'Split a billing monolith into 6 microservices that exchange events over RabbitMQ, cutting release time from 3 weeks to 2 days',
      'Split a billing monolith into 6 microservices on Kubernetes that exchange events over Kafka, cutting release time from 3 weeks to 2 days',
      'Spearheaded the split of a billing monolith into 6 microservices over Kafka, cutting release time from 3 weeks to 2 days',
      'Split a billing monolith into 6 microservices that exchange events over Kafka, cutting release time from 2 weeks to 3 days',
    ],
  },
  {
    before: 'Maintain books of a 60 crore company in Tally Prime with 900 vouchers a month',
    faithful: [
      'Maintain the books of a ₹60 crore company in Tally Prime: 900 vouchers a month',
      'Keep the books of a 60 crore company in Tally Prime, with 900 vouchers each month',
    ],
    fabricated: [
      'Maintain books of a 600 crore company in Tally Prime with 900 vouchers a month',
      'Maintain books of a 60 lakh company in Tally Prime with 900 vouchers a month',
      'Maintain books of a 60 crore company in Tally Prime with 900 vouchers a week',
      'Maintain books of a 60 crore company in SAP with 900 vouchers a month',
      'Maintain books of a 60 crore company in Tally Prime with 9,000 vouchers a month',
    ],
  },
  {
    before: 'Assisted in 40 CRRT and dialysis sessions',
    faithful: ['Assisted in forty CRRT and dialysis sessions', 'Supported 40 sessions of CRRT and dialysis'],
    fabricated: [
      'Performed 40 CRRT and dialysis sessions',
      'Assisted in 140 CRRT and dialysis sessions',
      'Assisted in more than 40 CRRT and dialysis sessions',
      'Assisted in 40 CRRT, ECMO and dialysis sessions',
    ],
  },
  {
    before: 'Closed $1.1m of B2B SaaS contracts a year at an ACV of $55k, 118% of quota',
    faithful: [
      'Closed $1.1 million of B2B SaaS contracts a year at an ACV of $55,000, 118% of quota',
      'Reached 118% of quota with $1.1m of B2B SaaS contracts a year at an ACV of $55k',
    ],
    fabricated: [
      'Closed $1.1bn of B2B SaaS contracts a year at an ACV of $55k, 118% of quota',
      'Closed €1.1m of B2B SaaS contracts a year at an ACV of $55k, 118% of quota',
      'Closed $1.1m of B2B SaaS contracts a year at an ACV of $55k, 181% of quota',
      'Closed $1.1m of B2B SaaS contracts a quarter at an ACV of $55k, 118% of quota, as the top performer',
      'Closed $1.1m of B2B SaaS contracts a year at an ACV of $55k in Salesforce, 118% of quota',
    ],
  },
  {
    before: 'Cut part weight by 12% through VA/VE with 4 suppliers',
    faithful: [
      'Reduced part weight by 12% through VA/VE with four suppliers',
      'Through VA/VE with 4 suppliers, cut part weight by 12 percent',
    ],
    fabricated: [
      'Cut part weight by 21% through VA/VE with 4 suppliers',
      'Increased part weight by 12% through VA/VE with 4 suppliers',
      'Cut part weight by 12% through VA/VE with 40 suppliers',
      'Cut part weight by 12% through VA/VE with 4 suppliers such as Bosch',
      'Cut part weight by 12% through Six Sigma with 4 suppliers',
    ],
  },
  {
    before: 'Responsible for managing 3 stores and training staff',
    faithful: ['Managed 3 stores and trained staff', 'Managed three stores and their staff training'],
    fabricated: [
      'Managed 13 stores and trained staff',
      'Managed 3 stores and trained 40 staff',
      'Managed 3 stores and trained staff, increasing sales',
    ],
  },
  {
    before: 'Halved paging noise by rewriting 230 alerts',
    faithful: [
      'Rewrote 230 alerts and cut paging noise by half',
      'Cut paging noise by 50% by rewriting 230 alerts',
    ],
    fabricated: [
      'Cut paging noise by 70% by rewriting 230 alerts',
      'Halved paging noise by rewriting hundreds of thousands of alerts',
      'Halved paging noise by rewriting 230 Prometheus alerts',
      'Doubled uptime by rewriting 230 alerts',
    ],
  },
  {
    before:
      'Built a reconciliation job in Node.js that matches 1.2 lakh transactions a night; manual work fell from 5 hours to 20 minutes',
    faithful: [
      'Built a Node.js reconciliation job that matches 120,000 transactions a night; manual work fell from 5 hours to 20 minutes',
      'Cut manual work from 5 hours to 20 minutes with a reconciliation job in Node.js that matches 1.2 lakh transactions a night',
    ],
    fabricated: [
      'Built a reconciliation job in Node.js that matches 12 lakh transactions a night; manual work fell from 5 hours to 20 minutes',
      'Built a reconciliation job in Node.js that matches 1.2 lakh transactions a night; manual work fell from 5 hours to 2 minutes',
      'Built a reconciliation job in Java that matches 1.2 lakh transactions a night; manual work fell from 5 hours to 20 minutes',
      'Built a reconciliation job in Node.js that matches 1.2 crore transactions a night; manual work fell from 5 hours to 20 minutes',
    ],
  },
  {
    before: 'Participated in a migration of 60 Kafka topics to new brokers without loss',
    faithful: [
      'Took part in migrating 60 Kafka topics to new brokers without loss',
      'Contributed to a loss-free migration of 60 Kafka topics to new brokers',
    ],
    fabricated: [
      'Owned a migration of 60 Kafka topics to new brokers without loss',
      'Migrated 60 Kafka topics to new brokers without loss',
      'Participated in a migration of 600 Kafka topics to new brokers without loss',
      'Participated in a migration of 60 Kafka topics to Confluent brokers without loss',
    ],
  },
  {
    before:
      'Taught mathematics to classes 9 and 10, 120 pupils a year, and raised the pass rate from 82% to 94%',
    faithful: [
      'Taught mathematics to 120 pupils a year in classes 9 and 10; the pass rate rose from 82% to 94%',
      'Raised the pass rate from 82% to 94%, teaching mathematics to classes 9 and 10 (120 pupils a year)',
    ],
    fabricated: [
      'Taught mathematics to classes 9 and 10, 120 pupils a year, and raised the pass rate from 82% to 98%',
      'Taught mathematics to classes 9 to 12, 120 pupils a year, and raised the pass rate from 82% to 94%',
      'Taught mathematics to classes 9 and 10, 120 pupils a term, at Delhi Public School, and raised the pass rate to 94%',
      'Taught mathematics and physics to 210 pupils a year and raised the pass rate from 82% to 94%',
    ],
  },
  {
    before: 'Cooked for 80 covers a night in a kitchen of six',
    faithful: [
      'Cooked for 80 covers a night with a kitchen team of six',
      'Cooked 80 covers a night in a kitchen of 6',
    ],
    fabricated: [
      'Ran a kitchen of six and cooked for 180 covers a night',
      'Headed a kitchen of six that cooked for 80 covers a night',
      'Cooked for 80 covers a night in an award-winning kitchen of six',
    ],
  },
  {
    before: 'Supported 14 tool trials from T0 to T1',
    faithful: ['Supported fourteen tool trials, T0 to T1'],
    fabricated: [
      'Conducted 14 tool trials from T0 to T1',
      'Supported 14 tool trials from T0 to T3',
      'Supported 14 tool trials from T0 to T1 in Germany',
    ],
  },
  {
    before: 'Drove a 12-tonne lorry on day routes, 48,000 km a year without an accident',
    faithful: ['Drove 48,000 km a year on day routes in a 12-tonne lorry without an accident'],
    fabricated: [
      'Drove a 20-tonne lorry on day routes, 48,000 km a year without an accident',
      'Drove a 12-tonne lorry on day routes, 84,000 km a year without an accident',
    ],
  },
];
