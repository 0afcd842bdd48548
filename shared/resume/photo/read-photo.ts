import { readJpeg } from './jpeg.js';
import type { Photo } from './photo.js';
import { isPng, readPng } from './png.js';

type Read = { photo: Photo; fault: null } | { photo: null; fault: string };

const dataUrl = /^data:image\/(?:png|jpeg);base64,([A-Za-z0-9+/]+={0,2})$/;
/** In pixels. */
const leastSide = 16;
const mostSide = 2_000;

/** Reads a photo from a data URL, or says in one sentence what is wrong with it. Unpacks nothing. */
export function photoOf(url: string): Read {
  const [, base64] = dataUrl.exec(url) ?? [];
  if (base64 === undefined)
    return faulty('A photo is a data URL: data:image/png;base64,… or data:image/jpeg;base64,…');
  const file = Buffer.from(base64, 'base64');
  const photo = isPng(file) ? readPng(file) : readJpeg(file);
  if (!photo) return faulty('The photo is not a PNG or JPEG picture that can be read.');
  const size = `${photo.width} × ${photo.height} pixels`;
  if (Math.max(photo.width, photo.height) > mostSide)
    return faulty(`The photo is too large: ${size}, and ${mostSide} on a side are the most.`);
  if (Math.min(photo.width, photo.height) < leastSide)
    return faulty(`The photo is too small: ${size}, and ${leastSide} on a side are the least.`);
  return { photo, fault: null };
}

function faulty(fault: string): Read {
  return { photo: null, fault };
}
