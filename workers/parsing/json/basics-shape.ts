import { fold } from './idle-words.js';
import { fieldName, sectionName } from './names.js';
import { isObject, type Json, underNames } from './objects.js';

/** `"Pune, India"` as a place: a town, unless it is a whole address. */
function asLocation(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const [city = '', ...rest] = value.split(',').map((part) => part.trim());
  if (/\d/u.test(value)) return { address: value };
  return rest.length === 0 ? { city } : { address: value, city };
}

/** `{"github": "https://…"}`, and addresses alone, as profiles. */
function asProfiles(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map((each: unknown) => (typeof each === 'string' ? { url: each } : each));
  if (!isObject(value) || 'url' in value || 'network' in value) return value;
  return Object.entries(value).map(([network, url]) =>
    isObject(url) ? { network, ...url } : { network, url },
  );
}

const network =
  /^(?:linkedin|github|gitlab|twitter|x|facebook|instagram|behance|dribbble|medium|stackoverflow|orcid|kaggle|xing)(?:url|profile)?$/iu;

/** Whether a key names a field of a person, or a network. */
export const isOfBasics = (key: string): boolean =>
  fieldName('basics', key) !== undefined || network.test(fold(key));

/** Contacts in an object of their own within a person's fields, as fields beside the others. */
const withoutGroups = (object: Json): Json =>
  Object.fromEntries(
    Object.entries(object).flatMap(([key, value]) =>
      isObject(value) && sectionName(key) === 'basics' ? Object.entries(value) : [[key, value] as const],
    ),
  );

/** A person's fields: names in two parts, places and networks among them. */
export function asBasics(object: Json): Json {
  const { firstName, lastName, city, region, ...named } = underNames(withoutGroups(object), (key) =>
    fieldName('basics', key),
  );
  const town = { ...(city !== undefined && { city }), ...(region !== undefined && { region }) };
  const isNetwork = ([key, value]: [string, unknown]): boolean =>
    network.test(fold(key)) && typeof value === 'string';
  const entries = Object.entries(named);
  const rest: Json = Object.fromEntries(entries.filter((entry) => !isNetwork(entry)));
  const profiles = asProfiles(rest['profiles'] ?? []);
  const found = entries
    .filter(isNetwork)
    .map(([key, url]) => ({ network: key.replace(/[_ -]?(?:url|profile)$/iu, ''), url }));
  const place = asLocation(rest['location'] ?? {});
  const name = [firstName, lastName].filter((part) => typeof part === 'string').join(' ');
  return {
    ...rest,
    ...(name !== '' && !('name' in rest) && { name }),
    ...('location' in rest && { location: place }),
    ...(Object.keys(town).length > 0 && isObject(place) && { location: { ...town, ...place } }),
    ...((found.length > 0 || 'profiles' in rest) && {
      profiles: Array.isArray(profiles) ? [...(profiles as unknown[]), ...found] : profiles,
    }),
  };
}
