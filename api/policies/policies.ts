import { AppError } from '../../shared/errors.js';
import type { Principal, Role } from '../auth/principal.js';

/** Who may do what beyond their own rows, which owner scope already guards. */
const policies = {
  'tasks.administer': ['admin'],
  'platform.watch': ['admin'],
  'api-tokens.manage': ['admin'],
} as const satisfies Record<string, readonly Role[]>;
export type PolicyAction = keyof typeof policies;

/** Whether someone may do something. */
function can(principal: Principal, action: PolicyAction): boolean {
  const allowed: readonly Role[] = policies[action];
  return principal.roles.some((role) => allowed.includes(role));
}

/** @throws AppError `forbidden` */
export function authorize(principal: Principal, action: PolicyAction): void {
  if (!can(principal, action)) throw new AppError('forbidden', 'Your account may not do this.');
}
