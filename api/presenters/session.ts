import { z } from 'zod';
import type { SessionRow } from '../../shared/models/session.js';
import { objectId } from '../../shared/operations/fields.js';

/** A sign-in as its owner sees it. */
export const sessionView = z
  .strictObject({
    id: objectId,
    agent: z.string(),
    current: z.boolean().meta({ description: 'The session that asks.' }),
    createdAt: z.iso.datetime(),
    lastSeenAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'Session' });

export function presentSession(session: SessionRow, currentId: string): z.infer<typeof sessionView> {
  const id = session._id.toHexString();
  return {
    id,
    agent: session.agent,
    current: id === currentId,
    createdAt: session.createdAt.toISOString(),
    lastSeenAt: session.lastSeenAt.toISOString(),
    expiresAt: session.expiresAt.toISOString(),
  };
}
