import { sortKey } from '@samlots/kernel';
import { parseCatalogue, parseVocabulary } from '@samlots/referral';
import { describe, expect, it } from 'vitest';
import { demoRows } from './demo-rows.ts';
import { demoSignIns } from './demo-sign-ins.ts';
import { readDomain } from './domain-files.ts';

const domain = readDomain();
const clock = { now: () => new Date('2014-02-10T09:00:00Z') };
const { people, training, directory } = demoRows({ clock, dates: 'domain' });
const personOf = new Map(people.persons.map((person) => [person.id, person]));
const unitOf = new Map(domain.organisations.map((unit) => [unit.id, unit]));
const countBy = <Item>(list: readonly Item[], key: (item: Item) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of list) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
};

describe('the staff', () => {
  it('is about 260 people of different names, never more than a unit has', () => {
    expect(people.persons.length).toBeGreaterThanOrEqual(255);
    expect(people.persons.length).toBeLessThanOrEqual(265);
    expect(new Set(people.persons.map(({ name }) => name)).size).toBe(people.persons.length);
    const staffed = Object.entries(countBy(people.memberships, ({ organisationId }) => organisationId));
    expect(staffed.filter(([id, count]) => count > (unitOf.get(id)?.staffApprox ?? 0))).toEqual([]);
    const partners = domain.organisations.filter(({ partner }) => partner).map(({ id }) => id);
    expect(partners.filter((id) => !staffed.some(([unit]) => unit === id))).toEqual([]);
  });

  it('writes only to example domains; some have no address and two share one', () => {
    const addresses = people.persons.flatMap(({ email }) => (email === null || email === undefined ? [] : [email]));
    expect(addresses.filter((address) => !/^[a-z][a-z0-9.-]*@[a-z0-9-]+\.example$/u.test(address))).toEqual([]);
    expect(people.persons.length - addresses.length).toBeGreaterThanOrEqual(10);
    expect(Object.values(countBy(addresses, (address) => address)).filter((count) => count > 1)).toEqual([2]);
  });

  it('has one protected identity, whose name neither address nor order gives away', () => {
    const hidden = people.persons.filter(({ protectedIdentity }) => protectedIdentity === true);
    expect(hidden).toHaveLength(1);
    expect(hidden[0]).toMatchObject({ email: null, sortKey: sortKey(hidden[0]?.alias ?? '') });
    expect(hidden[0]?.alias).not.toBe(hidden[0]?.name);
  });

  it('has one person with two memberships, and volunteers', () => {
    expect(people.memberships.length).toBe(people.persons.length + 1);
    expect(countBy(people.memberships, ({ kind }) => kind ?? '')['VOLUNTEER']).toBeGreaterThanOrEqual(5);
  });

  it('has a contact person in every partner unit', () => {
    const contacts = people.roles.filter(({ role }) => role === 'ORG_CONTACT').map(({ scopeId }) => scopeId);
    expect(contacts.toSorted()).toEqual(
      domain.organisations
        .filter(({ partner }) => partner)
        .map(({ id }) => id)
        .toSorted(),
    );
  });
});

it.each(demoSignIns)('lets $email sign in as $role', ({ email, role, organisationId }) => {
  const user = people.users.find((row) => row.email === email);
  const link = people.userPersons.find((row) => row.userId === user?.id);
  expect(personOf.get(link?.personId)?.email).toBe(email);
  expect(people.roles.filter((row) => row.personId === link?.personId).map((row) => row.role)).toEqual([role]);
  expect(people.memberships.filter((row) => row.personId === link?.personId).map((row) => row.organisationId)).toEqual([
    organisationId,
  ]);
});

