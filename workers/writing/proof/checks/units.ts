import type { Statement, Verdict } from '../claim.js';
import { factsOf } from '../facts.js';
import type { Passage } from '../passages.js';
import { isLeadingTitle } from '../vocabulary/role-words.js';

const unit =
  'departments?|divisions?|branch(?:es)?|offices?|shops?|stores?|restaurants?|kitchens?|hotels?|clinics?|hospitals?|wards?|schools?|clubs?|greenhouses?|nurser(?:y|ies)|farms?|factor(?:y|ies)|plants?|mills?|warehouses?|depots?|garages?|workshops?|compan(?:y|ies)|business(?:es)?|firms?|agenc(?:y|ies)|pumps?|stations?|projects?|programmes?|campaigns?|sites?|regions?|teams?|units?|centres?|centers?|labs?|laborator(?:y|ies)|librar(?:y|ies)|cafes?|caf\u00e9s?|bars?|salons?|studios?|committees?|budgets?';
/** 'Managed the branch', and not 'managed the branch accounts'. */
const claimed = new RegExp(
  String.raw`\b(?<deed>ran|run|runs|running|manag(?:ed|es?|ing)|headed|heading|directed|directing|chaired|chairing)\s+(?:(?:the|an?|its|our|their|my|all|both|two|three|four|\d+)\s+)?(?:[\p{L}-]+\s+){0,3}?(?:${unit})(?=$|[.,;:)]|\s(?:of|in|at|for|with|and|on|to|by|from|during|while|as|over|under)\b)`,
  'iu',
);
const leads =
  /\b(?:in[- ]charge|responsible|end[- ]to[- ]end|account(?:able|ability)|look(?:ed|s|ing)? after|take care|took care|oversaw|oversight)\b/iu;
const verbsOfLeading = [
  'run',
  'manage',
  'head',
  'lead',
  'direct',
  'chair',
  'own',
  'operate',
  'oversee',
  'supervise',
];
/** Whoever brought it into being or keeps it going may say that they run it. */
const verbsOfKeeping = [
  'found',
  'start',
  'open',
  'establish',
  'organise',
  'organize',
  'keep',
  'maintain',
  'handle',
  'conduct',
  'hold',
  'coordinate',
  'plan',
  'deliver',
  'administer',
];

/** Who runs a shop, a department or a project needs a source that says so: a part of it is not the whole. */
export function checkUnits(statement: Statement): Verdict[] {
  const { text, told, own, context, anchored, asserts, ofEmployer, denies } = statement;
  if (!asserts || ofEmployer || denies) return [];
  const claim = claimed.exec(text)?.[0];
  if (claim === undefined) return [];
  const sources = told.length > 0 ? told : own;
  const source =
    sources.find((one) => ranIt(one, claim)) ??
    [...own, ...(anchored ? context : [])].find(
      ({ path, entry, text: title }) =>
        /\/position$/.test(path) &&
        isLeadingTitle(title) &&
        (anchored || sources.some((one) => one.entry === entry)),
    );
  if (source) return [{ kind: 'part', text: claim, source: source.path }];
  return [{ kind: 'part', text: claim, why: `Your resume does not say that you “${claim}”.` }];
}

/** It says that somebody runs it, or keeps the very thing that the claim ends with. */
function ranIt(passage: Passage, claim: string): boolean {
  const { verbs } = factsOf(passage).alone;
  if (leads.test(passage.text) || verbsOfLeading.some((base) => verbs.has(base))) return true;
  const thing = claim.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  return (
    verbsOfKeeping.some((base) => verbs.has(base)) &&
    new RegExp(
      String.raw`(?<!\b(?:of|at|for|in|to|with|on) (?:the |an? |our )?(?:[\p{L}-]+ ){0,2})${thing}`,
      'iu',
    ).test(passage.text)
  );
}
