import { z } from 'zod';
import { userTypes } from '../../../shared/models/user.js';
import { recruiterTypes } from '../../../shared/models/recruiter-profile.js';
import { emailAddress } from '../../../shared/sign-in/email-address.js';
import { passwordFault } from '../../auth/password-strength.js';
import { personName, phoneNumber, webAddress } from '../users/schemas.js';

// Aborts, so that nothing looks closer at a password of a megabyte.
const password = z
  .string()
  .refine(hasPasswordLength, { error: 'A password has 10 to 128 characters.', abort: true })
  .meta({ minLength: 10, maxLength: 128, format: 'password' });
const code = z
  .string()
  .trim()
  .regex(/^\d{6}$/, 'A code has 6 digits.');

export const sendOtpBody = z.strictObject({ email: emailAddress });
export const verifyOtpBody = z.strictObject({ email: emailAddress, code });
export const refreshBody = z.strictObject({ refreshToken: z.string().min(1).max(256) });
export const loginBody = z.strictObject({ email: emailAddress, password: z.string().min(1).max(256) });

export const resetPasswordBody = z
  .strictObject({ email: emailAddress, code, newPassword: password })
  .superRefine((body, context) => refuseWeak(body.newPassword, body.email, 'newPassword', context));

const account = { email: emailAddress, password, fullName: personName };

export const registerBody = z
  .strictObject({ ...account, userType: z.enum(userTypes).default('candidate') })
  .superRefine((body, context) => refuseWeak(body.password, body.email, 'password', context));

const line = (most: number) => z.string().trim().min(1).max(most);

export const registerRecruiterBody = z
  .strictObject({
    ...account,
    username: z
      .string()
      .trim()
      .toLowerCase()
      .regex(/^[a-z0-9](?:[a-z0-9-]{1,38})[a-z0-9]$/, 'A username has 3 to 40 letters, digits and dashes.')
      .optional(),
    recruiterType: z.enum(recruiterTypes).default('company'),
    companyName: line(160).optional(),
    companyWebsite: webAddress.optional(),
    companySize: line(40).optional(),
    industry: line(120).optional(),
    specialization: line(160).optional(),
    yearsExperience: z.number().min(0).max(80).optional(),
    bio: line(2_000).optional(),
    phone: phoneNumber.optional(),
    linkedinUrl: webAddress.optional(),
    location: line(160).optional(),
  })
  .superRefine((body, context) => {
    refuseWeak(body.password, body.email, 'password', context);
    if (body.recruiterType === 'company' && body.companyName === undefined) {
      context.addIssue({ code: 'custom', path: ['companyName'], message: 'A company has a name.' });
    }
  });

function hasPasswordLength(text: string): boolean {
  const characters = text.length <= 256 ? Array.from(text).length : Infinity;
  return characters >= 10 && characters <= 128;
}

function refuseWeak(text: string, email: string, path: string, context: z.RefinementCtx): void {
  const message = passwordFault(text, email);
  if (message !== null) context.addIssue({ code: 'custom', path: [path], message });
}
