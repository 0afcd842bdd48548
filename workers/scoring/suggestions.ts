import type { AnalysisRow } from '../../shared/analysis/analysis.js';
import type { Suggestion } from '../../shared/analysis/suggestion.js';
import type { ResumeContent } from '../../shared/resume/content.js';
import { capOf, isOverHalf, mustHaveCap } from './caps.js';
import { placeFor } from './places.js';
import { sumOfPoints } from './rows.js';

/** More than anybody does; a bound on hostile postings. */
const most = 50;

/** The rows as they stand once some are mended. */
interface State {
  sum: number;
  must: number;
  absent: number;
  hasEmail: boolean;
}

/** Something that can be done: the rows that it mends. */
interface Step {
  rows: readonly AnalysisRow[];
  suggestion: Omit<Suggestion, 'gain'>;
}

/**
 * What to do next. The first step is the one that raises the score most, each later one that which adds most
 * after those before it: so the gains of the first n add up to what doing these n is worth, caps included.
 * @param rows of a score or of a readiness
 */
export function suggestions(rows: readonly AnalysisRow[], resume: ResumeContent): Suggestion[] {
  const mendable = rows.filter((row) => row.status !== 'capped' && row.fix !== null && row.max > row.points);
  const open: Step[] = mendable.map((row) => ({
    rows: [row],
    suggestion: { ruleId: row.ruleId, path: placeFor(row, resume), action: row.fix ?? '' },
  }));
  const found: Suggestion[] = [];
  let state = stateOf(rows);
  const isBinding = comesToBind(open, state);
  while (open.length > 0 && found.length < most) {
    const best = bestOf(isBinding ? [...open, ...liftingCap(open, state, resume)] : open, state);
    const gain = gainOf(best, state);
    if (gain <= 0) break;
    found.push({ ...best.suggestion, gain });
    state = after(best, state);
    const isDone = (step: Step): boolean => step.rows.some((row) => best.rows.includes(row));
    open.splice(0, open.length, ...open.filter((step) => !isDone(step)));
  }
  return found;
}

function stateOf(rows: readonly AnalysisRow[]): State {
  const scored = rows.filter(({ status }) => status !== 'capped');
  const must = scored.filter(isMustHave);
  return {
    sum: thousandths(sumOfPoints(scored)),
    must: must.length,
    absent: must.filter(({ points }) => points === 0).length,
    // Readiness knows no caps.
    hasEmail: !rows.some(({ ruleId }) => ruleId === 'title') || hasMet(rows, 'parse.email'),
  };
}

const isMustHave = ({ ruleId, status }: AnalysisRow): boolean =>
  ruleId.startsWith('must-have.') && status !== 'not_asked';
const hasMet = (rows: readonly AnalysisRow[], id: string): boolean =>
  rows.some(({ ruleId, status }) => ruleId === id && status === 'met');
const thousandths = (points: number): number => Math.round(points * 1000);

function scoreOf({ sum, must, absent, hasEmail }: State): number {
  const cap = capOf({ isOverHalf: isOverHalf(absent, must), hasEmail });
  return cap ? Math.min(sum, thousandths(cap.limit)) : sum;
}

function after({ rows }: Pick<Step, 'rows'>, state: State): State {
  const gained = thousandths(worthOf({ rows }));
  const shown = rows.filter((row) => isMustHave(row) && row.points === 0).length;
  const hasEmail = state.hasEmail || rows.some(({ ruleId }) => ruleId === 'parse.email');
  return { ...state, sum: state.sum + gained, absent: state.absent - shown, hasEmail };
}

/** In points, to a thousandth. */
function gainOf(step: Step, state: State): number {
  return (scoreOf(after(step, state)) - scoreOf(state)) / 1000;
}

/** Of equal gains, what comes first. */
function bestOf(steps: readonly Step[], state: State): Step {
  const graded = steps.map((step) => ({ step, gain: gainOf(step, state) }));
  return graded.reduce((a, b) => (b.gain > a.gain ? b : a)).step;
}

const isAbsent = ({ rows }: Step): boolean => rows.some((row) => isMustHave(row) && row.points === 0);

/** Whether the cap on must-haves would come to hold back what can be done beside them. */
function comesToBind(open: readonly Step[], { sum }: State): boolean {
  const others = open.filter((step) => !isAbsent(step)).map(worthOf);
  return sum / 1000 + others.reduce((all, each) => all + each, 0) > mustHaveCap.limit;
}

/** The fewest must-haves that lift the cap, as one step. */
function liftingCap(open: readonly Step[], state: State, resume: ResumeContent): Step[] {
  const needed = state.absent - Math.floor(state.must / 2);
  if (needed < 2) return [];
  const absent = open.filter(isAbsent);
  const chosen = [...absent].sort((a, b) => worthOf(b) - worthOf(a)).slice(0, needed);
  const rows = chosen.flatMap((step) => step.rows);
  const [first] = rows;
  if (!first) return [];
  const names = rows.map(({ label }) => label.replace(/^[^:]*: /, '')).join('; ');
  const action = `If you have experience with them, show each of these in a bullet of a dated role, as without them the score stays at ${mustHaveCap.limit}: ${names}.`;
  return [{ rows, suggestion: { ruleId: mustHaveCap.ruleId, path: placeFor(first, resume), action } }];
}

/** What a step gives where no cap holds it back, in points. */
function worthOf({ rows }: Pick<Step, 'rows'>): number {
  return rows.reduce((sum, { max, points }) => sum + thousandths(max) - thousandths(points), 0) / 1000;
}
