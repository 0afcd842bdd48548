import { formOf, verbOf, type Verb } from '../../words/verbs.js';
import { withoutFillers } from './fillers.js';
import { behindOpening } from './openings.js';

/**
 * A bullet with its verb first and without filler, all facts kept; the same text where nothing is to mend.
 * @param current whether its role is told in the present tense (tense.ts)
 */
export function tightened(bullet: string, current: boolean): string {
  const trimmed = bullet.trim();
  const led = withVerbFirst(withoutFillers(trimmed), current);
  return led === trimmed ? bullet : capitalised(led);
}

/** Takes openings away as long as a verb of ours follows, so that no bullet is left without one. */
function withVerbFirst(text: string, current: boolean): string {
  const opened = behindOpening(text);
  if (!opened) return withoutGerund(text, current);
  const { rest, isPart } = opened;
  const deed = deedIn(rest);
  // 'I was responsible for': one opening behind the other.
  if (!deed) return behindOpening(rest) ? withVerbFirst(rest, current) : text;
  const { verb, object, isPast } = deed;
  if (isPart) return `${current ? 'Help' : 'Helped'} to ${verb.base}${joined(object, (other) => other.base)}`;
  if (isPast) return rest;
  return inTense(verb, current) + joined(object, (other) => inTense(other, current));
}

function inTense(verb: Verb, current: boolean): string {
  return current ? verb.base : verb.past;
}

/** 'Leading a team of 8' and 'Handling of complaints' begin with what is done; 'Teaching assistant' does not. */
function withoutGerund(text: string, current: boolean): string {
  if (!/^\p{L}+ing (?:of|the|an?|all|that|\d)\b/iu.test(text)) return text;
  const deed = deedIn(text);
  return deed ? inTense(deed.verb, current) + joined(deed.object, (verb) => inTense(verb, current)) : text;
}

interface Deed {
  readonly verb: Verb;
  /** What the verb is done to, with the space before it. */
  readonly object: string;
  readonly isPast: boolean;
}

/** Nouns of work and their verbs: 'the maintenance of servers' is what one maintained. */
const nouns: Readonly<Record<string, string>> = {
  administration: 'administer',
  analysis: 'analyse',
  assembly: 'assemble',
  calibration: 'calibrate',
  collection: 'collect',
  coordination: 'coordinate',
  creation: 'create',
  delivery: 'deliver',
  design: 'design',
  development: 'develop',
  execution: 'execute',
  implementation: 'implement',
  inspection: 'inspect',
  installation: 'install',
  maintenance: 'maintain',
  management: 'manage',
  operation: 'operate',
  organisation: 'organise',
  organization: 'organize',
  preparation: 'prepare',
  procurement: 'procure',
  production: 'produce',
  reconciliation: 'reconcile',
  repair: 'repair',
  review: 'review',
  supervision: 'supervise',
  upkeep: 'maintain',
};

function deedIn(text: string): Deed | null {
  const nominal = /^(?:the )?(?<noun>\p{L}+) of(?= )/iu.exec(text);
  const noun = nominal?.groups?.noun?.toLowerCase() ?? '';
  if (nominal) {
    const verb = verbOf(nouns[noun] ?? (noun.endsWith('ing') ? noun : ''));
    return verb ? { verb, object: text.slice(nominal[0].length), isPast: false } : null;
  }
  const first = /^\p{L}[\p{L}-]*/u.exec(text)?.[0] ?? '';
  const verb = verbOf(first);
  const form = formOf(first);
  if (!verb || form === 'third') return null;
  return { verb, object: text.slice(first.length), isPast: form === 'past' };
}

/** 'managing X and planning Y' → 'managed X and planned Y': the verbs that share the opening. */
function joined(object: string, inForm: (verb: Verb) => string): string {
  return object.replace(
    /(?<join>,? and |, )(?:(?<to>to )(?<base>\p{L}[\p{L}-]*)|(?<gerund>\p{L}[\p{L}-]*ing)\b(?= (?!of\b)))/giu,
    (whole: string, ...args) => {
      const { join, base, gerund } = args.at(-1) as { join: string; base?: string; gerund?: string };
      const verb = verbOf(base ?? gerund ?? '');
      return verb ? join + inForm(verb) : whole;
    },
  );
}

function capitalised(text: string): string {
  const first = text.charAt(0);
  // 'iOS', 'e-mail campaigns': a small letter beside a capital is meant.
  return /^\p{Ll}\p{Lu}/u.test(text) ? text : first.toUpperCase() + text.slice(1);
}
