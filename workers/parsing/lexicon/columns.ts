import { listed } from './listed.js';

/** What a column of a table of jobs or studies holds. */
export type ColumnKind =
  | 'number'
  | 'from'
  | 'to'
  | 'dates'
  | 'score'
  | 'degree'
  | 'title'
  | 'board'
  | 'school'
  | 'employer'
  | 'place'
  | 'duties'
  | 'vessel'
  /** Title and employer in one cell. */
  | 'job'
  /** What only adds to another column. */
  | 'aside'
  | 'other';

/** Words that name a column, in all our languages, small letters. A word may stand for two kinds: the table tells which. */
const words = listed({
  number: `sr, sl, s, sno, srno, slno, sn, n, serial, no, nr, number, #, क्रम, क्रमांक, क्र, lfd, nº, n°`,
  from: `from, start, starting, started, begin, joining, joined, sign-on, on, von, beginn, eintritt, début, debut, desde, inicio, ingreso,
dal, inizio, início, vanaf, aanvang, से, embarked`,
  to: `to, until, till, end, ended, leaving, left, relieving, sign-off, off, bis, ende, austritt, fin, hasta, término, al, fine, até, fim, tot,
einde, तक, disembarked`,
  dates: `date, dates, period, duration, year, years, tenure, passing, time, month, batch, session, zeitraum, zeit, datum, jahr, jahre, dauer,
période, année, années, durée, fecha, fechas, periodo, período, año, años, duración, data, anno, anni, durata, ano, anos, datas, duração,
periode, jaar, jaren, duur, अवधि, वर्ष, समय, साल, सन, कार्यकाल`,
  score: `score, result, marks, percentage, percent, %, grade, grades, cgpa, gpa, sgpa, cpi, division, aggregate, obtained, class, note, noten,
ergebnis, mention, résultat, nota, calificación, voto, cijfer, resultaat, resultado, अंक, प्रतिशत, श्रेणी, प्राप्तांक`,
  degree: `degree, qualification, qualificação, cualificación, qualifikation, qualifications, course, courses, examination, exam, program, programme, standard, diploma, certificate, education, class,
abschluss, studium, studiengang, ausbildung, diplôme, formation, intitulé, titulación, título, estudios, titolo, studi, qualifica, curso,
grau, habilitação, opleiding, richting, परीक्षा, योग्यता, डिग्री, पाठ्यक्रम, कक्षा, उपाधि`,
  title: `designation, position, post, role, rank, title, function, capacity, occupation, rang, funktion, tätigkeit, stelle, beruf, poste, fonction,
métier, puesto, cargo, función, ocupación, posizione, ruolo, mansione, impiego, função, posição, ocupação, functie, positie, rol, beroep, पद, पदनाम`,
  board: `board, affiliation, awarding, बोर्ड`,
  school: `institute, institution, institutions, college, school, university, institut, establishment, schule, hochschule, universität, bildungseinrichtung,
école, université, établissement, lycée, centro, escuela, universidad, institución, colegio, istituto, scuola, università, istruzione, formazione, ensino, formação, organização, organizzazione, escola, universidade,
instituição, instituto, instelling, universiteit, hogeschool, विद्यालय, विश्वविद्यालय, महाविद्यालय, संस्थान, संस्था, कॉलेज, स्कूल`,
  employer: `company, companies, employer, employers, organisation, organization, firm, hospital, owner, owners, clinic, unternehmen, firma, arbeitgeber, betrieb,
entreprise, société, employeur, organisme, établissement, empresa, empleador, compañía, entidad, azienda, impresa, datore, lavoro, società, ente, entidade,
empregador, bedrijf, werkgever, organisatie, संस्था, संस्थान, कंपनी, कम्पनी, संगठन, नियोक्ता, विद्यालय`,
  place: `place, location, city, country, town, ort, standort, lieu, ville, pays, lugar, ciudad, país, luogo, città, paese, local, cidade, plaats, locatie,
stad, स्थान, शहर`,
  duties: `duties, responsibilities, responsibility, description, activities, tasks, profile, nature, aufgaben, tätigkeiten, zuständigkeiten, missions, tâches, activités, funciones, tareas,
actividades, responsabilidades, responsabilités, responsabilità, mansioni, attività, atividades, funções, taken, werkzaamheden, verantwoordelijkheden, कार्य, विवरण, जिम्मेदारी`,
  vessel: `vessel, vessels, ship, ships, schiff, navire, buque, nave, navio, schip, rig`,
  other: `type, flag, engine, grt, dwt, bhp, kw, tonnage, trade, salary, ctc, pay, scale, stipend, remuneration, subject, subjects, stream, branch, specialization, specialisation, discipline,
department, dept, experience, total, reason, remarks, medium, fach, matière, materia, विषय`,
});

