import { expect, test } from '@jest/globals';
import { parseFile } from '../../../workers/parsing/parse-file.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('moderncv: contacts of the preamble, entries and skills', async () => {
  const { kind, resume } = await parseFile(
    bytes(String.raw`\documentclass[11pt]{moderncv}
\name{Asha}{Verma}\title{Data Engineer}\phone[mobile]{+91~98450~12345}\email{asha@example.com}\social[github]{averma}
\begin{document}\makecvtitle
\section{Experience} % a comment
\cventry{Jan 2020--Present}{Senior Data Engineer}{Flipkart}{Bengaluru}{}{\begin{itemize}\item Built pipelines with Spark \& Kafka\item Cut costs by 30\%\end{itemize}}
\section{Skills}
\cvitem{Tools}{Spark, Kafka}
\end{document}`),
  );
  expect(kind).toBe('tex');
  expect(resume.basics).toMatchObject({
    name: 'Asha Verma',
    email: 'asha@example.com',
    phone: '+91 98450 12345',
  });
  expect(resume.work).toEqual([
    {
      name: 'Flipkart',
      location: 'Bengaluru',
      position: 'Senior Data Engineer',
      startDate: '2020-01',
      highlights: ['Built pipelines with Spark & Kafka', 'Cut costs by 30%'],
    },
  ]);
  expect(resume.skills).toEqual([{ name: 'Tools', keywords: ['Spark', 'Kafka'] }]);
});

test("the file's own macros are expanded, accents are letters, and nothing is opened or run", async () => {
  const { text, resume } = await parseFile(
    bytes(String.raw`\documentclass{article}
\newcommand{\job}[4][Boston]{\textbf{#2} \hfill #4\\ \textit{#3}, #1\\}
\input{/etc/passwd}\write18{touch /tmp/x}
\begin{document}
{\LARGE Jos\'e Mu\~noz}\\ jose@example.com
\section*{Experience}
\job{Acme Analytics LLC}{Data Scientist}{May 2021 -- Present}
\begin{itemize}\item Modelled churn\end{itemize}
\end{document}`),
  );
  expect(resume.basics?.name).toBe('José Muñoz');
  expect(resume.work).toEqual([
    {
      name: 'Acme Analytics LLC',
      position: 'Data Scientist',
      location: 'Boston',
      startDate: '2021-05',
      highlights: ['Modelled churn'],
    },
  ]);
  expect(text).not.toMatch(/passwd|touch|root:/);
});

test.each([
  String.raw`\def\a{\a\a}`,
  String.raw`\newcommand{\a}{x\a}`,
  String.raw`\newcommand{\b}[1]{\c{#1#1#1#1}}\newcommand{\c}[1]{\b{#1#1#1#1}}\def\a{\b{xxxxxxxx}}`,
])('endless macros end: %s', async (definition) => {
  const source = `\\documentclass{article}${definition}\\begin{document}Name\\par\\a\\end{document}`;
  await expect(parseFile(bytes(source))).rejects.toMatchObject({ code: 'file-too-complex' });
});

const resumeOf = async (source: string) => (await parseFile(bytes(source))).resume;

test('conditions show the branch that holds, and nothing of the other', async () => {
  const { text } = await parseFile(
    bytes(String.raw`\documentclass{article}\newif\ifpublic\publictrue\newtoggle{long}
\newcommand{\job}[3][]{\textbf{#2}, #3\ifthenelse{\equal{#1}{}}{}{ in #1}\par}
\NewDocumentCommand{\degree}{s m O{no place}}{#2\IfBooleanT{#1}{ with honours} at #3\par}
\begin{document}
\ifpublic Asha Rao\else Nobody\fi{} \iffalse COBOL \iftrue Fortran \fi \else (public)\fi

\iftoggle{long}{Long form}{Short form} \ifx\unknown\undefined unknown\else known\fi \ifpdf PDF\fi

\job[Pune]{Acme}{Baker}\job{Globex}{Cook}
\degree*{B.A.}[Delhi]\degree{M.A.}
\end{document}`),
  );
  expect(text.split('\n')).toEqual([
    'Asha Rao (public)',
    'Short form unknown',
    'Acme, Baker in Pune',
    'Globex, Cook',
    'B.A. with honours at Delhi',
    'M.A. at no place',
  ]);
});