describe('the training year', () => {
  const seatsAt = (id: string, state: string) =>
    training.enrolments.filter((row) => row.occurrenceId === id && row.state === state);

  it('takes the dates of the data file as they are', () => {
    const day4 = training.occurrences.find(({ id }) => id === 'day-4-a');
    expect(day4).toMatchObject({
      startsAt: new Date('2014-05-15T07:00:00Z'),
      endsAt: new Date('2014-05-15T14:30:00Z'),
    });
    expect(training.programmes.map(({ id }) => id)).toEqual(domain.training.programmes.map(({ id }) => id));
  });

  it('has goals and a case for every day but the lecture', () => {
    expect(training.days.find(({ id }) => id === 'day-2')).toMatchObject({
      goals: expect.arrayContaining(['känna igen tecken på depression hos båda föräldrarna']),
      casework: { title: 'Fjorton poäng', text: expect.stringContaining('14 poäng'), questions: expect.any(Array) },
    });
    expect(training.days.filter(({ casework }) => casework === undefined).map(({ id }) => id)).toEqual([
      'open-lecture-1',
    ]);
  });

  it('has day 4 A full with nine in the queue, and 81 of 96 in B', () => {
    expect(seatsAt('day-4-a', 'ENROLLED')).toHaveLength(96);
    expect(seatsAt('day-4-a', 'WAITLISTED').map(({ queueTicket }) => queueTicket)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(seatsAt('day-4-b', 'ENROLLED')).toHaveLength(81);
    const waited = seatsAt('day-4-a', 'WAITLISTED').map(({ requestedAt }) => requestedAt.getTime());
    expect(waited).toEqual(waited.toSorted((one, other) => one - other));
  });

  it('keeps the shares of health care and civil society in the full round', () => {
    const sectors = countBy(
      seatsAt('day-4-a', 'ENROLLED'),
      ({ organisationId }) => unitOf.get(organisationId)?.sector ?? 'none',
    );
    expect(sectors['health']).toBeGreaterThanOrEqual(24);
    expect(sectors['church-and-civil-society']).toBeGreaterThanOrEqual(7);
  });

  it('leaves each demo contact somebody in the queue and somebody still to enrol', () => {
    for (const unit of ['org-forskolan-igelkotten', 'org-ljungbacken']) {
      const placed = training.enrolments.filter((row) => row.dayId === 'day-4' && row.organisationId === unit);
      expect(placed.some(({ state }) => state === 'WAITLISTED')).toBe(true);
      expect(placed.length).toBeLessThan(people.memberships.filter((row) => row.organisationId === unit).length);
    }
  });

  it('has nobody twice on a day and at most half of a unit away at once', () => {
    const twice = countBy(training.enrolments, ({ personId, dayId }) => `${personId} ${dayId}`);
    expect(Object.entries(twice).filter(([, count]) => count > 1)).toEqual([]);
    const size = countBy(people.memberships, ({ organisationId }) => organisationId);
    const away = countBy(
      training.enrolments,
      ({ occurrenceId, organisationId }) => `${occurrenceId} ${organisationId}`,
    );
    const half = ([key, count]: [string, number]) => count > Math.ceil((size[key.split(' ')[1] ?? ''] ?? 0) / 2);
    expect(Object.entries(away).filter(half)).toEqual([]);
  });

  it('enrols only by a membership of that time at an invited unit', () => {
    const memberships = new Map(people.memberships.map((row) => [row.id, row]));
    const programmes = new Map(
      training.days.map((day) => [day.id, training.programmes.find(({ id }) => id === day.programmeId)]),
    );
    const wrong = training.enrolments.filter((row) => {
      const membership = memberships.get(row.membershipId);
      const programme = programmes.get(row.dayId);
      const invited =
        programme?.open === true ||
        [programme?.invitedKinds ?? []].flat().includes(unitOf.get(row.organisationId)?.kind ?? '');
      return membership?.personId !== row.personId || membership.organisationId !== row.organisationId || !invited;
    });
    expect(wrong).toEqual([]);
  });

  it('gives each enrolment one calendar identity and a request between opening and now', () => {
    expect(training.invitations.map(({ enrolmentId }) => enrolmentId)).toEqual(training.enrolments.map(({ id }) => id));
    expect(new Set(training.invitations.map(({ uid }) => uid)).size).toBe(training.enrolments.length);
    expect(training.enrolments.filter(({ requestedAt }) => requestedAt > clock.now())).toEqual([]);
  });

  it('publishes all but the specialist course, and opens what it publishes', () => {
    expect(countBy(training.programmes, ({ status }) => status ?? '')).toEqual({ PUBLISHED: 4, DRAFT: 1 });
    expect(training.programmes.filter(({ opensAt }) => !(opensAt instanceof Date) || opensAt > clock.now())).toEqual(
      [],
    );
  });
});

describe('the directory', () => {
  it('is the data file, record by record', () => {
    expect(directory.services.map(({ content }) => content)).toEqual(domain.services);
    expect(directory.pathways.map(({ content }) => content)).toEqual(domain.pathways);
    expect(directory.organisations.map(({ content }) => content)).toEqual(domain.organisations);
    expect(directory.needs).toHaveLength(61);
    expect(directory.serviceNeeds).toHaveLength(
      domain.services.flatMap(({ needs }) => [...needs.primary, ...needs.secondary]).length,
    );
  });

  it('has the words in rows by kind', () => {
    expect(countBy(directory.references, ({ kind }) => kind)).toEqual({
      'handover-rule': 13,
      'safety-phrase': 20,
      'safety-reading-rules': 1,
      situation: 8,
      phrase: 62,
      'phrase-book': 1,
      vocabulary: 12,
    });
  });
});

describe('around a real today', () => {
  const today = new Date('2026-11-24T12:00:00Z');
  const later = demoRows({ clock: { now: () => today } });
  const marks = (occurrenceId: string) => {
    const there = new Set(
      later.training.enrolments.filter((row) => row.occurrenceId === occurrenceId).map(({ id }) => id),
    );
    return later.training.attendances.filter(({ enrolmentId }) => there.has(enrolmentId));
  };

  it('has three marked days of every presence behind it and none ahead', () => {
    for (const [id, seats] of [
      ['day-1-a', 92],
      ['day-1-b', 88],
      ['day-2-a', 94],
      ['day-2-b', 87],
      ['day-3-a', 91],
      ['day-3-b', 90],
    ] as const) {
      expect(marks(id)).toHaveLength(seats);
      expect(new Set(marks(id).map(({ presence }) => presence))).toEqual(new Set(['FULL', 'AM', 'PM', 'NONE']));
    }
    expect(marks('day-4-a')).toEqual([]);
  });

  it('leaves part of the latest course for the coordinator to mark', () => {
    expect(marks('basic-day-1-a')).toHaveLength(33);
  });

  it('keeps the same people and seats, with the directory’s dates moved', () => {
    expect(later.people.persons.map(({ id, name }) => [id, name])).toEqual(
      people.persons.map(({ id, name }) => [id, name]),
    );
    expect(later.training.enrolments.map(({ id, personId }) => [id, personId]).toSorted()).toEqual(
      training.enrolments.map(({ id, personId }) => [id, personId]).toSorted(),
    );
    const line = later.directory.services.find(({ id }) => id === 'svc-foraldrastodslinjen');
    expect(line?.verifiedOn).toEqual(new Date('2026-11-19'));
    expect(line?.content).toMatchObject({ verifiedAt: '2026-11-19', waiting: { updated: '2026-11-19' } });
  });

  it('publishes what the rules of the directory can read', () => {
    const contents = (rows: readonly { content: unknown }[]) => rows.map(({ content }) => content);
    const referencesOf = (kind: string) => later.directory.references.filter((row) => row.kind === kind);
    const catalogue = parseCatalogue({
      needs: contents(later.directory.needs),
      services: contents(later.directory.services),
      pathways: contents(later.directory.pathways),
      organisations: contents(later.directory.organisations),
      districts: domain.districts,
      handoverRules: contents(referencesOf('handover-rule')),
      safetyPhrases: contents(referencesOf('safety-phrase')),
      situations: contents(referencesOf('situation')),
    });
    expect(catalogue.services).toHaveLength(62);
    expect(catalogue.services.filter(({ status }) => status === 'closed').map(({ id }) => id)).toEqual([
      'svc-mottagning-barn-st',
      'svc-mottagning-barn-rk',
    ]);
    const words = Object.fromEntries(referencesOf('vocabulary').map(({ id, content }) => [id, content]));
    expect(parseVocabulary(words).needGroups).toHaveLength(7);
  });
});
