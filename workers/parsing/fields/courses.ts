import type { Line } from '../lines.js';
import { splitList } from './skills.js';

/** Labels of a degree's courses. Add a wording here to have it known. */
const label =
  /^(?:(?:relevant|key|selected|main|core|major|notable|advanced|graduate|undergraduate|related)\s+)*(?:course\s?work|courses|modules|subjects|electives|पाठ्यक्रम|विषय|kurse|module|cours|cursos|corsi|vakken)(?:\s+(?:includes?|included|taken|completed|studied))?\s*[:–—-]\s*(?<list>\S.*)$/iu;

const listOf = (text: string): string | undefined => label.exec(text)?.groups?.['list'];

/** Lines that name courses are points of their degree, however they look. */
export function coursesAsPoints(lines: readonly Line[]): Line[] {
  return lines.map((line) =>
    line.cells.length === 1 && listOf(line.text) !== undefined ? { ...line, bullet: true } : line,
  );
}

/** Parts the courses from what else is told of a degree. */
export function takeCourses(texts: readonly string[]): { courses: string[]; rest: string[] } {
  const lists = texts.map(listOf);
  return {
    courses: lists.flatMap((list) => (list === undefined ? [] : splitList(list))),
    rest: texts.filter((_text, index) => lists[index] === undefined),
  };
}
