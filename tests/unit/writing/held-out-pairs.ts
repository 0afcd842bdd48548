import type { BulletPairs } from './bullet-pairs.js';

/** Written apart from the others, and measured once before anything was mended for them. */
export const heldOutPairs: readonly BulletPairs[] = [
  {
    before: 'Operate 14 k8s clusters on Amazon Web Services and Google Cloud for 40 teams',
    faithful: [
      'Operate 14 Kubernetes clusters on AWS and GCP for 40 teams',
      'Operate fourteen Kubernetes clusters for 40 teams on AWS and Google Cloud',
    ],
    fabricated: [
      'Operate 14 Kubernetes clusters on AWS, GCP and Azure for 40 teams',
      'Operate 40 Kubernetes clusters on AWS and GCP for 14 teams',
      'Operate 14 Kubernetes clusters with Terraform on AWS and GCP for 40 teams',
      'Lead the operation of 14 Kubernetes clusters on AWS and GCP for 40 teams',
    ],
  },
  {
    before: 'Cleaned 12 million policy rows with pandas and scikit-learn pipelines',
    faithful: [
      'Cleaned 12 million rows of policy data with pandas and scikit-learn',
      'Built pandas and scikit-learn pipelines that cleaned 12m policy rows',
    ],
    fabricated: [
      'Cleaned 12 billion policy rows with pandas and scikit-learn pipelines',
      'Cleaned 12 million policy rows with pandas, Spark and scikit-learn pipelines',
      'Cleaned 12 million policy rows with pandas and TensorFlow pipelines, boosting accuracy by 9%',
    ],
  },
  {
    before: 'Organised 6 blood-donation camps, 740 units',
    faithful: [
      'Organised six blood-donation camps that gave 740 units',
      'Organised 6 camps for blood donation: 740 units',
    ],
    fabricated: [
      'Organised 16 blood-donation camps, 740 units',
      'Organised 6 blood-donation camps, 7,400 units',
      'Organised 6 blood-donation camps with the Red Cross, 740 units',
    ],
  },
  {
    before: 'Handled 35 disciplinary investigations under Irish employment law without a tribunal',
    faithful: [
      'Handled thirty-five disciplinary investigations under Irish employment law, none of which went to a tribunal',
      'Handled 35 disciplinary investigations without a tribunal under Irish employment law',
    ],
    fabricated: [
      'Handled 35 disciplinary investigations under UK employment law without a tribunal',
      'Handled 53 disciplinary investigations under Irish employment law without a tribunal',
      'Handled 35 disciplinary investigations a year under Irish employment law without a tribunal',
      'Chaired 35 disciplinary investigations under Irish employment law without a tribunal',
    ],
  },
  {
    before: 'Booked 22 meetings a month by prospecting with Outreach and Gong',
    faithful: [
      'Prospected with Outreach and Gong and booked 22 meetings a month',
      'Booked 22 meetings each month through prospecting in Outreach and Gong',
    ],
    fabricated: [
      'Booked 22 meetings a week by prospecting with Outreach and Gong',
      'Booked 32 meetings a month by prospecting with Outreach and Gong',
      'Booked 22 meetings a month by prospecting with Outreach, Gong and HubSpot',
      'Booked 22 meetings a month with Fortune 500 firms by prospecting with Outreach and Gong',
    ],
  },
  {
    before: 'Contributed to the design of a 132 kV substation for 2 villages',
    faithful: [
      'Helped design a 132 kV substation for two villages',
      'Contributed to a 132 kV substation design for 2 villages',
    ],
    fabricated: [
      'Designed a 132 kV substation for 2 villages',
      'Contributed to the design of a 220 kV substation for 2 villages',
      'Contributed to the design of a 132 kV substation for 12 villages',
      'Directed the design of a 132 kV substation for 2 villages',
    ],
  },
  {
    before: 'Reduced p95 of the settlement API from 820 ms to 210 ms with two indexes and a Redis cache',
    faithful: [
      'Cut the settlement API’s p95 from 820 ms to 210 ms with 2 indexes and a Redis cache',
      'With two indexes and a Redis cache, reduced the p95 of the settlement API to 210 ms from 820 ms',
    ],
    fabricated: [
      'Reduced p99 of the settlement API from 820 ms to 210 ms with two indexes and a Redis cache',
      'Reduced p95 of the settlement API from 820 ms to 21 ms with two indexes and a Redis cache',
      'Reduced p95 of the settlement API from 820 s to 210 s with two indexes and a Redis cache',
      'Reduced p95 of the settlement API from 820 ms to 210 ms with two indexes and a Memcached cache',
    ],
  },
  {
    before: 'Sold 300 passes for the college fest with 12 volunteers',
    faithful: [
      'With 12 volunteers, sold 300 passes for the college fest',
      'Sold three hundred passes for the college fest together with twelve volunteers',
    ],
    fabricated: [
      'Sold 3,000 passes for the college fest with 12 volunteers',
      'Managed 12 volunteers and sold 300 passes for the college fest',
      'Sold over 300 passes for the college fest with 12 volunteers',
      'Sold 300 passes worth ₹3 lakh for the college fest with 12 volunteers',
    ],
  },
  {
    before: 'Introduced Workday for 3 departments in 5 months',
    faithful: [
      'Introduced Workday in three departments within five months',
      'Brought Workday to 3 departments in 5 months',
    ],
    fabricated: [
      'Introduced Workday for 5 departments in 3 months',
      'Introduced Workday for 3 departments in 5 weeks',
      'Introduced Workday and SuccessFactors for 3 departments in 5 months',
      'Introduced Workday for 3 departments in 5 months, saving costs',
    ],
  },
  {
    before: 'Trained a leaf-disease classifier (ResNet-18) on 9,000 images: F1 0.91 on held-out farms',
    faithful: [
      'Trained a ResNet-18 leaf-disease classifier on 9,000 images, with an F1 of 0.91 on held-out farms',
      'Trained a classifier for leaf disease (ResNet-18, 9000 images): F1 0.91 on held-out farms',
    ],
    fabricated: [
      'Trained a leaf-disease classifier (ResNet-50) on 9,000 images: F1 0.91 on held-out farms',
      'Trained a leaf-disease classifier (ResNet-18) on 90,000 images: F1 0.91 on held-out farms',
      'Trained a leaf-disease classifier (ResNet-18) on 9,000 images: F1 0.97 on held-out farms',
      'Trained a leaf-disease classifier (ResNet-18) in PyTorch on 9,000 images: F1 0.91 on held-out farms',
    ],
  },
  {
    before: 'Recovered ₹48 lakh of overdue debt from 130 dealers in 9 months',
    faithful: [
      'In nine months, recovered ₹48 lakh of overdue debt from 130 dealers',
      'Recovered Rs. 48 lakh in overdue debt from 130 dealers within 9 months',
    ],
    fabricated: [
      'Recovered ₹84 lakh of overdue debt from 130 dealers in 9 months',
      'Recovered ₹48 crore of overdue debt from 130 dealers in 9 months',
      'Recovered ₹48 lakh of overdue debt from 130 dealers in 9 weeks',
      'Recovered ₹48 lakh of overdue debt from 130 dealers in Gujarat in 9 months',
    ],
  },
  {
    before: 'Ran payroll for 220 staff in greytHR and filed PF and ESI returns by the 15th',
    faithful: [
      'Processed payroll for 220 staff in greytHR and filed PF and ESI returns by the 15th',
      'Filed PF and ESI returns by the 15th and ran payroll for 220 staff in greytHR',
    ],
    fabricated: [
      'Ran payroll for 2,200 staff in greytHR and filed PF and ESI returns by the 15th',
      'Ran payroll for 220 staff in Workday and filed PF and ESI returns by the 15th',
      'Ran payroll for 220 staff in greytHR and filed PF, ESI and TDS returns by the 15th',
      'Headed payroll for 220 staff in greytHR and filed PF and ESI returns by the 15th',
    ],
  },
  {
    before: 'Shadowed two senior architects on a 40-flat housing project',
    faithful: ['Shadowed 2 senior architects on a housing project of 40 flats'],
    fabricated: [
      'Designed a 40-flat housing project with two senior architects',
      'Shadowed two senior architects on a 400-flat housing project',
      'Managed two architects on a 40-flat housing project',
    ],
  },
  {
    before: 'Tripled newsletter sign-ups from 1,100 to 3,300 with three landing pages',
    faithful: [
      'Raised newsletter sign-ups from 1,100 to 3,300, three times as many, with three landing pages',
      'With 3 landing pages, took newsletter sign-ups from 1,100 to 3,300',
    ],
    fabricated: [
      'Quadrupled newsletter sign-ups to 4,400 with three landing pages',
      'Tripled newsletter sign-ups from 1,100 to 3,300 with HubSpot landing pages',
      'Tripled newsletter sign-ups from 1,100 to 3,300 with thirteen landing pages',
    ],
  },
  {
    before: 'Wired and tested 60 panels a month to IEC 61439',
    faithful: [
      'Wired and tested sixty panels every month to IEC 61439',
      'Tested and wired 60 panels a month in line with IEC 61439',
    ],
    fabricated: [
      'Wired and tested 60 panels a month to IEC 61508',
      'Wired and tested 60 panels a week to IEC 61439',
      'Wired, tested and certified 60 panels a month to IEC 61439',
      'Wired and tested 160 panels a month to IEC 61439',
    ],
  },
  {
    before: 'Answered about 90 calls a day and kept customer satisfaction at 4.6 of 5',
    faithful: [
      'Kept customer satisfaction at 4.6 of 5 while answering about 90 calls a day',
      'Answered around 90 calls daily, with customer satisfaction at 4.6 of 5',
    ],
    fabricated: [
      'Answered over 90 calls a day and kept customer satisfaction at 4.6 of 5',
      'Answered about 90 calls a day and kept customer satisfaction at 4.9 of 5',
      'Answered about 90 calls an hour and kept customer satisfaction at 4.6 of 5',
      'Answered about 90 calls a day in Zendesk and kept customer satisfaction at 4.6 of 5',
    ],
  },
  {
    before: 'Published two papers on ice models and reviewed for a journal since 2022',
    faithful: [
      'Published 2 papers on ice models; reviewer for a journal since 2022',
      'Since 2022 reviewed for a journal, and published two papers on ice models',
    ],
    fabricated: [
      'Published twelve papers on ice models and reviewed for a journal since 2022',
      'Published two papers on ice models in Nature and reviewed for a journal since 2022',
      'Published two papers on ice models and reviewed for a journal since 2020',
      'Published two award-winning papers on ice models and reviewed for a journal since 2022',
    ],
  },
];
