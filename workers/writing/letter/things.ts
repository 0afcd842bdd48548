import { withArticle } from '../english.js';

/** Places and groups of one's own: 'the kitchen', but 'a team of eight'. */
const places = `branch budget clinic club crew department desk division fleet floor kitchen laboratory library office outlet
  restaurant roster rota section shop site store team unit ward warehouse workshop`;
/** Things that are made, and of which there may be more. */
const works = `algorithm animation api app application architecture article backend blog book booklet bot brochure building
  campaign catalogue chapter chatbot checklist class client cluster compiler component controller course
  curriculum dashboard database dataset demo device drawing editor engine event experiment extension feature form
  framework frontend function game guide handbook handler index interface journal kiosk kit layout library limiter loader
  logo magazine manual map mechanism menu method microservice model module monitor newsletter package page panel paper
  parser patent pipeline plan platform playbook plugin podcast policy portal portfolio poster presentation procedure
  process program programme project prototype register report repository review scheduler schedule schema scraper script
  sensor series server service set simulator site strategy study suite survey system table template test tool toolkit tracker
  video webpage website wizard workflow workshop`;

const named = (words: string): RegExp =>
  new RegExp(String.raw`(?:^|[\s/-])(?:${words.trim().split(/\s+/).join('|')})$`, 'iu');
const place = named(places);
const work = named(works);
const determined =
  /^(?:an?|the|all|both|each|every|some|any|no|several|many|most|more|few|one|two|my|our|own|its|their|his|her|this|that|these|those)\b|^[\d₹$€£<>~+]|['’]s?\s/iu;

/** Whether words name one thing of a kind of which there may be several, without saying which. */
export function isOneThing(words: string): boolean {
  return (work.test(words) || place.test(words)) && !determined.test(words) && !/ (?:and|&) /u.test(words);
}

/**
 * A thing with the article that a sentence gives it and a bullet leaves out; as it is where it needs none.
 * @param words 'multi-tenant rate limiter', up to what is said of it
 * @param after what follows: 'of 8 people'
 */
export function withItsArticle(words: string, after: string): string {
  if (determined.test(`${words} `) || / (?:and|&) /u.test(words)) return words;
  const ofRate = /^of [₹$€£]|^of \d[\d.,]*\s?(?:%|percent|per cent)/iu.test(after);
  if (isOneThing(words))
    return place.test(words) && !/^of\b/iu.test(after) ? `the ${words}` : withArticle(words);
  // 'led migration of services' tells of one migration, 'trained hundreds of people' of no hundred.
  if (!/^of\b/iu.test(after) || /(?<!s)s$/iu.test(words)) return words;
  return ofRate ? withArticle(words) : `the ${words}`;
}
