import { holdsPersonalNumber } from '@samlots/kernel';
import { z } from 'zod';
import type { OidcProvider } from './providers.ts';

const text = z.string().trim().min(1).catch('');
const texts = z.union([z.array(z.string()), z.string().transform((one) => [one])]).catch([]);

const told = z.looseObject({
  sub: z.string().min(1).max(255),
  email: z.string().trim().toLowerCase().pipe(z.email().max(254)).nullable().catch(null),
  // Anything but a plain `true` is no promise: some providers send texts.
  email_verified: z.boolean().catch(false),
  name: text,
  given_name: text,
  family_name: text,
  acr: text,
  amr: texts,
  iat: z.number().optional().catch(undefined),
  auth_time: z.number().optional().catch(undefined),
});

/** Who the provider says that somebody is. */
export type Claims = {
  readonly subject: string;
  /** Lower case; null when it is missing or the provider has not verified it. */
  readonly email: string | null;
  readonly name: string;
  /** Ids of organisations; null when the provider is not asked for any. */
  readonly organisations: readonly string[] | null;
  /** Seconds since the second factor was shown, as the provider told; null when none was. */
  readonly secondFactorAge: number | null;
};

/** The provider calls somebody by a personal number, which is never stored. */
class SubjectIsPersonalNumber extends Error {}

const secondFactorAge = ({ acr, amr, iat, auth_time }: z.output<typeof told>, accepted: readonly string[]) => {
  if (![acr, ...amr].some((value) => accepted.includes(value))) return null;
  return iat === undefined || auth_time === undefined ? null : Math.max(0, iat - auth_time);
};

/** Reads the claims of an id token and of userinfo, the first where both have one. Throws `SubjectIsPersonalNumber`. */
export const readClaims = (provider: OidcProvider, ...sources: readonly object[]): Claims => {
  const all = told.parse(Object.assign({}, ...sources.toReversed()));
  // Nothing but digits: a random id of a provider may hold ten of them in a row.
  if (/^[\d+ -]+$/.test(all.sub) && holdsPersonalNumber(all.sub)) throw new SubjectIsPersonalNumber();
  const { organisationClaim } = provider;
  return {
    subject: all.sub,
    email: all.email_verified ? all.email : null,
    name: all.name || `${all.given_name} ${all.family_name}`.trim(),
    organisations: organisationClaim === undefined ? null : texts.parse(all[organisationClaim] ?? []),
    secondFactorAge: secondFactorAge(all, provider.secondFactor),
  };
};
