const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What headings are made of. */
const nouns = words(
  'skill skills skillset knowledge ability abilities experience experiences expertise qualification qualifications education training ' +
    'certification certifications licenses licences requirement requirements competency competencies competence responsibility responsibilities ' +
    'duty duties role roles task tasks deliverables accountabilities attributes qualities traits benefits perks compensation criteria eligibility background proficiency proficiencies credentials',
);
/** What stands before and between them. */
const others = words(
  'and or required preferred desired desirable minimum basic key main core essential mandatory additional other technical functional professional ' +
    'educational academic personal relevant specific special job work candidate key primary general soft',
);

/** 'Required Experience, Skills and Qualifications': nothing but words of headings, however many and with what between. */
export function isPlainHeading(line: string): boolean {
  const said = line.toLowerCase().split(/[\s,/&]+/);
  return (
    said.length > 1 &&
    said.every((word) => nouns.has(word) || others.has(word)) &&
    said.some((word) => nouns.has(word))
  );
}
