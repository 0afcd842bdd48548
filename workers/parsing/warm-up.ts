import { readTree } from './docx/mammoth-tree.js';
import { parseFile } from './parse-file.js';

const jobs = [1, 2, 3].map(
  (each) => `Site Engineer, Setu Works Pvt. Ltd., Pune  Apr 201${each} - May 201${each + 1}
- Led ${each + 3} crews with AutoCAD and Primavera, and cut the cost of steel by ${each}2 %.
- Wrote the bills of quantities of two flyovers for the client.`,
);
const words = `Asha Rao
asha.rao@example.com | +91 98450 12345 | linkedin.com/in/asha-rao | Pune, India

EXPERIENCE
${jobs.join('\n')}

EDUCATION
B.Tech. in Civil Engineering, College of Engineering Pune  2006 - 2010, CGPA 8.4

SKILLS
AutoCAD, Primavera, MS Project, Excel

WHAT I REACH FOR
Python, SQL, Tableau, Power BI
`;

/** A page of Helvetica, one line a line (ISO 32000-1, 7.5). */
function pdf(): string {
  const shown = words
    .split('\n')
    .map((line) => `(${line.replace(/[()\\]/gu, '\\$&')}) ' `)
    .join('\n');
  const content = `BT /F1 10 Tf 14 TL 50 790 Td\n${shown}ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 6\n0000000000 65535 f \n${places.join('')}trailer\n<</Size 6/Root 1 0 R>>\n`;
  return `${file}startxref\n${start}\n%%EOF\n`;
}

function tex(): string {
  const body = words.replace(/^[A-Z]+$/gmu, '\\section{$&}').replace(/[%|]/gu, '\\$&');
  return `\\documentclass{article}\\newcommand{\\who}[1]{\\textbf{#1}}\\begin{document}\\who{${body}}\\end{document}`;
}

/** The parts of a Word document that mammoth reads. */
function word(): Map<string, Buffer> {
  const part = (name: string, body: string): Buffer =>
    Buffer.from(
      `<w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${body}</w:${name}>`,
    );
  const style = (at: number): string =>
    `<w:style w:type="paragraph" w:styleId="S${at}"><w:name w:val="Style ${at}"/><w:rPr><w:b/><w:sz w:val="22"/></w:rPr></w:style>`;
  const paragraph = (line: string, at: number): string =>
    `<w:p><w:pPr><w:pStyle w:val="S${at}"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>${line}</w:t></w:r></w:p>`;
  const lines = words.split('\n');
  return new Map([
    ['word/document.xml', part('document', `<w:body>${lines.map(paragraph).join('')}</w:body>`)],
    ['word/styles.xml', part('styles', lines.map((_, at) => style(at)).join(''))],
  ]);
}

/** How often a text is read: code is compiled once it has run some times. */
const rounds = 2;

/**
 * Reads a small resume of each kind that has a reader of its own, so that whoever sends the first real one does not
 * wait for it to be loaded.
 */
export async function warmUp(): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    await readTree(word());
    for (const text of [pdf(), tex(), words]) await parseFile(Buffer.from(text));
  }
}
