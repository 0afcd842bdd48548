import type { ResumeContent } from '../../../shared/resume/content.js';
import type { Line } from '../lines.js';
import { takeDates } from './dates/dates.js';
import { nameUnits } from './heads/employers.js';
import { toEntries } from './entries.js';
import type { Habits } from './heads/habits.js';
import { joinBullets } from './items.js';
import { datesOf, toUnits } from './heads/units.js';
import { withUnknownPlaces } from './heads/unknown-places.js';

type Volunteer = NonNullable<ResumeContent['volunteer']>[number];

/** A list whose points have dates of their own: each is an entry. */
function datedPoints(lines: readonly Line[]): readonly Line[] {
  const points = lines.filter((line) => line.bullet);
  const dated = points.filter((line) => takeDates(line.text).dates.length > 0);
  const isList = lines[0]?.bullet === true && dated.length * 2 > points.length;
  return isList ? joinBullets(lines) : lines;
}

/** Reads voluntary work: an organisation, a role, dates. */
export function readVolunteer(lines: readonly Line[], habits: Habits): Volunteer[] {
  const entries = toEntries(datedPoints(lines));
  const heads = withUnknownPlaces(entries.map(({ head }) => toUnits(head, habits.placesApart)));
  return entries.flatMap(({ prose, bullets }, index) => {
    const { names, places, urls, dates } = heads[index] ?? toUnits([]);
    const named = nameUnits(names, habits.titleFirst === true);
    const summary = [...named.rest, ...prose].join('\n');
    const [place] = places;
    const [url] = urls;
    if (named.name === undefined && named.position === undefined && summary === '' && bullets.length === 0)
      return [];
    return [
      {
        ...(named.name === undefined ? {} : { organization: named.name }),
        ...(named.position === undefined ? {} : { position: named.position }),
        ...(place === undefined ? {} : { location: place }),
        ...(url === undefined ? {} : { url }),
        ...datesOf(dates),
        ...(summary === '' ? {} : { summary }),
        ...(bullets.length === 0 ? {} : { highlights: bullets }),
      },
    ];
  });
}
