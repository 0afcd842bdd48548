import type { SkillMention } from '../../../skills/find-skills.js';
import { listAt } from './term-lists.js';

/** Words after which a requirement names what is to be known. */
const cue =
  /\b(?:(?:experience|proficiency|knowledge|expertise|understanding|exposure|background|command|mastery|fluency|competen(?:ce|cy)|familiarity|awareness|use|skills|training)(?: (?:working|experience|knowledge))? (?:with|in|of|on|using|to)|experience (?:teaching|operating|administering|configuring|maintaining|driving)|(?:proficient|skilled|familiar|certified|competent|fluent|experienced|trained|hands[- ]on)(?: experience)? (?:with|in|on)|must know|(?:have|had|has|['’]ve) (?:used|worked on)|(?:bonus|plus|brownie|extra) points? for)(?:\s+(?:a|an|the|basic|strong|good|solid|at least|(?:execution|implementation|supervision|preparation|operation|maintenance|handling|management) of))*\s+/giu;

/** What follows a requirement's cue and holds no known skill, with the names that the list goes on with. */
export function afterCues(text: string, mentions: readonly SkillMention[]): string[] {
  return [...text.matchAll(cue)].flatMap((match) => {
    const start = match.index + match[0].length;
    return listAt(text, start)
      .filter(({ from, to }) => !mentions.some((each) => each.start < to && each.end > from))
      .map(({ term }) => term);
  });
}

/** 'Knowledge of Perfios' without what leads to the name. */
export function withoutCue(text: string): string {
  const [first] = text.matchAll(cue);
  return first?.index === 0 ? text.slice(first[0].length) : text;
}
