import type { z } from 'zod';
import type { QueueName } from '../config.js';

/** Monthly allowances that a plan grants; a task, or a share link, uses one unit of one of them. */
export type QuotaKind = 'resumes' | 'analyses' | 'writing' | 'pdfs' | 'shares';

/** A kind of heavy work, as data: what may be asked, what comes out, and how patient we are. */
export interface Operation<
  Name extends string = string,
  Input extends z.ZodType = z.ZodType,
  Result extends z.ZodType = z.ZodType,
> {
  /** Literal kebab-case; stored with each task, so renaming one is a migration. */
  readonly name: Name;
  readonly queue: QueueName;
  readonly input: Input;
  readonly result: Result;
  /** Milliseconds one attempt may take. */
  readonly timeLimit: number;
  /** Failures before the task is `failed`. */
  readonly attempts: number;
  /** Milliseconds that a finished task is kept. */
  readonly retention: number;
  /**
   * New ones are refused while the oldest task waiting in its queue is older than so many milliseconds, so what
   * matters least has the smallest; null where people are never turned away.
   */
  readonly shedAfter: number | null;
  /** What it costs of a person's plan; null where it is free. */
  readonly quota: QuotaKind | null;
  /** The platform's own: never listed to people. */
  readonly internal: boolean;
}

interface Definition<Name extends string, Input extends z.ZodType, Result extends z.ZodType> {
  name: Name;
  queue: QueueName;
  input: Input;
  result: Result;
  timeLimit: number;
  attempts?: number;
  retention?: number;
  shedAfter?: number | null;
  quota?: QuotaKind;
  internal?: boolean;
}

/** Milliseconds of so many seconds, minutes or days. */
export const seconds = (n: number) => n * 1_000;
export const minutes = (n: number) => n * 60_000;
export const days = (n: number) => n * 86_400_000;

/** Completes a definition: 5 attempts, kept 30 days, shed after 15 min, free and visible unless it says otherwise. */
export function defineOperation<Name extends string, Input extends z.ZodType, Result extends z.ZodType>(
  definition: Definition<Name, Input, Result>,
): Operation<Name, Input, Result> {
  return {
    attempts: 5,
    retention: days(30),
    shedAfter: minutes(15),
    quota: null,
    internal: false,
    ...definition,
  };
}

export type InputOf<O extends Operation> = z.output<O['input']>;
export type ResultOf<O extends Operation> = z.output<O['result']>;
