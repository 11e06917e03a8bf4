import type { Db } from '@samlots/db';
import { schema } from '../../schema/schema.ts';
import { browse, type Browser } from '../browse.ts';
import type { TestApi } from '../test-api.ts';
import { createChance } from './chance.ts';
import { randomOperation } from './operations.ts';

/** Somebody of each role of the demo, and nobody. */
const people = [
  null,
  'personal@samlots.example',
  'kontakt@samlots.example',
  'samordnare@samlots.example',
  'redaktor@samlots.example',
  'lasare@samlots.example',
  'admin@samlots.example',
] as const;

const signedIn = async (api: TestApi): Promise<readonly Browser[]> => {
  const browsers: Browser[] = [];
  for (const email of people) {
    const browser = browse(api);
    if (email !== null) await browser.signIn(email);
    browsers.push(browser);
  }
  return browsers;
};

const idsOf = async (prisma: Db): Promise<readonly string[]> => {
  const take = { select: { id: true }, take: 8 } as const;
  const rows = await Promise.all([
    prisma.person.findMany(take),
    prisma.organisation.findMany(take),
    prisma.sessionOccurrence.findMany(take),
    prisma.trainingDay.findMany(take),
    prisma.trainingProgramme.findMany(take),
    prisma.enrolment.findMany(take),
    prisma.membership.findMany(take),
    prisma.roleAssignment.findMany(take),
    prisma.district.findMany(take),
    prisma.service.findMany(take),
    prisma.pathway.findMany(take),
    prisma.user.findMany(take),
    prisma.venue.findMany(take),
    prisma.agendaItem.findMany(take),
  ]);
  return rows.flat().map(({ id }) => id);
};

type Wanted = { readonly seed: number; readonly count: number };

/**
 * Asks operations made at random as people of every role. Answers those that met a bug, with what the log said; an
 * operation may be refused in any way, it may not break anything.
 */
export const askAtRandom = async (api: TestApi, prisma: Db, { seed, count }: Wanted): Promise<readonly string[]> => {
  const chance = createChance(seed);
  const browsers = await signedIn(api);
  const supply = { chance, schema, ids: await idsOf(prisma) };
  const broken: string[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const operation = randomOperation(supply);
    const from = api.logged.length;
    const { errors = [] } = await chance.oneOf(browsers).graphql(operation);
    const bug = errors.some(({ extensions }) => extensions?.['code'] === 'Bug');
    const said = api.logged.slice(from).filter((line) => line.includes('"level":"error"'));
    if (bug || said.length > 0) broken.push([`${nth}: ${operation}`, ...said].join('\n'));
  }
  return broken;
};
