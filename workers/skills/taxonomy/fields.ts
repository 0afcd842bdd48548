import { civil, electrical } from './civil-electrical.js';
import { cloud } from './cloud.js';
import { data } from './data.js';
import { design } from './design.js';
import { finance } from './finance.js';
import { health } from './health.js';
import { hr } from './hr.js';
import { marketing } from './marketing.js';
import { mechanical } from './mechanical.js';
import { languages, support, teaching } from './people.js';
import { product } from './product.js';
import { programming } from './programming.js';
import { sales } from './sales.js';
import { web } from './web.js';

/** The taxonomy by field, in the notation of ../notation.ts. A field's key is the category of its skills. */
export const fields: Readonly<Record<string, string>> = {
  programming,
  web,
  cloud,
  data,
  product,
  design,
  marketing,
  sales,
  finance,
  hr,
  health,
  mechanical,
  civil,
  electrical,
  teaching,
  support,
  languages,
};