test('deedy: columns of minipages, places and dates under the employer', async () => {
  const resume = await resumeOf(String.raw`\documentclass[]{deedy-resume-openfont}
\begin{document}\lastupdated
\namesection{Rosa}{Lindqvist}{\urlstyle{same}\href{mailto:rosa@example.se}{rosa@example.se} | +46 70 555 01 22}
\begin{minipage}[t]{0.33\textwidth}
\section{Skills}
\subsection{Languages}
Perl \textbullet{} Erlang \\
\end{minipage}\hfill\begin{minipage}[t]{0.66\textwidth}
\section{Experience}
\runsubsection{Nordlys Shipping}
\descript{| Harbour Pilot }
\location{May 2018 – Present | Malmö}
\begin{tightemize}\item Brought in 2,100 ships\end{tightemize}
\section{Education}
\subsection{Kalmar Maritime Academy}
\descript{BSc in Nautical Science}
\location{May 2014}
\end{minipage}\end{document}`);
  expect(resume).toMatchObject({
    basics: { name: 'Rosa Lindqvist', email: 'rosa@example.se' },
    work: [
      {
        name: 'Nordlys Shipping',
        position: 'Harbour Pilot',
        startDate: '2018-05',
        highlights: ['Brought in 2,100 ships'],
      },
    ],
    education: [{ institution: 'Kalmar Maritime Academy', endDate: '2014-05' }],
    skills: [{ keywords: ['Perl', 'Erlang'] }],
  });
});

test('europecv: labels of the form are no text of the entry; files that are asked for are named', async () => {
  const { resume, reading } = await parseFile(
    bytes(String.raw`\documentclass{europecv}\ecvname{Ivo Marin}\ecvtelephone[]{+385 91 555 0122}\ecvemail{ivo@example.hr}
\begin{document}\begin{europecv}\ecvpersonalinfo
\ecvsection{Work experience}
\ecvitem{Dates}{March 2015 -- June 2019}
\ecvitem{Occupation or position held}{Electrician}
\ecvitem{Name and address of employer}{Jadran Brodovi, Berlin}
\input{sections/more-work}
\end{europecv}\end{document}`),
  );
  expect(resume.basics).toMatchObject({ name: 'Ivo Marin', email: 'ivo@example.hr' });
  expect(resume.work).toMatchObject([
    { name: 'Jadran Brodovi', position: 'Electrician', startDate: '2015-03', endDate: '2019-06' },
  ]);
  expect(reading.unplaced).toContain(String.raw`\input{sections/more-work}`);
});

test('headings within headings end', async () => {
  const source = String.raw`\documentclass{article}\newcommand{\a}{\section{\a}}\begin{document}\a\end{document}`;
  await expect(parseFile(bytes(source))).rejects.toMatchObject({ code: 'file-too-complex' });
});

test("titles of boxes head sections; what moderncv's entries tell is none of their titles", async () => {
  const { resume } = await parseFile(
    bytes(String.raw`%!TEX program = xelatex
\documentclass{moderncv}\newtcolorbox{cvbox}[2][]{colback=white,title={\textbf{#2}},#1}
\begin{document}
{\Huge Mei Tan}\\ mei@example.sg
\begin{cvbox}[breakable]{Work experience}
\cventry{2020--Present}{Pharmacist}{Guardian Health}{Singapore}{}{Runs a counter with four staff.}
\end{cvbox}
\begin{tcolorbox}[title=Skills,colframe=teal]
Compounding, Stock control
\end{tcolorbox}
\end{document}`),
  );
  expect(resume.work).toMatchObject([
    { name: 'Guardian Health', position: 'Pharmacist', location: 'Singapore', startDate: '2020' },
  ]);
  expect(JSON.stringify(resume.work)).toContain('Runs a counter with four staff.');
  expect(resume.skills).toEqual([{ name: 'Skills', keywords: ['Compounding', 'Stock control'] }]);
});

test('what an entry has an argument for is no title of another, however short', async () => {
  const { resume } = await parseFile(
    bytes(String.raw`\documentclass{moderncv}\name{Mei}{Tan}\email{mei@example.sg}
\begin{document}\makecvtitle
\section{Experience}
\cventry{2020--Present}{Pharmacist}{Guardian Health}{Singapore}{}{Duty Manager, City Hall\newline Stock Controller}
\cventry{2016--2020}{Technician}{Unity Pharmacy}{Singapore}{}{}
\end{document}`),
  );
  expect(resume.work?.map(({ name, position }) => [name, position])).toEqual([
    ['Guardian Health', 'Pharmacist'],
    ['Unity Pharmacy', 'Technician'],
  ]);
});

