import { expect, test } from '@jest/globals';
import { readFileOf } from './reading.js';

/* Where links lead: to the person, or to one thing of theirs. */

const read = async (text: string, fileName: string) => (await readFileOf(text, fileName)).resume;

test("a project's own address is the project's, and no profile of the person's", async () => {
  const { basics, projects } = await read(
    String.raw`\documentclass{article}
\begin{document}
{\Huge Runa Hedberg}\\
runa@example.se, \href{https://github.com/runa-h}{runa-h}
\section*{Projects}
\textbf{\href{https://github.com/runa-h/tidewatch}{tidewatch}} -- tide tables for the west coast
\section*{Skills}
Go, Python
\end{document}`,
    'a.tex',
  );
  expect(basics?.profiles).toEqual([
    { network: 'GitHub', username: 'runa-h', url: 'https://github.com/runa-h' },
  ]);
  expect(projects).toMatchObject([{ name: 'tidewatch' }]);
});

const rows = (label: string): string =>
  `# Marit Vik\n\n| | |\n|---|---|\n| **Phone** | +47 912 34 567 |\n| **${label}** | <https://marit.design> |\n`;

test("a row of the head's table that is an address is the person's", async () => {
  const { basics, projects } = await read(`${rows('Portfolio')}\n## Skills\n\nWeaving, Dyeing\n`, 'a.md');
  expect(basics).toMatchObject({ phone: '+47 912 34 567', url: 'https://marit.design' });
  expect(projects).toBeUndefined();
});
