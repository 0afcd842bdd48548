import { business } from './business.js';
import { goods } from './goods.js';
import type { Group } from './groups.js';
import { papers } from './papers.js';
import { people } from './people.js';
import { places } from './places.js';
import { qualities } from './qualities.js';

/**
 * Things of work, each with those that may stand for it where a deed is retold. A word may be in several groups; one of one
 * word is a thing that nothing else stands for. That a word is here also says that it is known: it has to mean
 * something that stands in the source.
 */
export const thingGroups: readonly Group[] = [people, places, papers, goods, business, qualities].flat();

/** Words for things at large, which a rewording may add without adding a thing: 'at a rate of', 'in the area of'. */
export const genericThings: readonly string[] =
  `experience certificate certification area process procedure rate speed pace level basis work service activity operation duty task job item unit
  part line information data detail material text page sheet number amount volume quantity total session
  period time duration route trip run journey shift guidance instruction direction supervision matter request
  result reading value figure record document file form note list book programme event field plot site
  location place premise space structure block equipment system tool device kit past previous current existing
  old late open written write day date daytime`.split(/\s+/);
