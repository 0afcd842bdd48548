import { parseArgs } from 'node:util';

/** What the engine's bench measures, in this order. */
export const parts = ['drain', 'enqueue', 'peer', 'pickup', 'idle', 'growth', 'plans', 'crowds'] as const;
type Part = (typeof parts)[number];

export interface EngineOptions {
  rounds: number;
  /** Tasks of one backlog. */
  tasks: number;
  /** People that our tasks are spread over. */
  people: number;
  only: ReadonlySet<Part>;
  profile: boolean;
}

/** @throws Error naming what it does not know */
export function readOptions(args: readonly string[]): EngineOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '5' },
      tasks: { type: 'string', default: '10000' },
      people: { type: 'string', default: '5000' },
      only: { type: 'string', default: parts.join(',') },
      profile: { type: 'boolean', default: false },
    },
  });
  const named = values.only.split(',');
  const unknown = named.filter((name) => !parts.some((part) => part === name));
  if (unknown.length > 0) throw new Error(`--only takes ${parts.join(', ')}; not ${unknown.join(', ')}`);
  return {
    rounds: positive('rounds', values.rounds),
    tasks: positive('tasks', values.tasks),
    people: positive('people', values.people),
    only: new Set(parts.filter((part) => named.includes(part))),
    profile: values.profile,
  };
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`--${name} takes a number from 1 up; not ${text}`);
  return value;
}
