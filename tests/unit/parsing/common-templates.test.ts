import { expect, test } from '@jest/globals';
import { readText } from './reading.js';

/* What the templates that many people fill in print in ways of their own. */

const tex = (body: string): Promise<Awaited<ReturnType<typeof readText>>> =>
  readText(
    String.raw`\documentclass{resume}
\name{Kavya Shetty}
\address{kavya@example.com}
\begin{document}
${body}
\end{document}`,
    'a.tex',
  );

test('a length that plain TeX sets is no text', async () => {
  const { work } = await tex(String.raw`\begin{rSection}{EXPERIENCE}
\textbf{Dyeing Master} \hfill Feb 2020 - Present\\
Selvedge Mills \hfill Surat, India
\begin{itemize}
  \itemsep -3pt {}
  \parskip=0.5\baselineskip plus 1pt
  \item Shade matching of 40 lots a day
\end{itemize}
\end{rSection}`);
  expect(work).toEqual([
    {
      name: 'Selvedge Mills',
      position: 'Dyeing Master',
      location: 'Surat, India',
      startDate: '2020-02',
      highlights: ['Shade matching of 40 lots a day'],
    },
  ]);
});

test('a number behind the name of a length that is none stays', async () => {
  const { work } = await tex(String.raw`\begin{rSection}{EXPERIENCE}
\textbf{Dyeing Master} \hfill Feb 2020 - Present\\
Selvedge Mills
\begin{itemize}
  \itemsep \item 40 lots a day
\end{itemize}
\end{rSection}`);
  expect(work?.[0]?.highlights).toEqual(['40 lots a day']);
});

test('a mark may tell its scale in brackets, and a subject ends the name of a degree', async () => {
  const { education } = await readText(`Kavya Shetty
kavya@example.com

EDUCATION
Bachelor of Technology in Textile Engineering; GPA: 8.40 (10.0 Scale)    2012 - 2016
Selvedge Institute of Technology
`);
  expect(education).toMatchObject([
    { studyType: 'Bachelor of Technology', area: 'Textile Engineering', score: 'GPA: 8.40 (10.0 Scale)' },
  ]);
});

test('a degree of two words keeps both', async () => {
  const { education } = await readText(`Kavya Shetty
kavya@example.com

EDUCATION
Bachelor of Fine Arts in Weaving, Selvedge College of Arts, 2012 - 2016
`);
  expect(education).toMatchObject([{ studyType: 'Bachelor of Fine Arts', area: 'Weaving' }]);
});

test('the row of a table of skills that names one thing alone is a group as those above it', async () => {
  const { skills } = await tex(String.raw`\begin{rSection}{SKILLS}
\begin{tabular}{ @{} >{\bfseries}l @{\hspace{6ex}} l }
Machines & Jiggers, Stenters\\
Software & Datacolor, Excel\\
Chemistry & Reactive dyes\\
\end{tabular}
\end{rSection}`);
  expect(skills).toEqual([
    { name: 'Machines', keywords: ['Jiggers', 'Stenters'] },
    { name: 'Software', keywords: ['Datacolor', 'Excel'] },
    { name: 'Chemistry', keywords: ['Reactive dyes'] },
  ]);
});

test('things side by side in two columns are no groups', async () => {
  const { skills } = await readText(`Kavya Shetty
kavya@example.com

SKILLS
Dyeing          Weaving
Printing        Costing
`);
  expect(skills?.flatMap(({ keywords }) => keywords)).toEqual(['Dyeing', 'Printing', 'Weaving', 'Costing']);
});

test('addresses of a country below a company are whole, and J&K is a region', async () => {
  const { basics } = await readText(`Kavya Shetty
Jammu, J&K | kavya@example.com | www.kavyadyes.co.za
`);
  expect(basics).toMatchObject({
    url: 'www.kavyadyes.co.za',
    location: { city: 'Jammu', region: 'J&K' },
  });
});
