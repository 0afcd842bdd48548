/** A resume as people type it. */
export const resumeText = `Asha Rao
Data Engineer
asha.rao@example.com | +91 98450 12345 | Bengaluru, India

Experience
Data Engineer, Example Logistics, Bengaluru
April 2021 - Present
- Cut nightly loads from 6 hours to 40 minutes with PostgreSQL partitioning and Python.
- Built 14 Airflow pipelines that serve 220 dashboards.

Education
B.E. Computer Science, RV College of Engineering, 2017 - 2021

Skills
Python, PostgreSQL, Airflow, Docker
`;

/** A job description that it answers in part. */
export const jobDescription = `Senior Data Engineer

Requirements:
- 3+ years of experience with Python and SQL
- Airflow and AWS are required
- Bachelor's degree in computer science

Nice to have: Kafka, Terraform`;

/** A job description in a line. */
export const shortJobDescription =
  'Data engineer. Requirements: 3+ years with Python and SQL, Airflow and AWS.';
