/** A figure with its bar; `met` is null where there is none. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  bar: string | null;
  met: boolean | null;
  /** The least and the most that was seen, where the value is a median. */
  spread?: [least: number, most: number];
}
export interface BenchReport {
  bench: string;
  figures: Figure[];
}
