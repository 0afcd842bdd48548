import { expect, test } from '@jest/globals';
import { readFileOf } from './reading.js';

/* What stands above the sections of a TeX file. */

const read = async (text: string) => (await readFileOf(text, 'a.tex')).resume;

test('a folder of fonts takes nothing of the name below it', async () => {
  const { basics } = await read(String.raw`\documentclass[11pt]{awesome-cv}
\fontdir[fonts/]
\name{Runa}{Hedberg}
\position{Nurse{\enskip\cdotp\enskip}Midwife}
\email{runa@example.se}
\begin{document}
\makecvheader
\cvsection{Skills}
\begin{cvskills}\cvskill{Ward}{Triage}\end{cvskills}
\end{document}`);
  expect(basics).toMatchObject({ name: 'Runa Hedberg', label: 'Nurse · Midwife' });
});

test.each([
  ['a column', String.raw`\begin{paracol}{2}`, String.raw`\switchcolumn`, String.raw`\end{paracol}`],
  [
    'a box',
    String.raw`\begin{minipage}[t]{0.3\textwidth}`,
    String.raw`\end{minipage}\hfill\begin{minipage}[t]{0.6\textwidth}`,
    String.raw`\end{minipage}`,
  ],
])('a name above the second of two columns is no part of the first: %s', async (_, begin, next, end) => {
  const { basics, skills, work } = await read(String.raw`\documentclass{article}
\newcommand{\side}[1]{\bigskip{\large #1}\medskip\par}
\begin{document}
${begin}
\side{Contact}
runa@example.se\par
\side{Skills}
Triage\par Suturing\par
${next}
{\Huge Runa Hedberg}\par Nurse
\section*{Experience}
\textbf{Nurse}, Falun Hospital\hfill 2016 -- 2020\par
${end}
\end{document}`);
  expect(basics?.name).toBe('Runa Hedberg');
  expect(skills).toMatchObject([{ keywords: ['Triage', 'Suturing'] }]);
  expect(work).toMatchObject([{ name: 'Falun Hospital', position: 'Nurse' }]);
});
