import type { mongo } from 'mongoose';

/** Of longer histories watchers are told the last part. */
const keptMost = 20;

const asItWas = {
  state: '$state',
  revision: '$revision',
  claims: '$claims',
  progress: '$progress',
  error: '$error',
  startedAt: '$startedAt',
  finishedAt: '$finishedAt',
};

const withNote = (note: mongo.Document) => ({
  $slice: [{ $concatArrays: [{ $ifNull: ['$requeued', []] }, [note]] }, -keptMost],
});

/**
 * The update pipeline that queues a task again. It notes how the task was: with that, and as a claim is always
 * the first revision after `queued`, each state that a task was in can be told from its row alone
 * (missed-states.ts), by any process and at any time. Claims and ends, which are many, need to note nothing.
 * @param fields what else it sets; no texts of people's, as MongoDB reads `$` in them
 */
export function queuedAgain(fields: mongo.Document): mongo.Document[] {
  return [
    {
      $set: {
        ...fields,
        state: 'queued',
        revision: { $add: ['$revision', 1] },
        'dispatch.number': { $add: ['$dispatch.number', 1] },
        requeued: withNote(asItWas),
      },
    },
  ];
}

/**
 * The update pipeline that takes a task's revision past one that was shown already: a MongoDB that crashes may
 * lose the last unjournaled claim or progress, and the revisions that follow would be no news to who saw them.
 * @param shown the highest revision that was shown
 */
export function raisedPast(shown: number): mongo.Document[] {
  const note = { ...asItWas, revision: shown };
  return [
    {
      $set: {
        revision: shown + 1,
        requeued: { $cond: [{ $eq: ['$state', 'queued'] }, withNote(note), { $ifNull: ['$requeued', []] }] },
      },
    },
  ];
}
