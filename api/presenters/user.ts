import { z } from 'zod';
import type { Config } from '../../shared/config.js';
import { planNames, userTypes, type UserRow } from '../../shared/models/user.js';
import { objectId } from '../../shared/operations/fields.js';
import { roles } from '../auth/principal.js';
import { rolesOf } from '../auth/roles.js';

/** An account as sign-in answers show it. */
export const userView = z
  .strictObject({
    id: objectId,
    email: z.string(),
    fullName: z.string().nullable(),
    userType: z.enum(userTypes),
    roles: z.array(z.enum(roles)),
    plan: z.enum(planNames),
  })
  .meta({ id: 'User' });

/** An account as its owner sees it. */
export const ownUserView = userView
  .extend({
    headline: z.string().nullable(),
    location: z.string().nullable(),
    phone: z.string().nullable(),
    websiteUrl: z.string().nullable(),
    linkedinUrl: z.string().nullable(),
    emailProven: z.boolean().meta({ description: 'A code from their mail has shown that it is theirs.' }),
    hasPassword: z.boolean(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'OwnUser' });

/** An account as everybody may see it. */
export const publicUserView = z
  .strictObject({
    id: objectId,
    fullName: z.string().nullable(),
    userType: z.enum(userTypes),
    headline: z.string().nullable(),
  })
  .meta({ id: 'PublicUser' });

type RolesConfig = Pick<Config, 'ADMIN_EMAILS'>;

export function presentUser(user: UserRow, config: RolesConfig): z.infer<typeof userView> {
  return {
    id: user._id.toHexString(),
    email: user.email,
    fullName: user.fullName,
    userType: user.userType,
    roles: [...rolesOf(user, config)],
    plan: user.plan,
  };
}

export function presentOwnUser(user: UserRow, config: RolesConfig): z.infer<typeof ownUserView> {
  const { headline, location, phone, websiteUrl, linkedinUrl } = user.profile;
  return {
    ...presentUser(user, config),
    headline,
    location,
    phone,
    websiteUrl,
    linkedinUrl,
    emailProven: user.emailProvenAt !== null,
    hasPassword: user.passwordHash !== null,
    createdAt: user.createdAt.toISOString(),
    updatedAt: user.updatedAt.toISOString(),
  };
}

export function presentPublicUser(user: UserRow): z.infer<typeof publicUserView> {
  return {
    id: user._id.toHexString(),
    fullName: user.fullName,
    userType: user.userType,
    headline: user.profile.headline,
  };
}
