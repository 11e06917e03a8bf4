import { hours } from './referral-hours.ts';
import { pathway } from './referral-pathway.ts';
import { safety } from './referral-safety.ts';
import { search } from './referral-search.ts';
import { service } from './referral-service.ts';

export const referral = { search, safety, hours, service, pathway } as const;
