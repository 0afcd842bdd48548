import { expect, test } from '@jest/globals';
import type { WorkEntry } from '../../../shared/resume/content.js';
import { parseFile } from '../../../workers/parsing/parse-file.js';

const read = (text: string) => parseFile(new TextEncoder().encode(text));
const namesOf = (work: readonly WorkEntry[] = []) => work.map(({ name, position }) => [name, position]);

/** A resume whose every part is a macro of its author's own; `heading` is the body of the one for headings. */
const ownMacros = (heading: string): string => String.raw`\documentclass{article}
\newcommand{\Teil}[1]{${heading}}
\newcommand{\Stint}[5]{\textbf{#1}\hfill\textit{#4\,--\,#5}\\{\color{teal}#2}, #3\par}
\newcommand{\Schule}[4]{\noindent\makebox[25mm][l]{#1}\textbf{#2}\\\hspace*{25mm}#3\ifx&#4&\else\ --- \emph{#4}\fi\par}
\newcommand{\Feat}[1]{\item #1}
\newenvironment{Feats}{\begin{itemize}[nosep]}{\end{itemize}}
\newcommand{\Kit}[2]{\textbf{#1:} #2\par}
\begin{document}
{\Huge\bfseries Runa Hedberg}\\ runa@example.se\par
\Teil{Stints}
\Stint{Bridge Engineer}{Vattholma Broar AB}{Uppsala}{March 2021}{now}
\begin{Feats}\Feat{Checked 41 bridges}\end{Feats}
\Stint{Site Engineer}{Dalarna Bygg AB}{Falun}{Sept. 2016}{Feb. 2021}
\begin{Feats}\Feat{Poured four piers}\end{Feats}
\Teil{Learnt at}
\Schule{2011--2016}{M.Sc. in Civil Engineering}{Lund University}{}
\Teil{Kit}
\Kit{Drawing}{AutoCAD, Revit, Tekla Structures}
\Kit{Code}{Python, MATLAB}
\end{document}`;

test.each([
  [
    'larger, with a rule below',
    String.raw`{\large\scshape\color{teal}#1}\par\vspace{-4pt}\hrule height 1pt\vspace{4pt}`,
  ],
  ['bold, with a rule of its own', String.raw`\textbf{#1}\\[-8pt]\rule{\linewidth}{0.4pt}\\`],
  ['in small capitals before a rule', String.raw`\noindent\textsc{#1} \hrulefill\par`],
  ['larger, with white space above', String.raw`\vspace{10pt}{\Large #1}\par`],
])("headings of the author's own: %s", async (_, heading) => {
  const { resume, text } = await read(ownMacros(heading));
  expect(namesOf(resume.work)).toEqual([
    ['Vattholma Broar AB', 'Bridge Engineer'],
    ['Dalarna Bygg AB', 'Site Engineer'],
  ]);
  expect(resume.education).toMatchObject([{ institution: 'Lund University', startDate: '2011' }]);
  expect(resume.skills).toMatchObject([
    { name: 'Drawing', keywords: ['AutoCAD', 'Revit', 'Tekla Structures'] },
    { name: 'Code', keywords: ['Python', 'MATLAB'] },
  ]);
  expect(text).not.toContain('1pt');
});

test('a rule under what is no heading heads nothing', async () => {
  const { resume } = await read(String.raw`\documentclass{article}\begin{document}
{\Huge Runa Hedberg}\\ runa@example.se \hrule
\section{Experience}
\textbf{Bridge Engineer}\hfill 2021 -- 2023\\ Vattholma Broar AB
\hrule
\textbf{Site Engineer}\hfill 2016 -- 2021\\ Dalarna Bygg AB
\hrule
\end{document}`);
  expect(namesOf(resume.work)).toEqual([
    ['Vattholma Broar AB', 'Bridge Engineer'],
    ['Dalarna Bygg AB', 'Site Engineer'],
  ]);
});