test('awesome-cv: posts within an entry are posts of its employer', async () => {
  const { work } = await resumeOf(String.raw`\documentclass{awesome-cv}\name{Mei}{Tan}\email{mei@example.sg}
\begin{document}\cvsection{Experience}
\cventry{}{Guardian Health Ltd.}{Singapore}{}{
  \cvsubentry{Pharmacist}{}{Jan 2020 - Present}{}
  \cvsubentry{Technician}{}{Mar 2016 - Dec 2019}{\begin{cvitems}\item {Kept the stock}\end{cvitems}}
}
\end{document}`);
  expect(work).toMatchObject([
    { name: 'Guardian Health Ltd.', position: 'Pharmacist', startDate: '2020-01' },
    {
      name: 'Guardian Health Ltd.',
      position: 'Technician',
      startDate: '2016-03',
      highlights: ['Kept the stock'],
    },
  ]);
});

test('curve: what stands in brackets before an entry is its date, or the name of a group', async () => {
  const { work, skills } = await resumeOf(String.raw`\documentclass{curve}
\leftheader{{\LARGE Mei Tan} \makefield{\faEnvelope[regular]}{\texttt{mei@example.sg}}}
\begin{document}\makeheaders[c]
\begin{rubric}{Employment History}
\entry*[2016 -- 2020] \textbf{Pharmacist,} Guardian Health Ltd.
\end{rubric}
\begin{rubric}{Skills}\entry*[Wards] Triage, Compounding\end{rubric}
\end{document}`);
  expect(work).toMatchObject([{ name: 'Guardian Health Ltd.', position: 'Pharmacist', startDate: '2016' }]);
  expect(skills).toEqual([{ name: 'Wards', keywords: ['Triage', 'Compounding'] }]);
});

test('notes in the margin stand apart; what xparse does to arguments is none of them', async () => {
  const { text } = await parseFile(
    bytes(String.raw`\documentclass{article}\newcommand{\years}[1]{\marginnote{\scriptsize #1}}
\NewDocumentCommand{\study}{>{\TrimSpaces}m +m m}{#3: #1 (#2)\par}
\begin{document}Mei Tan\par
\years{2014--2019}Pharmacist, Guardian Health\\
\marginpar{2012}Technician\par
\study{B.Sc.}{Pharmacy}{2011}
\end{document}`),
  );
  expect(text.split('\n')).toEqual([
    'Mei Tan',
    '2014–2019  Pharmacist, Guardian Health',
    '2012  Technician',
    '2011: B.Sc. (Pharmacy)',
  ]);
});

test('tests of conditions are denied as often as they say, however often that is', async () => {
  const denials = (count: number): string => String.raw`\NOT `.repeat(count);
  const { text } = await parseFile(
    bytes(String.raw`\documentclass{article}\begin{document}Mei Tan\par
\ifthenelse{\NOT \equal{a}{b}}{shown}{hidden}\par
\ifthenelse{${denials(100_000)}\equal{a}{b}}{hidden}{shown}
\end{document}`),
  );
  expect(text.split('\n')).toEqual(['Mei Tan', 'shown', 'shown']);
});

test('a box with a width is a column of its own, and tags are one list over their lines', async () => {
  const { resume } = await parseFile(
    bytes(String.raw`\documentclass{article}
\newcommand{\study}[3]{\noindent\makebox[2.6cm][l]{#1}\parbox[t]{12cm}{\textbf{#2} \\ #3}\par}
\begin{document}
\begin{center}{\Huge Ipsita Mohanty}\end{center}
\section{Education}
\study{2016 -- 2018}{M.Sc. in Chemistry}{Utkal University, Bhubaneswar}
\section{Skills}
\cvtag{R}
\cvtag{Stan}\\
\cvtag{Survival analysis}
\cvtag{Mixed models}
\end{document}`),
  );
  expect(resume.education).toMatchObject([
    { institution: 'Utkal University', area: 'Chemistry', startDate: '2016', endDate: '2018' },
  ]);
  expect(resume.skills?.flatMap(({ keywords = [] }) => keywords)).toEqual([
    'R',
    'Stan',
    'Survival analysis',
    'Mixed models',
  ]);
});
