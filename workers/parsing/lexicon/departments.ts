const names =
  'HR|Human Resources|Talent Acquisition|Recruitment|Payroll|Customer (?:Support|Service|Care|Success)|Supply Chain|Business Development|Engineering|Analytics|IT|R&D|Q[AC]|PR|BD|SCM|E?HSE?|L&D|MIS|Ops|Operations|Finance|Accounts|Audit|Tax(?:ation)?|Legal|Credit|Risk|Treasury|Compliance|Projects|Logistics|Procurement|Purchase|Quality|Training|Sales|Marketing|Production|Maintenance|Admin(?:istration)?';

/** The source of a pattern of departments: behind a dash these belong to the title, as in 'Manager – Finance & Accounts'. */
export const department = String.raw`(?:${names})(?:\s*(?:&|and|\/|,)\s*(?:${names})){0,3}`;

const onlyDepartment = new RegExp(`^(?:${department})$`, 'u');

/** Whether a text names one department or more, and nothing else. */
export const isDepartment = (text: string): boolean => onlyDepartment.test(text);