test('a line that breaks in a cell of a table is a line of that cell; heads that pages repeat are read once', async () => {
  const { text } = await read(String.raw`\documentclass{article}\begin{document}
Runa Hedberg\newline runa@example.se

\begin{longtable}{@{}p{3cm}p{9cm}@{}}
\textbf{When} & \textbf{What}\\ \endfirsthead
\textbf{When} & \textbf{What}\\ \endhead
\multicolumn{2}{r}{continued}\\ \endfoot
2021 -- 2023 & Vattholma Broar AB\newline Bridge Engineer\\
2016\newline to 2021 & \makecell[l]{Dalarna Bygg AB\\Site Engineer}\\
\end{longtable}
\begin{longtable}{ll}
Country & Language \\ \endhead
Sweden & Swedish \\
\end{longtable}
\end{document}`);
  expect(text.split('\n')).toEqual([
    'Runa Hedberg',
    'runa@example.se',
    'When  What',
    '2021 – 2023  Vattholma Broar AB',
    'Bridge Engineer',
    '2016  Dalarna Bygg AB',
    'to 2021  Site Engineer',
    'Country  Language',
    'Sweden  Swedish',
  ]);
});

test.each([
  String.raw`\begin{tabular}{ll}${'&'.repeat(200_000)}x`,
  String.raw`\begin{tabular}{ll}${String.raw`\newline`.repeat(50_000)} x`,
  String.raw`x\par ${String.raw`\hrule height 1pt `.repeat(20_000)}`,
  String.raw`\begin{longtable}{l}${String.raw`x\\ \endhead `.repeat(5_000)}`,
])('tables and rules without end take no time: %.30s', async (body) => {
  const start = performance.now();
  await read(String.raw`\documentclass{article}\begin{document}Runa Hedberg\par ${body}`);
  expect(performance.now() - start).toBeLessThan(2_000);
});

test.each([
  ['in braces', '{{Felling/4.5},{Chainsaw care/5}}', ['Felling', 'Chainsaw care']],
  ['without braces', '{Felling/4.5, Chainsaw care/5}', ['Felling', 'Chainsaw care']],
])('charts of how well one knows a thing show the things: %s', async (_, chart, skills) => {
  const { resume } =
    await read(String.raw`\documentclass{twentysecondcv}\cvname{Runa Hedberg}\cvmail{runa@example.se}
\begin{document}\skills${chart}\skillstext{{Winch and cable yarding in steep or otherwise hard terrain/3}}\makeprofile
\section{Interests} Skiing
\end{document}`);
  const all = resume.skills?.flatMap(({ keywords = [] }) => keywords);
  expect(all).toEqual([...skills, 'Winch and cable yarding in steep or otherwise hard terrain']);
});

test('a column of titles and employers has both, and duties in cells are points', async () => {
  const { resume } = await read(String.raw`\documentclass{article}\begin{document}
Runa Hedberg\\ runa@example.se
\section{Employment}
\begin{longtable}{p{3cm}p{4cm}p{8cm}}
\textbf{Period} & \textbf{Post / Employer} & \textbf{Duties}\\ \endfirsthead
\textbf{Period} & \textbf{Post / Employer} & \textbf{Duties}\\ \endhead
FY 2018-19 to date & \textbf{Vattholma Broar AB}\newline Bridge Engineer & $\bullet$ Checked 41 bridges\newline $\bullet$ Wrote the yearly report\\
FY 2014-15 to FY 2017-18 & \textbf{Dalarna Bygg AB}\newline Site Engineer & $\bullet$ Poured four piers\\
\end{longtable}
\end{document}`);
  expect(resume.work).toEqual([
    {
      name: 'Vattholma Broar AB',
      position: 'Bridge Engineer',
      startDate: '2018',
      highlights: ['Checked 41 bridges', 'Wrote the yearly report'],
    },
    {
      name: 'Dalarna Bygg AB',
      position: 'Site Engineer',
      startDate: '2014',
      endDate: '2018',
      highlights: ['Poured four piers'],
    },
  ]);
});
