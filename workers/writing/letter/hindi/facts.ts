import type { EducationEntry, ResumeContent, WorkEntry } from '../../../../shared/resume/content.js';
import { wordCount } from '../../english.js';
import { isOpen } from '../../person.js';
import { sentencesOf } from '../../proof/sentences.js';
import { fold } from '../../proof/words.js';
import { bareName, saysPaper } from '../certificates.js';
import { inSentence, onlyListed, unaskedSkills } from '../fact-units.js';
import { hindiNumber, joinedInHindi, languageInHindi } from './words.js';
import type { LetterFacts } from '../letter-facts.js';
import { spokenLanguages } from '../person-facts.js';
import { degreeParts, degreesOf, withField } from '../studies.js';
import { asTitle } from '../titles.js';
import { isHollow } from '../summed-up.js';
import type { Unit } from '../units.js';

const longestSummary = 32;
const mostOthers = 5;

/** 'इस समय मैं … में … के पद पर कार्यरत हूँ, और मेरे पास पाँच वर्ष का अनुभव है।' */
export function hindiIntroduction(role: WorkEntry | null, years: number | null): string | null {
  if (!role?.position || !role.name) return null;
  const position = asTitle(role.position);
  const experience = years !== null && years >= 2 ? `, और मेरे पास कुल ${hindiNumber(years)} वर्ष का अनुभव है` : '';
  return isOpen(role)
    ? `इस समय मैं ${role.name} में ${position} के पद पर कार्यरत हूँ${experience}।`
    : `हाल में मैंने ${role.name} में ${position} के पद पर काम किया${experience}।`;
}

/**
 * What a Hindi letter may say besides the deeds, the more useful for this job the sooner.
 * @param deeds what it may tell before: skills that are named there are not named again as others
 */
export function hindiFacts(facts: LetterFacts, deeds: readonly Unit[]): Unit[] {
  const { resume, asks, jobDescription } = facts;
  const { certificates = [], extensions } = resume;
  const listed = inSentence(onlyListed(facts), facts);
  const names = certificates.flatMap(({ name = '' }) => bareName(name) || []).slice(0, 3);
  const others = unaskedSkills(facts, deeds).slice(0, mostOthers);
  const spoken = spokenLanguages(resume);
  const city = resume.basics?.location?.city?.trim() ?? '';
  const days = extensions?.noticePeriodDays;
  const sentences: [boolean, string, number][] = [
    [listed.length > 0, `मुझे ${joinedInHindi(listed)} की जानकारी भी है।`, 3],
    [true, studies(facts) ?? '', asks.education ? 4 : 9],
    [true, furtherStudies(facts) ?? '', 15],
    [
      names.length > 0,
      `मेरे पास ${joinedInHindi(names)} ${paperWords(names)}${names.length > 1 ? 'हैं' : 'है'}।`,
      asks.certificates ? 3 : 8,
    ],
    [spoken.length > 1, `मुझे ${joinedInHindi(spoken.map(languageInHindi))} आती हैं।`, 7],
    [city.length > 2 && fold(jobDescription).includes(fold(city)), `मेरा निवास ${city} में ही है।`, 6],
    [others.length > 1, `मेरे बायोडाटा की कौशल सूची में ${joinedInHindi(others)} भी हैं।`, 16],
    [true, awards(resume), 14],
    [true, summary(resume), 13],
    [days !== undefined && days > 0, `मेरी नोटिस अवधि ${days ?? 0} दिन की है।`, 6],
  ];
  return sentences.flatMap(([told, text, priority]) =>
    told && text ? [{ paragraph: 50, text, priority }] : [],
  );
}

/** 'मैंने Anna University से B.E. (Mechanical) किया है।' */
function studies(facts: LetterFacts): string | null {
  const done = degreesOf(facts.resume, facts.asOf)[0] ?? finished(facts);
  return done?.studyType ? `मैंने ${school(done)}${degree(done)} किया है।` : null;
}

function furtherStudies(facts: LetterFacts): string | null {
  const second = degreesOf(facts.resume, facts.asOf)[1];
  return second?.studyType ? `इसके अलावा मैंने ${school(second)}${degree(second)} भी किया है।` : null;
}

function finished({ resume, asOf }: LetterFacts): EducationEntry | undefined {
  return (resume.education ?? []).find(({ endDate }) => !endDate || endDate <= asOf);
}

function awards({ awards: all = [] }: ResumeContent): string {
  const titles = all.flatMap(({ title }) => (title?.trim() ? `“${title.trim()}”` : [])).slice(0, 2);
  return titles.length > 0 ? `मुझे मिले सम्मान: ${joinedInHindi(titles)}।` : '';
}

/** A sentence of one's own summary, as it stands; not of years, which are told already. */
function summary({ basics }: ResumeContent): string {
  const first = sentencesOf(basics?.summary ?? '')
    .map((sentence) => sentence.replace(/[।.\s]+$/u, ''))
    .find((sentence) => !isHollow(sentence) && !/\byears?\b|वर्ष|साल/iu.test(sentence));
  const isFitting = first !== undefined && wordCount(first) >= 4 && wordCount(first) <= longestSummary;
  return isFitting ? `मेरे बायोडाटा का सार, उसी के शब्दों में: “${first}”।` : '';
}

/** A licence is a paper by its own name. */
function paperWords(names: readonly string[]): string {
  if (names.some(saysPaper)) return '';
  return names.length > 1 ? 'के प्रमाणपत्र ' : 'का प्रमाणपत्र ';
}

function school({ institution }: EducationEntry): string {
  return institution ? `${institution} से ` : '';
}

function degree(entry: EducationEntry): string {
  const { degree: named, subject } = degreeParts(entry);
  if (subject && !named.includes(subject)) return `${named} (${subject})`;
  return withField(named).replace(/^(.+?) in (.+)$/u, '$1 ($2)');
}
