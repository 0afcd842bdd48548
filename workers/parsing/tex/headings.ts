import { type Command, plainText } from './run.js';

const heading: Command = (reader) => {
  reader.input.star();
  reader.input.optional();
  const text = plainText(reader.input.argument(), reader);
  if (text !== '') reader.page.heading(text);
};

const subheading: Command = ({ input }) => {
  input.star();
  input.optional();
  const text = input.argument();
  input.push(`\\par\\textbf{${text}}\\par `);
};

/** In classes whose entries are macros, subsections part a section; in others they name an entry. */
export const innerHeading: Command = (reader) => {
  reader.input.star();
  reader.input.optional();
  const text = plainText(reader.input.argument(), reader);
  if (text !== '') reader.page.heading(text, true);
};

/** Commands that begin a section, or an entry of one. */
export const headings: Readonly<Record<string, Command>> = {
  ecvsection: heading,
  ecvbigitem: heading,
  section: heading,
  cvsection: heading,
  cvsect: heading,
  sectiontitle: heading,
  headedsection: heading,
  datedsection: heading,
  resheading: heading,
  chapter: heading,
  roottitle: heading,
  sectionTitle: heading,
  ressection: heading,
  profilesection: heading,
  subsection: subheading,
  subsubsection: subheading,
  cvsubsection: innerHeading,
  paragraph: subheading,
  headedsubsection: subheading,
};
