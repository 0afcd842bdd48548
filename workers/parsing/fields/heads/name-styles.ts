import { nameUnits, order } from './employers.js';
import { organisationScore, roleScore } from './roles.js';
import type { Unit } from './units.js';

type Style = Pick<Unit, 'bold' | 'italic'>;

/** How a section sets the titles of its jobs, and how their employers. */
export interface NameStyles {
  title: Style;
  employer: Style;
}

const same = (a: Style, b: Style): boolean => a.bold === b.bold && a.italic === b.italic;

/** Heads that have to agree before the style of a name says what it is. */
const leastHeads = 2;

/** Learnt from the heads whose words are clear; null where these do not agree or set both alike. */
export function stylesOfNames(heads: readonly (readonly Unit[])[]): NameStyles | null {
  const styles = heads
    .filter((units) => order(units) !== null)
    .map((units) => {
      const { position, name } = nameUnits(units, true);
      const title = units.find(({ text }) => text === position);
      const employer = units.find(({ text }) => text === name);
      return title === undefined || employer === undefined ? null : { title, employer };
    })
    .filter((each) => each !== null);
  const [first] = styles;
  if (first === undefined || styles.length < leastHeads || same(first.title, first.employer)) return null;
  const agree = styles.every(
    ({ title, employer }) => same(title, first.title) && same(employer, first.employer),
  );
  return agree ? first : null;
}

/** From here on the words of a name are clearer than how it is set: 'Infosys Ltd', 'Staff Nurse'. */
const clear = 2;

/** What a name that stands alone is, told by how it is set; null where its words say it, or the style says nothing. */
export function kindByStyle(unit: Unit, { title, employer }: NameStyles): 'position' | 'name' | null {
  if (Math.abs(roleScore(unit.text) - organisationScore(unit.text)) >= clear) return null;
  if (same(unit, title)) return 'position';
  return same(unit, employer) ? 'name' : null;
}
