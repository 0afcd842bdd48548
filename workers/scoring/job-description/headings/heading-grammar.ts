import type { Section } from '../section.js';

/**
 * Where no word of a heading tells its section, who does what in it may: 'What we hope you bring along' asks, 'What we
 * promise you' offers. Tried in order.
 */
export const headingGrammar: readonly (readonly [section: Section, pattern: RegExp])[] = [
  [
    'benefits',
    /\bwe(?:'ll| will| can)? (?:promise|pay|bring|do for you|throw in)\b|\byou(?:'ll| will| can)? (?:earn|enjoy|gain|take home)\b|\bwaiting for you$/,
  ],
  [
    'requirements',
    /\b(?:hope|wish|like|love|ask|expect|want|need)\b.*\b(?:you|candidates?|applicants?)\b|\byou(?:'ll| will| should| must| can| could| might)? (?:\w+ )?(?:bring|have|need|know|possess|hold|come with|show|offer)\b|^(?:this|that|it) is you\b|^(?:the|our) (?:next |new )?(?:one|human|person|teammate|colleague)\b/,
  ],
  ['duties', /\byou(?:'ll| will)? (?:be )?(?:\w+ing|do|own|run|build|lead|work|help)\b|\bin store for you$/],
  ['about', /^(?:us|we|hello|hi there)$/],
];
