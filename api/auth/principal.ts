import type { mongo } from 'mongoose';

/** What a person may be; admins are named in `ADMIN_EMAILS`. */
export const roles = ['candidate', 'recruiter', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Whose rows a query may see. Made by authentication only, so that a route cannot forget it. */
export type OwnerId = mongo.ObjectId & { readonly __owner: unique symbol };

/** Who asks, as authentication found it. */
export interface Principal {
  id: OwnerId;
  email: string;
  roles: readonly Role[];
  /** How they signed in: browsers by cookie, API clients by bearer token. */
  via: 'bearer' | 'cookie';
  /** The session or token family they signed in with. */
  sessionId: string;
}
