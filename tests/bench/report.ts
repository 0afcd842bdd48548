/** A figure with its bar; `met` is null where there is none. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  bar: string | null;
  met: boolean | null;
}
export interface BenchReport {
  bench: string;
  figures: Figure[];
}
