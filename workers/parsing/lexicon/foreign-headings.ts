import { listed } from './listed.js';

/** Headings in German, French, Spanish, Italian, Portuguese and Dutch. A wording counts with and without its accents. */
const wordings = listed({
  summary: `profil, kurzprofil, über mich, zusammenfassung, persönliches profil, berufsziel, profil professionnel, à propos, à propos de moi,
objectif, objectif professionnel, présentation, perfil, perfil profesional, resumen, resumen profesional, sobre mí, acerca de mí, objetivo, objetivo profesional,
profilo, profilo professionale, chi sono, obiettivo, sommario, perfil profissional, resumo, resumo profissional, sobre mim, objetivo profissional,
profiel, over mij, samenvatting, persoonlijk profiel`,
  work: `berufserfahrung, berufliche erfahrung, berufserfahrungen, beruflicher werdegang, werdegang, berufspraxis, praktische erfahrung, praktika,
praktikum, arbeitserfahrung, praxiserfahrung, berufliche tätigkeiten, berufliche stationen, berufstätigkeit, beruflicher lebenslauf, tätigkeiten, arbeitsverhältnisse, expérience, expériences, expérience professionnelle, expériences professionnelles, parcours professionnel,
parcours, stages, expériences et stages, experiencia, experiencia laboral, experiencia profesional, trayectoria profesional, trayectoria laboral,
historial laboral, prácticas, esperienza, esperienze, esperienza professionale, esperienze professionali, esperienza lavorativa, esperienze lavorative,
esperienze di lavoro, tirocini, experiência, experiências, experiência profissional, experiências profissionais, histórico profissional, percurso profissional,
estágios, werkervaring, ervaring, relevante werkervaring, loopbaan, stages en werkervaring, arbeidsverleden`,
  education: `ausbildung, bildung, bildungsweg, studium, schulbildung, akademische ausbildung, ausbildung und studium, schulische ausbildung, akademischer werdegang,
bildungsgang, studium und ausbildung, aus und weiterbildung, schule und ausbildung, schul und berufsausbildung, berufsausbildung, schul und hochschulbildung, ausbildung und weiterbildung, bildung und ausbildung, schule, formation, formations, formation académique, diplômes, études, parcours académique, formation et diplômes,
diplômes et formations, éducation, educación, formación, formación académica, estudios, educación y formación, formación educativa, titulación,
istruzione, formazione, istruzione e formazione, titoli di studio, studi, formazione accademica, percorso di studi, educação, formação, formação acadêmica,
formação académica, escolaridade, escolaridad, formación profesional, nivel de estudios, historial académico, formação e educação, formação académica e profissional, formação acadêmica e profissional, educação e formação, habilitações literárias, habilitações académicas, opleiding, opleidingen, onderwijs, studie, opleiding en training`,
  skills: `kenntnisse, fähigkeiten, kompetenzen, fachkenntnisse, edv kenntnisse, it kenntnisse, besondere kenntnisse, kenntnisse und fähigkeiten, qualifikationen,
technische kenntnisse, fachliche kompetenzen, software, compétences, compétences techniques, compétences informatiques, savoir faire, informatique,
outils, compétences clés, compétences professionnelles, habilidades, competencias, conocimientos, aptitudes, informática, conocimientos técnicos, habilidades técnicas,
conocimientos informáticos, competenze, competenze tecniche, capacità, abilità, conoscenze, competenze informatiche, capacità e competenze, competências,
aptidões, aptidões e competências, aptidões e competências pessoais, conhecimentos, competências técnicas, conhecimentos técnicos, informática, vaardigheden, competenties, kennis, kennis en vaardigheden, computervaardigheden, kwaliteiten`,
  projects: `projekte, projekterfahrung, projets, projets personnels, projets académiques, proyectos, progetti, projetos, projectos, projecten, persönliche projekte`,
  certificates: `zertifikate, zertifizierungen, weiterbildung, weiterbildungen, fortbildungen, zertifikate und weiterbildungen, lizenzen, certifications et formations,
certificats, habilitations, formations complémentaires, certificaciones, certificados, cursos y certificaciones, cursos, licencias, certificazioni, certificati,
corsi, corsi e certificazioni, attestati, certificações, cursos e certificações, certificados e cursos, certificaten, cursussen, certificeringen, trainingen, cursussen en certificaten`,
  languages: `sprachen, sprachkenntnisse, langues, langues étrangères, compétences linguistiques, idiomas, lenguas, lingue, lingue straniere, competenze linguistiche,
conoscenze linguistiche, línguas, talen, talenkennis, fremdsprachen, muttersprache, langue maternelle, autres langues, lengua materna, otros idiomas,
madrelingua, lingua madre, altre lingue, língua materna, outras línguas, moedertaal, andere talen`,
  awards: `auszeichnungen, preise, preise und auszeichnungen, stipendien, erfolge, prix, distinctions, prix et distinctions, récompenses, bourses, premios, reconocimientos,
premios y reconocimientos, logros, becas, premi, riconoscimenti, premi e riconoscimenti, borse di studio, prêmios, prémios, prêmios e reconhecimentos, conquistas,
bolsas, prijzen, onderscheidingen, prestaties`,
  publications: `publikationen, veröffentlichungen, publicaciones, pubblicazioni, publicações, publicaties`,
  volunteer: `ehrenamt, ehrenamtliches engagement, ehrenamtliche tätigkeiten, engagement, gesellschaftliches engagement, bénévolat, engagement associatif, engagements,
vie associative, expérience bénévole, voluntariado, experiencia de voluntariado, volontariato, esperienze di volontariato, attività di volontariato, trabalho voluntário,
vrijwilligerswerk, bestuurswerk`,
  interests: `interessen, hobbys, hobbies und interessen, interessen und hobbys, freizeit, centres d'intérêt, centres d’intérêt, loisirs, intérêts, loisirs et intérêts, centre d'intérêt,
intereses, aficiones, pasatiempos, interessi, interessi personali, hobby e interessi, tempo libero, interesses, passatempos, interesses pessoais, interesses en hobby's, hobby's`,
  references: `referenzen, références, referencias, referenze, referências, referenties`,
  personal: `persönliche daten, persönliche angaben, angaben zur person, zur person, informations personnelles, état civil, données personnelles, datos personales, información personal,
dati personali, informazioni personali, dados pessoais, informações pessoais, persoonsgegevens, persoonlijke gegevens, personalia, sonstiges, divers, informations complémentaires, otros, información adicional,
altro, informações adicionais, overig`,
  contact: `kontakt, kontaktdaten, coordonnées, contacto, datos de contacto, contatti, contato, contatos, contactos, contactgegevens`,
});

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{Mn}/gu, '');

/** The wordings of each kind of section (`SectionKind`). */
export const foreignHeadings = wordings.map(([kind, texts]) => {
  const own = texts.map((text) => text.replace(/['’]/gu, ' '));
  return [kind, [...new Set(own.flatMap((each) => [each, withoutAccents(each)]))]] as const;
});
