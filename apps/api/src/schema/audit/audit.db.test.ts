import { countStatements, describeOn } from '@samlots/db/test-kit';
import { beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { browse, type Browser } from '../../test-kit/browse.ts';
import { fullWorld } from '../../test-kit/full-world.ts';
import { testApi, type TestApi } from '../../test-kit/test-api.ts';

const page = `query Log($useCase: String, $organisations: [ID!], $from: Day, $until: Day, $mine: Boolean) {
  auditEntries(first: 50, useCase: $useCase, organisationIds: $organisations, from: $from, until: $until, mine: $mine) {
    edges { node { key useCase subject requestId facts { name value } unit { name } concerns { name }
      actor { kind self name roles unit } } } } }`;

const answer = z.object({
  auditEntries: z.object({
    edges: z.array(
      z.object({
        node: z.object({
          key: z.string(),
          useCase: z.string(),
          requestId: z.string().nullable(),
          actor: z.object({ name: z.string().nullable(), unit: z.string().nullable() }),
        }),
      }),
    ),
  }),
});

describeOn('the trail', (use) => {
  let api: TestApi;
  let admin: Browser;
  let nurse: Browser;
  beforeAll(async () => {
    await use().reset();
    await fullWorld(use().prisma);
    api = testApi(use());
    admin = browse(api, '192.0.2.2');
    await admin.signIn('admin@samlots.example');
    nurse = browse(api, '192.0.2.3');
    await nurse.signIn('clinic-nurse@samlots.example');
  });
  const read = async (browser: Browser, choice: Record<string, unknown> = {}) =>
    answer.parse((await browser.graphql(page, choice)).data).auditEntries.edges.map(({ node }) => node);

  it('tells a person what concerns her, by role and unit and not by name', async () => {
    const entries = await nurse.graphql(page);
    expect(entries).toMatchObject({
      data: {
        auditEntries: {
          edges: [
            { node: { useCase: 'mail-sign-in-link', actor: { kind: 'system', name: null } } },
            {
              node: {
                key: 'a-1',
                subject: null,
                requestId: null,
                facts: [],
                unit: { name: 'BVC Tallkotten' },
                concerns: [{ name: 'Namn clinic-nurse' }],
                actor: { kind: 'signed-in', self: false, name: null, roles: ['ORG_CONTACT'], unit: 'BVC Tallkotten' },
              },
            },
          ],
        },
      },
    });
  });

  it('shows administrators all of it, by use case, unit and Swedish day', async () => {
    expect((await read(admin)).map(({ key }) => key)).toEqual(expect.arrayContaining(['a-1', 'a-2']));
    expect(await read(admin, { organisations: ['club'] })).toMatchObject([{ key: 'a-2' }]);
    const days = { from: '2014-02-01', until: '2014-02-01' };
    expect((await read(admin, days)).map(({ key }) => key).toSorted()).toEqual(['a-1', 'a-2']);
    expect(await read(admin, { ...days, useCase: 'cancel-enrolment' })).toEqual([]);
    expect(await read(admin, { from: '2014-02-02', useCase: 'enrol-people' })).toEqual([]);
    expect(await read(admin, { mine: true })).toMatchObject([{ useCase: 'mail-sign-in-link' }]);
  });

  it('keeps the number of the web request with a change', async () => {
    await nurse.graphql('mutation { cancelEnrolment(enrolmentId: "e-clinic-nurse-A") { __typename } }');
    const [entry] = await use().prisma.auditEntry.findMany({ where: { useCase: 'cancel-enrolment' } });
    expect(entry).toMatchObject({
      actorUserId: 'u-clinic-nurse',
      programmeId: 'north',
      districtId: 'north',
      organisationId: 'clinic',
      concernsIds: ['clinic-nurse'],
    });
    expect(entry?.requestId).toMatch(/\w{8}-/);
  });

  it('answers a page in six statements, signing in included', async () => {
    const { statements } = await countStatements(use(), () => admin.graphql(page));
    expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(6);
  });
});
