import { kindsOfEmployment, ofPerson, withWholeJobs } from './profile-jobs.js';

/* A profile copied off LinkedIn's page: what the page says around it, in its own words, is nothing of a resume. */

const count = String.raw`\d{1,3}(?:[,.]\d{3})*\+?`;

/** What only that page says: a text that has several of these is one. */
const telling: readonly RegExp[] = [
  new RegExp(String.raw`^${count} connections$`, 'iu'),
  new RegExp(String.raw`^${count} followers$`, 'iu'),
  /(?:^|\s)contact info$/iu,
  /^·? ?(?:1st|2nd|3rd)(?: degree connection)?$/iu,
  /^show all \d+ /iu,
  /^endorsed by \d+ /iu,
  new RegExp(String.raw`^${count} endorsements?$`, 'iu'),
  new RegExp(String.raw`^${kindsOfEmployment} · |· ${kindsOfEmployment}$`, 'iu'),
  /^\p{L}{3} \d{4} (?:-|–|to) (?:\p{L}{3} \d{4}|present) · \d{1,2} (?:yrs?|mos?)/iu,
  /^(?:… ?)?see more$|…see more$/iu,
  /^\S.{0,80} logo$/u,
];
const leastTelling = 3;

/** Lines that are the page's own. */
const own: readonly RegExp[] = [
  ...telling.slice(0, 2),
  ...telling.slice(3, 7),
  /^·? ?contact info$/iu,
  /^(?:background image|verified|message|more|connect|follow|following|pending|open to|add profile section|enhance profile|resources|view profile|post|show credential|show project|see credential)$/iu,
  /^\((?:she|he|they)\/(?:her|him|them)(?:\/\p{L}+)?\)$|^(?:she|he|they)\/(?:her|him|them)$/iu,
  /^\d{1,3} experiences? (?:at|across) /iu,
  /^show all /iu,
  /^…? ?see (?:more|less)$/iu,
];
const logo = /^\S.{0,80} logo$/u;

const isOwn = (line: string): boolean => own.some((words) => words.test(line));

/** Sections of the page that tell of others. */
const ofOthers =
  /^(?:featured|activity|interests|people (?:also viewed|you may know)|more profiles for you|explore premium profiles|you might like|suggested for you|analytics)$/iu;

/** Lines without the sections that tell of others. */
function ofThePerson(lines: readonly string[]): string[] {
  let isOther = false;
  return lines.filter((line) => {
    if (ofOthers.test(line)) isOther = true;
    else if (ofPerson.test(line)) isOther = false;
    return !isOther;
  });
}

/** What the page adds to a line: how to write to somebody, the rest of a text. */
const added = /(?<=\S)\s{1,4}·?\s?contact info$|\s?…\s?see more$/iu;
/** 'Skills: Payroll · Rostering' below a job is told of it. */
const skillsOfJob = /^(?=skills: \S)/iu;

const issued = /^issued \p{L}{3} \d{4}/iu;

/** A certificate, who gave it and when, each on a line: as one. */
function withWholeCertificates(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const [name = '', issuer = ''] = whole.slice(-2);
    if (issued.test(line) && name !== '' && issuer !== '')
      whole.splice(-2, 2, [name, issuer, line].join('\t'));
    else if (/^credential id /iu.test(line) && issued.test(whole.at(-1)?.split('\t')[2] ?? ''))
      whole.push(`${whole.pop() ?? ''}\t${line}`);
    else whole.push(line);
  }
  return whole;
}

/** Lines of such a page without its own words, each name of a section once; other texts as they are. */
export function withoutPageWords(lines: readonly string[]): readonly string[] {
  const plain = lines.map((line) => line.trim());
  const told = telling.filter((words) => plain.some((line) => line.length < 200 && words.test(line)));
  if (told.length < leastTelling) return lines;
  const kept = ofThePerson(plain)
    .filter((line) => !isOwn(line))
    .map((line) => line.replace(added, '').replace(skillsOfJob, '- ').replace(logo, ''));
  const once = kept.filter((line, at) => line === '' || line !== kept[at - 1]);
  return withWholeCertificates(withWholeJobs(once));
}
