/* Patterns of what forms and resumes print beside a person's data, in English, Hindi, German, French, Spanish, Italian, Portuguese, Dutch. */

const alternatives = (text: string): string => text.replace(/\s*\n\s*/gu, '');

/** What stands over a resume and is nobody's name. */
export const titleWords =
  'curriculum vitae(?: et studiorum)?|c\\.?v\\.?|resume|résumé|bio[\\s-]?data|lebenslauf|tabellarischer lebenslauf|(?:mon )?cv|currículum(?: v[ií]tae?)?|curriculo|currículo|europass|hoja de vida|levensloop|जीवन[\\s-]?वृत्त(?:ांत)?|जीवन[\\s-]?परिचय|आत्म[\\s-]?वृत्त|बायो[\\s-]?डाटा|बायो[\\s-]?डेटा';

/** Labels of contacts. */
export const contactWords =
  alternatives(`phone|mobile|tel|fax|e-?mail|address|location|contact|linkedin|github|nationality|
anschrift|adresse|telefon|handy|geburtsdatum|nationalität|telefoon|adres|woonplaats|dirección|teléfono|correo|domicilio|
indirizzo|telefono|cellulare|morada|endereço|telefone|telemóvel|téléphone|tél|courriel|nationalité|पता|मोबाइल|ईमेल|फ़ोन|फोन`);

/** Labels of the person's name, with what a form asks of it in brackets: 'Name (in block letters)'. */
export const nameWords = String.raw`(?:${alternatives(`(?:full |applicant['’]?s |candidate['’]?s )?name(?: of (?:the )?(?:candidate|applicant))?|name in full|vor- und (?:nach|zu)name|
nom(?: et prénom|,? prénom)?|prénom et nom|nombre(?: y apellidos| completo)?|apellidos? y nombres?|nome(?: e cognome| completo)?|
cognome e nome|naam|volledige naam|voor- en achternaam|नाम|पूरा नाम`)})(?:\s*\([^()]{1,40}\))?`;
