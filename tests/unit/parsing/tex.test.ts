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
