import type { Clock, Ids } from '@samlots/kernel';
import { directoryRows } from './directory.ts';
import { districtSuccession, organisationsToday } from './district-succession.ts';
import { readDomain } from './domain-files.ts';
import { letterRows } from './letters.ts';
import { messageRows } from './messages.ts';
import { partnerRows, rolesToday } from './partners.ts';
import { peopleRows } from './people.ts';
import { swedishDateAt } from './plain-date.ts';
import { seededIds, seededRandom } from './random.ts';
import { trainingRows, type SeedDates } from './training.ts';

export type DemoOptions = {
  readonly clock: Clock;
  /** Ids of people, seats and accounts; the same in every clone unless given. */
  readonly ids?: Ids;
  /** `domain` takes the dates of 2014 as they are, for tests with a clock in that year. */
  readonly dates?: SeedDates;
};

const seedOfChoices = 20_140_210;

/** Every row of the demo, made in memory: the same in every clone but for what lies around the clock's today. */
export function demoRows({ clock, ids = seededIds(seedOfChoices), dates = 'generated' }: DemoOptions) {
  const now = clock.now();
  const today = swedishDateAt(now);
  const domain = readDomain();
  const random = seededRandom(seedOfChoices);
  const succession = districtSuccession(domain.districts, today);
  const units = organisationsToday(domain.organisations, domain.services, domain.districts, succession);
  const people = peopleRows(
    units.map(({ record }) => record),
    { ids, random, now },
  );
  const training = trainingRows(domain.training, people.colleagues, { ids, random, now, dates });
  const directory = directoryRows(domain, today);
  const messages = messageRows({ ...training, persons: people.persons });
  const letters = letterRows({ ...training, ...people, organisations: directory.organisations }, now);
  const partners = partnerRows(now);
  return {
    directory,
    people: { ...people, roles: rolesToday(people.roles, now) },
    partners,
    training,
    messages,
    letters,
    now,
  };
}

export type DemoRows = ReturnType<typeof demoRows>;
