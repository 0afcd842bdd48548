import type { Candidate } from '../candidate.js';
import { fold } from '../job-description/lines.js';
import type { RowDraft } from '../rows.js';
import { isFilled, roleRow } from './role-row.js';

const emailPattern = /^[^\s@<>(),;:]+@[^\s@<>(),;:]+\.[^\s@<>(),;:]{2,}$/u;

/** An address that mail can be sent to, by its form. */
function isEmail(text: string | undefined): boolean {
  return emailPattern.test(text?.normalize('NFKC').trim() ?? '');
}

/** What a machine can read back from the resume: 20 points. */
export function parseBack(candidate: Candidate): RowDraft[] {
  return [textRow(candidate), ...contactRows(candidate), roleRow(candidate), ...sectionRows(candidate)];
}

function textRow({ reading }: Candidate): RowDraft {
  return {
    ruleId: 'parse.text',
    label: 'Text can be read',
    weight: 4,
    share: Math.min(1, Math.max(0, reading.readableShare)),
    fix: 'Export the resume again as a PDF with real text: part of its characters cannot be read by a machine.',
  };
}

function contactRows({ resume: { basics } }: Candidate): RowDraft[] {
  const digits = (basics?.phone ?? '').replace(/\D/g, '').length;
  const place = (['city', 'region', 'address', 'countryCode'] as const).find((part) =>
    isFilled(basics?.location?.[part]),
  );
  return [
    contact({
      key: 'name',
      label: 'Name',
      weight: 2,
      shown: ['/basics/name', basics?.name],
      isFound: isFilled(basics?.name),
      fix: 'Put your full name on a line of its own at the top.',
    }),
    contact({
      key: 'email',
      label: 'E-mail address',
      weight: 3,
      shown: ['/basics/email', basics?.email],
      isFound: isEmail(basics?.email),
      fix: 'Add an e-mail address as plain text below your name.',
    }),
    contact({
      key: 'phone',
      label: 'Phone number',
      weight: 2,
      shown: ['/basics/phone', basics?.phone],
      isFound: digits >= 7 && digits <= 15,
      fix: 'Add a phone number with its country code below your name.',
    }),
    contact({
      key: 'location',
      label: 'Location',
      weight: 1,
      shown: place ? [`/basics/location/${place}`, basics?.location?.[place]] : null,
      isFound: place !== undefined,
      fix: 'Add your city to your contact details.',
    }),
  ];
}

function sectionRows(candidate: Candidate): RowDraft[] {
  const { work = [], education = [], skills = [] } = candidate.resume;
  return [
    section({
      key: 'experience',
      label: 'Experience section',
      isFound: work.length > 0,
      fix: 'Add a section called Experience with your roles.',
      places: work.flatMap(({ position, name }, i): Place[] => [
        [`/work/${i}/position`, position],
        [`/work/${i}/name`, name],
      ]),
    }),
    section({
      key: 'education',
      label: 'Education section',
      isFound: education.length > 0,
      fix: 'Add a section called Education with your degree.',
      places: education.flatMap(({ institution, studyType }, i): Place[] => [
        [`/education/${i}/institution`, institution],
        [`/education/${i}/studyType`, studyType],
      ]),
    }),
    section({
      key: 'skills',
      label: 'Skills section',
      isFound: hasSkills(candidate),
      fix: 'Add a section called Skills that lists what you work with.',
      places: skills.flatMap(({ name, keywords }, i): Place[] => [
        [`/skills/${i}/name`, name],
        [`/skills/${i}/keywords/0`, keywords?.[0]],
      ]),
    }),
  ];
}

/** A text of the resume and where it stands. */
type Place = [path: string, value: string | undefined];

interface Found {
  key: string;
  label: string;
  isFound: boolean;
  fix: string;
}

function contact({ shown, weight, ...found }: Found & { weight: number; shown: Place | null }): RowDraft {
  return foundRow(found, weight, shown);
}

/** A section is shown by the first text in it. */
function section({ places, ...found }: Found & { places: Place[] }): RowDraft {
  return foundRow(found, 1, places.find(([, text]) => isFilled(text)) ?? null);
}

function foundRow({ key, label, isFound, fix }: Found, weight: number, shown: Place | null): RowDraft {
  const [path, value] = shown ?? [];
  const quote = fold(value ?? '');
  const source = path === undefined || quote === '' ? {} : { resumePath: path, quote };
  return { ruleId: `parse.${key}`, label, weight, share: isFound ? 1 : 0, ...source, fix };
}

function hasSkills({ resume }: Candidate): boolean {
  return (resume.skills ?? []).some((group) => isFilled(group.name) || (group.keywords ?? []).some(isFilled));
}
