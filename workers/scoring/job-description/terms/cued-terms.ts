import type { SkillMention } from '../../../skills/find-skills.js';
import { listAt } from './term-lists.js';

/** What somebody has: 'experience in', 'good command of', 'confidence with'. */
const had =
  '(?:experience|proficiency|knowledge|expertise|understanding|exposure|background|command|mastery|fluency|competen(?:ce|cy)|familiarity|awareness|confidence|use|skills|training)(?: (?:working|experience|knowledge))? (?:with|in|of|on|using|to)';
/** 'You will gain experience in': what the job gives. */
const given = String.raw`\b(?:gain|build|develop|acquire|get|receive|offer|provide|improve|deepen|broaden)(?:ing|s)? (?:\w+ ){0,2}`;
/** What somebody is: 'skilled in', 'conversant with', 'at home with'. */
const been =
  '(?:proficient|skilled|familiar|certified|competent|fluent|experienced|trained|hands[- ]on|conversant|(?:well[- ])?versed|comfortable|confident|adept|expert|at (?:ease|home))(?: experience)? (?:with|in|on|at)';
/** What somebody works with, told by what is done to it: 'able to read piping isometrics', 'experience operating'. */
const worked =
  'experience (?:teaching|administering|configuring|driving)|experience(?= (?:operating|maintaining|handling|using|repairing|installing|servicing) )|(?:able|ability|know how|confident|comfortable) to (?:read|interpret|operate|use)|(?:comfortable|confident|capable of|adept at|good at) (?:reading|interpreting|operating|using|setting)';
/** 'You understand brewing salts'; how, what and whom one understands are none. */
const known = String.raw`must know|knows? (?:your|his|her|their|the) way a?round|understands?(?! (?:how|what|why|where|when|that|this|the|you|your|our|us|its?|their|each|people|and)\b)|(?:have|had|has|['’]ve) (?:used|worked (?:on|with))|(?:bonus|plus|brownie|extra) points? for`;
/** 'A strong', 'the maintenance of', 'operating': what stands before the thing itself. */
const before = String.raw`(?:\s+(?:a|an|the|basic|strong|good|solid|at least|operating|handling|using|preparing|making|reading|running|maintaining|servicing|repairing|installing|(?:\w{2,12}(?:tion|ment|ance|ing)|repair|use|assembly|design) of))*`;

/** Words after which a requirement names what is to be known. */
const cue = new RegExp(String.raw`(?<!${given})\b(?:${had}|${been}|${worked}|${known})${before}\s+`, 'giu');

/** What follows a requirement's cue and holds no known skill, with the names that the list goes on with. */
export function afterCues(text: string, mentions: readonly SkillMention[]): string[] {
  return [...text.matchAll(cue)].flatMap((match) => {
    const start = match.index + match[0].length;
    return listAt(text, start)
      .filter(({ from, to }) => !mentions.some((each) => each.start < to && each.end > from))
      .map(({ term }) => term);
  });
}

/** Whether a text says that something is known or done, before it says what. */
export function hasCue(text: string): boolean {
  return text.search(cue) >= 0;
}

/** 'Knowledge of Perfios' without what leads to the name. */
export function withoutCue(text: string): string {
  const [first] = text.matchAll(cue);
  return first?.index === 0 ? text.slice(first[0].length) : text;
}
