import type { Config } from '../../shared/config.js';
import type { UserRow } from '../../shared/models/user.js';
import { normalizeEmail } from '../../shared/sign-in/email-address.js';
import type { Role } from './principal.js';

/**
 * What someone may be, by what the account and the settings say now. Only who has proved their address by
 * a code is an admin: a password account may be registered in anybody's name.
 */
export function rolesOf(
  user: Pick<UserRow, 'email' | 'emailProvenAt' | 'userType'>,
  config: Pick<Config, 'ADMIN_EMAILS'>,
): readonly Role[] {
  const admin = user.emailProvenAt !== null && config.ADMIN_EMAILS.map(normalizeEmail).includes(user.email);
  return admin ? [user.userType, 'admin'] : [user.userType];
}
