import type { BulletPairs } from './bullet-pairs.js';

/** Written apart from the others and not looked at while the rules were tuned. */
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
];
