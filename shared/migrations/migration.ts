import type { mongo } from 'mongoose';

/** A change of stored data that a new release needs. It may be cut short and run again: write it so. */
export interface Migration {
  /** Number and words, such as `0003-split-names`; never renamed, as it stands in the database's log. */
  name: string;
  up(db: mongo.Db, log: (line: string) => void): Promise<void>;
}
