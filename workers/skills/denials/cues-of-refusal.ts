import { byFirstWord } from './cues.js';

/** Who is sent away. With another denial beside it, what is denied is asked for: 'without BLS you need not apply'. */
export const refusals = byFirstWord([
  'not apply',
  'not call',
  'not send',
  'not be considered',
  'not be entertained',
  'not be shortlisted',
  'not eligible',
  'not get far',
  'not for you',
  ...['interview', 'offer', 'entry', 'job', 'call', 'chance'].map((what) => `no ${what}`),
  ...['cope', 'survive', 'last', 'manage'].map((verb) => `not ${verb}`),
  'not bother',
  ...['hire', 'consider', 'take', 'shortlist', 'interview'].map((verb) => `not ${verb}`),
  ...['apply', 'call', 'send', 'bother'].map((verb) => `don't ${verb}`),
  "won't get far",
]);

/** The same in words that deny nothing: 'anyone who has not used Figma will struggle'. */
export const dismissals = byFirstWord([
  'apply na',
  'apply mat',
  'be rejected',
  'be ignored',
  'be discarded',
  'will struggle',
  'be lost',
  'be stuck',
  ...['get by', 'survive', 'cope'].map((verb) => `hard to ${verb}`),
  'look elsewhere',
  'think twice',
]);
