import { expect, test } from '@jest/globals';
import { readText } from './reading.js';

const read = (...lines: string[]) => readText(['Asha Rao', 'asha@example.com', '', ...lines].join('\n'));

test('points that name a project each are projects', async () => {
  const { projects } = await read(
    'PROJECTS',
    '- Slopewatch (2021): A radar for quarries, in Go.',
    '- Hymn Search - Full text search over scripture.',
  );
  expect(projects).toEqual([
    { name: 'Slopewatch', endDate: '2021', description: 'A radar for quarries, in Go.' },
    { name: 'Hymn Search', description: 'Full text search over scripture.' },
  ]);
});

test('points that tell what was done, or by a label, name none', async () => {
  const { projects } = await read('PROJECTS', '- Built a portal: used by 500 people', '- Tools: React, Node');
  expect(projects).toHaveLength(1);
  expect(projects?.[0]?.name).toBeUndefined();
});

test('bold words that a point begins with name its project in TeX, too', async () => {
  const { projects } = await readText(
    String.raw`\documentclass{article}\begin{document}
Asha Rao \\ asha@example.com
\section{Projects}
\begin{itemize}
\item \textbf{Haul Road Index.} {Scores roads by tyre cost.}
\item \textbf{Slopewatch}{: A radar for quarries}
\end{itemize}
\end{document}`,
    'a.tex',
  );
  expect(projects).toEqual([
    { name: 'Haul Road Index', description: 'Scores roads by tyre cost.' },
    { name: 'Slopewatch', description: 'A radar for quarries' },
  ]);
});

test("pages' numbers are nothing of a resume; a number among words is", async () => {
  const { languages, skills } = await read(
    'SKILLS',
    'Blasting, Surpac',
    '',
    '                       Page 1 of 2',
    '\fLANGUAGES',
    'Hindi (native)',
    '',
    '                       2',
  );
  expect(languages).toEqual([{ language: 'Hindi', fluency: 'native' }]);
  expect(skills?.[0]?.keywords).toEqual(['Blasting', 'Surpac']);
});

test("a form's row in capitals is no section in the margin, and a birthday is no telephone", async () => {
  const { basics, languages } = await read(
    'PERSONAL DATA:',
    '-------------',
    'DATE OF BIRTH   : 19.07.1992',
    'LANGUAGES       : TAMIL, ENGLISH',
  );
  expect(basics?.phone).toBeUndefined();
  expect(languages).toEqual([{ language: 'TAMIL' }, { language: 'ENGLISH' }]);
});

test('sections in the margin with colons stay sections', async () => {
  const { skills, education } = await read(
    'EDUCATION     : B.A. History, Loyola College, 2012 - 2015',
    'SKILLS        : Archives, Latin',
  );
  expect(skills?.flatMap(({ keywords }) => keywords)).toEqual(['Archives', 'Latin']);
  expect(education).toMatchObject([{ institution: 'Loyola College' }]);
});

test("a language's comment is no language, and the grid of Europass names languages alone", async () => {
  const { languages } = await readText(
    String.raw`\documentclass{europasscv}
\ecvname{Asha Rao}
\begin{document}
\ecvsection{Personal skills}
\ecvmothertongue{Tamil}
\ecvlanguageheader
\ecvlanguage{English}{C1}{C1}{B2}{B2}{B2}
\ecvblueitem{Job-related skills}{HACCP, Root cause analysis}
\end{document}`,
    'a.tex',
  );
  expect(languages).toEqual([{ language: 'Tamil' }, { language: 'English' }]);
  const modern = await readText(
    String.raw`\documentclass{moderncv}
\name{Asha}{Rao}
\begin{document}
\section{Languages}
\cvitemwithcomment{English}{C1}{Cambridge Advanced 2015}
\cvitemwithcomment{French}{B1}{}
\end{document}`,
    'a.tex',
  );
  expect(modern.languages).toEqual([
    { language: 'English', fluency: 'C1 (Cambridge Advanced 2015)' },
    { language: 'French', fluency: 'B1' },
  ]);
});

test('what stands beside a heading in small type is none of the name', async () => {
  const { basics } = await readText(
    '# Asha Rao <small>Tea Taster</small>\n\nasha@example.com · <https://asharao.ro>\n',
    'a.md',
  );
  expect(basics).toMatchObject({ name: 'Asha Rao', url: 'https://asharao.ro' });
});
