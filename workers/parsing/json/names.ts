import { fold, waysToRead } from './idle-words.js';

/** What others call a section of a JSON Resume and its fields, folded. `firstName`, `lastName`, `city` are joined later. */
interface Names {
  section: readonly string[];
  fields: Readonly<Record<string, readonly string[]>>;
}

const starts = [
  'start',
  'from',
  'fromdate',
  'startedon',
  'startyear',
  'since',
  'begin',
  'joined',
  'dateofjoining',
  'joiningdate',
];
const ends = ['end', 'to', 'todate', 'endedon', 'endyear', 'until', 'till', 'dateofleaving', 'relievingdate'];
const links = ['website', 'link', 'homepage', 'href'];
const titles = ['title', 'jobtitle', 'role', 'designation'];

const names: Readonly<Record<string, Names>> = {
  basics: {
    section: [
      'basic',
      'personal',
      'contact',
      'contactinfo',
      'contactinformation',
      'contactdetails',
      'header',
      'candidate',
      'applicant',
    ],
    fields: {
      name: ['fullname', 'candidatename'],
      label: [...titles, 'headline', 'profession'],
      image: ['picture', 'photo'],
      email: ['emailaddress', 'emailid', 'mail'],
      phone: [
        'mobile',
        'mobilenumber',
        'phonenumber',
        'telephone',
        'tel',
        'contactnumber',
        'contactno',
        'mobileno',
        'phoneno',
        'cell',
      ],
      url: [...links, 'portfolio', 'web'],
      summary: ['about', 'aboutme', 'objective', 'careerobjective', 'bio', 'profile'],
      location: ['address', 'place'],
      firstName: ['givenname', 'forename'],
      lastName: ['surname', 'familyname'],
      city: ['town'],
      region: ['state', 'province'],
      profiles: ['links', 'socials', 'socialprofiles', 'sociallinks'],
    },
  },
  work: {
    section: [
      'experience',
      'experiences',
      'workexperience',
      'workexperiences',
      'workhistory',
      'employment',
      'employmenthistory',
      'professionalexperience',
      'jobs',
      'positions',
    ],
    fields: {
      name: ['company', 'employer', 'organization', 'organisation'],
      position: titles,
      location: ['place', 'city'],
      url: links,
      startDate: starts,
      endDate: ends,
      highlights: [
        'responsibilities',
        'achievements',
        'accomplishments',
        'duties',
        'tasks',
        'bullets',
        'points',
        'rolesandresponsibilities',
      ],
      description: [],
    },
  },
  volunteer: {
    section: ['volunteering', 'volunteerwork', 'volunteerexperience'],
    fields: {
      organization: ['name', 'organisation', 'company'],
      position: titles,
      url: links,
      startDate: starts,
      endDate: ends,
    },
  },
  education: {
    section: [
      'educations',
      'educationhistory',
      'educationalqualifications',
      'academics',
      'academicbackground',
      'qualifications',
      'studies',
    ],
    fields: {
      institution: ['school', 'college', 'university', 'institute', 'name'],
      studyType: ['degree', 'course', 'qualification', 'program', 'programme', 'title'],
      area: [
        'field',
        'fieldofstudy',
        'major',
        'specialization',
        'specialisation',
        'branch',
        'stream',
        'subject',
      ],
      score: ['gpa', 'cgpa', 'grade', 'percentage', 'marks'],
      location: ['place', 'city'],
      startDate: starts,
      endDate: [
        ...ends,
        'year',
        'graduationyear',
        'graduationdate',
        'yearofpassing',
        'passingyear',
        'yearofcompletion',
        'date',
      ],
    },
  },
  skills: {
    section: ['skill', 'technicalskills', 'keyskills', 'skillset', 'coreskills', 'technologies'],
    fields: {
      name: ['category', 'group', 'skill', 'title'],
      level: ['proficiency'],
      keywords: ['items', 'skills', 'list', 'values'],
    },
  },
  projects: {
    section: ['project', 'personalprojects', 'academicprojects'],
    fields: {
      name: ['title'],
      keywords: ['technologies', 'techstack', 'tech', 'stack', 'tools'],
      description: [],
      url: links,
      startDate: starts,
      endDate: ends,
    },
  },
  certificates: {
    section: ['certifications', 'certification', 'certificate', 'licenses', 'licences'],
    fields: {
      name: ['title', 'certificate'],
      issuer: ['authority', 'organization', 'issuedby', 'provider'],
      date: ['year', 'issuedate', 'issued', 'issuedon'],
      url: links,
    },
  },
  awards: {
    section: ['award', 'honors', 'honours'],
    fields: { title: ['name', 'award'], date: ['year'], awarder: ['issuer', 'organization'] },
  },
  publications: {
    section: ['publication', 'papers'],
    fields: { name: ['title'], publisher: ['journal'], releaseDate: ['date', 'year'], url: links },
  },
  languages: {
    section: ['language', 'languagesknown', 'spokenlanguages'],
    fields: { language: ['name'], fluency: ['level', 'proficiency', 'description'] },
  },
  interests: { section: ['hobbies', 'interest'], fields: {} },
  references: { section: ['referees', 'reference'], fields: {} },
};

function inverse(lists: readonly (readonly [string, readonly string[]])[]): ReadonlyMap<string, string> {
  return new Map(
    lists.flatMap(([ours, theirs]) => [ours, ...theirs].map((name) => [fold(name), ours] as const)),
  );
}

const sections = inverse(Object.entries(names).map(([ours, { section }]) => [ours, section]));
const fields = new Map(
  Object.entries(names).map(([section, each]) => [section, inverse(Object.entries(each.fields))]),
);

const first = (known: ReadonlyMap<string, string> | undefined, key: string): string | undefined =>
  waysToRead(key)
    .map((way) => known?.get(way))
    .find((name) => name !== undefined);

/** The section of JSON Resume that a key names, in whatever spelling; undefined where it names none. */
export function sectionName(key: string): string | undefined {
  return first(sections, key);
}

/** The field of a section's entry that a key names; undefined where it names none. */
export function fieldName(section: string, key: string): string | undefined {
  return first(fields.get(section), key);
}
