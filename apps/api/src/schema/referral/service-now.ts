import {
  hoursByChannel,
  isPaused,
  mayReadProfessionalContact,
  openingAt,
  outdatedSince,
  swedishDateOf,
} from '@samlots/referral';
import { builder } from '../builder.ts';
import { dayOf } from './day-of.ts';
import { OpeningHours, OpeningNow } from './opening-objects.ts';
import { Service } from './service-objects.ts';
import { ProfessionalContact, Site, Waiting } from './service-parts.ts';

/** How to reach a service. */
builder.objectFields(Service, (t) => ({
  phone: t.string({ nullable: true, resolve: ({ contact }) => contact.phone }),
  email: t.string({ nullable: true, resolve: ({ contact }) => contact.email }),
  web: t.string({ nullable: true, resolve: ({ contact }) => contact.web }),
  professionalContact: t.field({
    type: ProfessionalContact,
    nullable: true,
    description: 'Null to those who are not signed in, and where there is none.',
    resolve: ({ professionalContact }, _args, { actor }) =>
      mayReadProfessionalContact(actor) ? professionalContact : null,
  }),
  opening: t.field({ type: OpeningNow, resolve: ({ hours }, _args, { now }) => openingAt(hours, now) }),
  hours: t.field({ type: [OpeningHours], resolve: ({ hours }) => [...hours] }),
  telephoneOpening: t.field({
    type: OpeningNow,
    description: 'As `opening` where the telephone has no hours of its own.',
    resolve: ({ hours }, _args, { now }) => openingAt(hoursByChannel(hours).telephone, now),
  }),
  telephoneHours: t.field({ type: [OpeningHours], resolve: ({ hours }) => [...hoursByChannel(hours).telephone] }),
  visitHours: t.field({ type: [OpeningHours], resolve: ({ hours }) => [...hoursByChannel(hours).visits] }),
  hoursNote: t.string({ nullable: true, description: 'In Swedish.', resolve: ({ hoursNote }) => hoursNote ?? null }),
  sites: t.field({ type: [Site], resolve: ({ sites }) => [...sites] }),
}));

/** How it stands with a service today, and since when that is said. */
builder.objectFields(Service, (t) => ({
  waiting: t.field({ type: Waiting, resolve: ({ waiting }) => waiting }),
  paused: t.boolean({
    description: 'Takes no new families now.',
    resolve: (service, _args, { now }) => isPaused(service, swedishDateOf(now)),
  }),
  pausedUntil: t.field({
    type: 'Day',
    nullable: true,
    resolve: ({ pausedUntil }) => (pausedUntil === undefined ? null : dayOf(pausedUntil)),
  }),
  verifiedOn: t.field({ type: 'Day', resolve: ({ verifiedAt }) => dayOf(verifiedAt) }),
  verifiedBy: t.exposeString('verifiedByRole', { description: 'A role, in Swedish.' }),
  outdatedSince: t.field({
    type: 'Day',
    nullable: true,
    description: 'The date of the older of the check and the waiting time, when more than 90 days back.',
    resolve: (service, _args, { now }) => {
      const since = outdatedSince(service, now);
      return since === undefined ? null : dayOf(since);
    },
  }),
}));
