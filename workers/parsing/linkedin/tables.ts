import type { ResumeContent } from '../../../shared/resume/content.js';
import { networkOf, usernameOf } from '../fields/contacts.js';
import { readPlace } from '../fields/places.js';
import { as, type Column, dateAs, toldAs } from './columns.js';

/** One file of the export: how it is known, and what its columns say. */
export interface Table {
  /** Name of the file, without `.csv`, in small letters and without blanks. */
  file: string;
  /** Columns that this file has and no other file of the export has together. */
  marks: readonly string[];
  /** The list of the resume that each row is an entry of, or `basics`. */
  section: Exclude<keyof ResumeContent, '$schema' | 'extensions' | 'meta' | 'otherSections'>;
  columns: Readonly<Record<string, Column>>;
}

const ran = { 'Started On': dateAs('startDate'), 'Finished On': dateAs('endDate') };

function placeOf(value: string): object {
  const place = readPlace(value);
  if (place?.city === undefined) return { location: { address: value } };
  const region = place.region ?? place.country;
  return { location: { city: place.city, ...(region === undefined ? {} : { region }) } };
}

/** `[COMPANY:https://a.example,PERSONAL:https://b.example]` */
function sites(value: string): object | null {
  const urls = value.match(/(?:https?:\/\/|www\.)[^\s,\]]+/giu) ?? [];
  const [first] = urls;
  if (first === undefined) return null;
  const profiles = urls.flatMap((url) => {
    const network = networkOf(url);
    const username = network === undefined ? undefined : usernameOf(url);
    return network === undefined ? [] : [{ network, url, ...(username === undefined ? {} : { username }) }];
  });
  return { url: first, ...(profiles.length > 0 ? { profiles } : {}) };
}

/** Source: LinkedIn's "Download your data", the archive as of 2026; its headers are English in every language. */
export const tables: readonly Table[] = [
  {
    file: 'profile',
    marks: ['First Name', 'Last Name', 'Headline', 'Summary'],
    section: 'basics',
    columns: {
      Headline: as('label'),
      Summary: as('summary'),
      'Geo Location': placeOf,
      Websites: sites,
    },
  },
  {
    file: 'profilesummary',
    marks: ['Profile Summary'],
    section: 'basics',
    columns: { 'Profile Summary': as('summary') },
  },
  {
    file: 'emailaddresses',
    marks: ['Email Address', 'Confirmed', 'Primary'],
    section: 'basics',
    columns: { 'Email Address': as('email') },
  },
  {
    file: 'phonenumbers',
    marks: ['Extension', 'Number', 'Type'],
    section: 'basics',
    columns: { Number: as('phone') },
  },
  {
    file: 'positions',
    marks: ['Company Name', 'Title', 'Started On'],
    section: 'work',
    columns: {
      'Company Name': as('name'),
      Title: as('position'),
      Location: as('location'),
      Description: toldAs('summary'),
      ...ran,
    },
  },
  {
    file: 'education',
    marks: ['School Name', 'Degree Name'],
    section: 'education',
    columns: {
      'School Name': as('institution'),
      'Degree Name': as('studyType'),
      'Start Date': dateAs('startDate'),
      'End Date': dateAs('endDate'),
      Notes: (value) => ({ highlights: [value] }),
      Activities: (value) => ({ highlights: [value] }),
    },
  },
  { file: 'skills', marks: ['Name'], section: 'skills', columns: { Name: as('name') } },
  {
    file: 'languages',
    marks: ['Name', 'Proficiency'],
    section: 'languages',
    columns: { Name: as('language'), Proficiency: as('fluency') },
  },
  {
    file: 'certifications',
    marks: ['Name', 'Authority'],
    section: 'certificates',
    columns: {
      Name: as('name'),
      Url: as('url'),
      Authority: as('issuer'),
      'Started On': dateAs('date'),
      'Finished On': dateAs('endDate'),
    },
  },
  {
    file: 'projects',
    marks: ['Title', 'Description', 'Url', 'Started On'],
    section: 'projects',
    columns: { Title: as('name'), Description: toldAs('description'), Url: as('url'), ...ran },
  },
  {
    file: 'honors',
    marks: ['Title', 'Description', 'Issued On'],
    section: 'awards',
    columns: { Title: as('title'), Description: as('summary'), 'Issued On': dateAs('date') },
  },
  {
    file: 'publications',
    marks: ['Name', 'Published On', 'Publisher'],
    section: 'publications',
    columns: {
      Name: as('name'),
      'Published On': dateAs('releaseDate'),
      Publisher: as('publisher'),
      Description: as('summary'),
      Url: as('url'),
    },
  },
  {
    file: 'volunteering',
    marks: ['Company Name', 'Role', 'Cause'],
    section: 'volunteer',
    columns: {
      'Company Name': as('organization'),
      Role: as('position'),
      Description: toldAs('summary'),
      ...ran,
    },
  },
  {
    file: 'organizations',
    marks: ['Name', 'Position', 'Started On'],
    section: 'volunteer',
    columns: { Name: as('organization'), Position: as('position'), Description: toldAs('summary'), ...ran },
  },
];

/** Files of the export that a resume has no list for: their rows are kept under the file's name. */
export const keptFiles: ReadonlySet<string> = new Set(['courses', 'patents', 'testscores']);
