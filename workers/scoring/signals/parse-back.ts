import type { Candidate } from '../candidate.js';
import { fold } from '../job-description/lines.js';
import { isOpenEnd, readMonth } from '../resume/months.js';
import type { RowDraft } from '../rows.js';

const emailPattern = /^[^\s@<>(),;:]+@[^\s@<>(),;:]+\.[^\s@<>(),;:]{2,}$/u;

/** An address that mail can be sent to, by its form. */
function isEmail(text: string | undefined): boolean {
  return emailPattern.test(text?.normalize('NFKC').trim() ?? '');
}

/** What a machine can read back from the resume: 20 points. */
export function parseBack(candidate: Candidate): RowDraft[] {
  const { resume, reading } = candidate;
  const { basics } = resume;
  const digits = (basics?.phone ?? '').replace(/\D/g, '').length;
  const place = [
    basics?.location?.city,
    basics?.location?.region,
    basics?.location?.address,
    basics?.location?.countryCode,
  ];
  const placeAt = place.findIndex((part) => isFilled(part));
  const placeKey = ['city', 'region', 'address', 'countryCode'][placeAt] ?? 'city';
  return [
    {
      ruleId: 'parse.text',
      label: 'Text can be read',
      weight: 4,
      share: Math.min(1, Math.max(0, reading.readableShare)),
      fix: 'Export the resume again as a PDF with real text: part of its characters cannot be read by a machine.',
    },
    found(
      'name',
      'Name',
      2,
      '/basics/name',
      basics?.name,
      isFilled(basics?.name),
      'Put your full name on a line of its own at the top.',
    ),
    found(
      'email',
      'E-mail address',
      3,
      '/basics/email',
      basics?.email,
      isEmail(basics?.email),
      'Add an e-mail address as plain text below your name.',
    ),
    found(
      'phone',
      'Phone number',
      2,
      '/basics/phone',
      basics?.phone,
      digits >= 7 && digits <= 15,
      'Add a phone number with its country code below your name.',
    ),
    found(
      'location',
      'Location',
      1,
      `/basics/location/${placeKey}`,
      place[placeAt],
      placeAt >= 0,
      'Add your city to your contact details.',
    ),
    roleRow(candidate),
    section(
      'experience',
      'Experience section',
      (resume.work ?? []).length > 0,
      'Add a section called Experience with your roles.',
      (resume.work ?? []).map(({ position, name }, i) => [
        [`/work/${i}/position`, position],
        [`/work/${i}/name`, name],
      ]),
    ),
    section(
      'education',
      'Education section',
      (resume.education ?? []).length > 0,
      'Add a section called Education with your degree.',
      (resume.education ?? []).map(({ institution, studyType }, i) => [
        [`/education/${i}/institution`, institution],
        [`/education/${i}/studyType`, studyType],
      ]),
    ),
    section(
      'skills',
      'Skills section',
      hasSkills(candidate),
      'Add a section called Skills that lists what you work with.',
      (resume.skills ?? []).map(({ name, keywords }, i) => [
        [`/skills/${i}/name`, name],
        [`/skills/${i}/keywords/0`, keywords?.[0]],
      ]),
    ),
  ];
}

function isFilled(text: string | undefined): boolean {
  return fold(text ?? '') !== '';
}

function found(
  key: string,
  label: string,
  weight: number,
  path: string,
  value: string | undefined,
  isFound: boolean,
  fix: string,
): RowDraft {
  const quote = fold(value ?? '');
  const source = quote === '' ? {} : { resumePath: path, quote };
  return { ruleId: `parse.${key}`, label, weight, share: isFound ? 1 : 0, ...source, fix };
}

type Place = [path: string, value: string | undefined];

/** A section is shown by the first text in it. */
function section(key: string, label: string, isFound: boolean, fix: string, places: Place[][]): RowDraft {
  const [path, value] = places.flat().find(([, text]) => isFilled(text)) ?? [];
  const source = path === undefined ? {} : { resumePath: path, quote: fold(value ?? '') };
  return { ruleId: `parse.${key}`, label, weight: 1, share: isFound ? 1 : 0, ...source, fix };
}

function hasSkills({ resume }: Candidate): boolean {
  return (resume.skills ?? []).some((group) => isFilled(group.name) || (group.keywords ?? []).some(isFilled));
}

/** The share of roles with a title, an organisation and a start date. */
function roleRow({ resume }: Candidate): RowDraft {
  const work = resume.work ?? [];
  const broken = work.findIndex(
    (role) => !isFilled(role.position) || !isFilled(role.name) || readMonth(role.startDate) === null,
  );
  const whole = work.filter(
    (role) => isFilled(role.position) && isFilled(role.name) && readMonth(role.startDate) !== null,
  ).length;
  const row = { ruleId: 'parse.roles', label: 'Roles with title, organisation and start date', weight: 5 };
  if (work.length === 0)
    return {
      ...row,
      share: 0,
      fix: 'Add your roles, internships included, each with a title, an organisation and dates.',
    };
  const role = work[Math.max(0, broken)];
  const name = fold(role?.position ?? '') || fold(role?.name ?? '') || `role ${broken + 1}`;
  const quote = fold(role?.position ?? '');
  return {
    ...row,
    share: whole / work.length,
    ...(quote !== '' && { resumePath: `/work/${Math.max(0, broken)}/position`, quote }),
    fix: `Give ${name} ${missingParts(role)}${others(work.length - whole - 1)}.`,
  };
}

function others(count: number): string {
  if (count <= 0) return '';
  return count === 1
    ? ', and do the same for one more role that lacks such a part'
    : `, and do the same for ${count} more roles that lack such parts`;
}

function missingParts(
  role:
    | {
        position?: string | undefined;
        name?: string | undefined;
        startDate?: string | undefined;
        endDate?: string | undefined;
      }
    | undefined,
): string {
  const parts = [
    isFilled(role?.position) ? null : 'a job title',
    isFilled(role?.name) ? null : "the employer's name",
    readMonth(role?.startDate) === null ? 'a start date with month and year' : null,
    role && !isOpenEnd(role.endDate) && readMonth(role.endDate) === null
      ? 'an end date with month and year'
      : null,
  ].filter((part) => part !== null);
  return parts.join(', ');
}
