import type { mongo } from 'mongoose';
import type { Migration } from './migration.js';

/** A letter as it was: `version` was its resume's, `revision` its own. */
interface Letter {
  _id: mongo.ObjectId;
  owner: mongo.ObjectId;
  version: number;
  content: unknown;
  updatedAt: Date;
}

/** A letter's words move into versions, as a resume's have always stood. */
export const lettersHaveVersions: Migration = {
  name: '0002-letters-have-versions',
  async up(db, log) {
    const letters = db.collection<Letter>('cover_letters');
    await letters.updateMany({ revision: { $exists: true } }, [
      { $set: { resumeVersion: '$version', version: '$revision' } },
      { $unset: 'revision' },
    ]);
    let added = 0;
    for await (const { _id, owner, version, content, updatedAt } of letters.find()) {
      // Of older versions no words are left.
      const origin = version === 1 ? 'written' : 'edited';
      const latest = { content, origin, basedOn: null, createdAt: updatedAt };
      const { upsertedCount } = await db
        .collection('cover_letter_versions')
        .updateOne({ owner, coverLetterId: _id, version }, { $setOnInsert: latest }, { upsert: true });
      added += upsertedCount;
    }
    log(`gave ${added} letters their first stored version`);
  },
};
