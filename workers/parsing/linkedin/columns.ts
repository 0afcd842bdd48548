import { datesOf } from '../fields/heads/units.js';
import { findDates } from '../fields/dates/dates.js';

/** What a column's value says of the entry that its row is; null where the value says nothing that we know. */
export type Column = (value: string) => object | null;

/** The value as it stands. */
export const as =
  (field: string): Column =>
  (value) => ({ [field]: value });

/** The one date that the value holds. */
export const dateAs =
  (field: string): Column =>
  (value) => {
    const { startDate, endDate } = datesOf(findDates(value));
    const date = startDate ?? endDate;
    return date === undefined ? null : { [field]: date };
  };

const point = /^\s*(?:[•●▪◦*–—]|-(?=\s))\s*/u;

/** Lines that begin with a mark are points; what stands before them is running text. */
export const toldAs =
  (running: string): Column =>
  (value) => {
    const prose: string[] = [];
    const highlights: string[] = [];
    for (const line of value.split(/\n/u).map((each) => each.trim())) {
      if (line === '') continue;
      if (point.test(line)) highlights.push(line.replace(point, ''));
      else if (highlights.length > 0) highlights.push(`${highlights.pop() ?? ''} ${line}`);
      else prose.push(line);
    }
    return {
      ...(prose.length > 0 ? { [running]: prose.join('\n') } : {}),
      ...(highlights.length > 0 ? { highlights } : {}),
    };
  };