const kinds = new Map<string, ColumnKind[]>();
for (const [kind, texts] of words)
  for (const text of texts) kinds.set(text, [...(kinds.get(text) ?? []), kind]);

/** Words between those that say what a column holds. */
const glue = new Set(
  `name names of the and in der des die dem und de du la le les l et del los las y di dell della e do da dos das d van het en ou o um por per
last current previous held job work full your details completed complete passed worked service sign signed reporting key roles or attained main awarded
art typ tipo type tipo nom nome nombre naam address adresse indirizzo dirección endereço morada adres conseguita rilasciata obtenido obtenida délivré
occupé ricoperti ocupado ocupada desempeñado atribuída designação bezeichnung erworbenen erworbener providing principal principali principales principais
wichtigste belangrijkste studio का की के और नाम`.split(/\s+/u),
);

const tokensOf = (part: string): string[] => part.match(/[\p{L}\p{M}%#№º°]+(?:-[\p{L}\p{M}]+)*/gu) ?? [];

/** What the words of one part of a column's name stand for, by the last of them; a word for a beginning or an end goes before. */
function kindsOfPart(part: string): readonly ColumnKind[] | null {
  const tokens = tokensOf(part);
  const telling = tokens.filter((token) => !glue.has(token));
  const asked = telling.length === 0 ? tokens : telling;
  if (!asked.every((token) => kinds.has(token))) return null;
  const is = (kind: ColumnKind): boolean => asked.some((token) => kinds.get(token)?.includes(kind) === true);
  if (is('from') && is('to')) return ['dates'];
  if (is('from') || is('to')) return [is('from') ? 'from' : 'to'];
  return kinds.get(asked.at(-1) ?? '') ?? null;
}

const longestName = 60;

/** The parts of a column's name that say something, in small letters. */
function partsOf(name: string): string[] {
  const text = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\([^()]*\)/gu, ' ')
    .replace(/['’.:]/gu, ' ');
  if (/\d/u.test(text)) return [];
  return text
    .split(/\s*[/,&|]\s*|\s+(?:and|or|und|et|ou|e|y|o|en|और)\s+/u)
    .filter((part) => tokensOf(part).some((token) => kinds.has(token) || !glue.has(token)));
}

/**
 * What a column's name, or a form's label, says: all kinds that it may stand for, the likeliest first; none for what is
 * no such name, `job` for a title and an employer, `other` for one of two other things.
 */
export function kindsOfColumn(name: string): readonly ColumnKind[] {
  if (name.length > longestName) return [];
  const found = partsOf(name).map(kindsOfPart);
  const [first] = found;
  if (first == null || found.includes(null)) return [];
  const special = (['duties', 'board'] as const).find((kind) => found.some((each) => each?.includes(kind)));
  if (special !== undefined) return [special];
  const shared = first.filter((kind) => found.every((each) => each?.includes(kind) ?? false));
  if (shared.length > 0) return shared;
  if (found.some((each) => each?.includes('other'))) return first;
  const isJob = (['title', 'employer'] as const).every((kind) => found.some((each) => each?.includes(kind)));
  return isJob ? ['job'] : ['other'];
}
