import { verbOf } from '../../../words/verbs.js';
import { wordsOf } from '../words.js';

/** Verbs that mean something else with the word behind them, and the verbs that say the same. */
const phrasal: Readonly<Record<string, string>> = {
  'bring down': 'reduce',
  'bring in': 'introduce attract',
  'bring up': 'raise',
  'build up': 'develop',
  'call up': 'phone',
  'carry out': 'conduct',
  'check in': 'register admit receive',
  'check out': 'bill',
  'clean up': 'clean tidy',
  'clear up': 'resolve clean',
  'come up': 'devise propose',
  'cut down': 'reduce',
  'draw blood': 'collect take',
  'draw sample': 'collect take',
  'draw samples': 'collect take',
  'draw up': 'draft prepare',
  'drop off': 'deliver',
  'fill in': 'complete enter',
  'fill out': 'complete enter',
  'fill up': 'load restock',
  'find out': 'identify investigate',
  'fix up': 'repair arrange',
  'follow up': 'chase remind',
  'get rid': 'remove',
  'give out': 'distribute',
  'go over': 'review',
  'go through': 'review check',
  'hand out': 'distribute',
  'hand over': 'deliver brief inform',
  'keep track': 'track monitor',
  'lay out': 'layout format',
  'look after': 'care maintain manage',
  'look at': 'review',
  'look for': 'search source',
  'look into': 'investigate',
  'look up': 'search retrieve find',
  'make out': 'prepare write',
  'make sure': 'ensure check',
  'make up': 'prepare',
  'note down': 'record',
  'pass on': 'forward report send inform',
  'pick up': 'collect',
  'point out': 'flag report',
  'pull out': 'extract remove',
  'put in': 'install',
  'put through': 'transfer connect',
  'put together': 'assemble compile prepare',
  'put up': 'install erect',
  'ring up': 'phone',
  'roll out': 'deploy launch introduce',
  'run through': 'review',
  'send out': 'dispatch distribute',
  'set out': 'mark plan arrange',
  'set up': 'install configure establish arrange prepare create',
  'show around': 'guide',
  'shut down': 'close stop',
  'sort out': 'resolve settle arrange',
  'stand in': 'cover replace backup',
  'strip down': 'dismantle',
  'sum up': 'summarise',
  'take apart': 'dismantle',
  'take down': 'record remove dismantle',
  'take out': 'remove',
  'take over': 'receive',
  'take part': 'participate',
  'talk to': 'consult advise contact',
  'throw away': 'discard dispose',
  'tidy up': 'clean',
  'top up': 'refill',
  'try out': 'test',
  'turn down': 'refuse',
  'type up': 'write prepare',
  'walk through': 'guide explain',
  'win back': 'recover',
  'work out': 'calculate determine',
  'write down': 'record',
  'write off': 'cancel',
  'write up': 'document prepare',
};

/** Words that may stand between the two: 'filled the form in', 'took wedding dresses apart'. */
const reach = 3;

/** The verbs that say what phrasal verbs of a text say: 'calculate' for 'worked out'. */
export function meantByPhrases(text: string): string[] {
  const words = wordsOf(text).map((word) => word.text.toLowerCase());
  return words.flatMap((_, at) => meantAt(words, at));
}

/** What the verb at one place of a text says together with the words behind it; none where it stands for itself. */
export function meantByPhraseAt(text: string, start: number): string[] {
  const words = wordsOf(text);
  return meantAt(
    words.map((word) => word.text.toLowerCase()),
    words.findIndex((word) => word.start === start),
  );
}

function meantAt(words: readonly string[], at: number): string[] {
  const base = verbOf(words[at] ?? '')?.base;
  if (base === undefined) return [];
  const meant = words.slice(at + 1, at + 2 + reach).map((next) => phrasal[`${base} ${next}`]);
  return meant.flatMap((verbs) => verbs?.split(' ') ?? []);
}
