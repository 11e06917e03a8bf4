import { describeOn } from '@samlots/db/test-kit';
import { beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { browse } from '../test-kit/browse.ts';
import { testApi, type TestApi } from '../test-kit/test-api.ts';
import { trainingOfBoth } from '../test-kit/training-of-both.ts';
import { protectedEmail, protectedName, twoDistricts } from '../test-kit/two-districts.ts';

const query = `{ keptAboutMe { kind records { values { name value } } } }`;
const answer = z.object({
  keptAboutMe: z.array(
    z.object({
      kind: z.string(),
      records: z.array(z.object({ values: z.array(z.object({ name: z.string(), value: z.string().nullable() })) })),
    }),
  ),
});

const at = new Date('2014-02-10T08:00:00Z');
const later = new Date('2014-12-10T08:00:00Z');

describeOn('what is kept about me', (use) => {
  let api: TestApi;
  beforeEach(async () => {
    await use().reset();
    await twoDistricts(use().prisma);
    await trainingOfBoth(use().prisma);
    api = testApi(use());
  });

  const keptBy = async (email: string) => {
    const browser = browse(api);
    await browser.signIn(`${email}@samlots.example`);
    const { keptAboutMe } = answer.parse((await browser.graphql(query)).data);
    return Object.fromEntries(
      keptAboutMe.map(({ kind, records }) => [
        kind,
        records.map(({ values }) => Object.fromEntries(values.map(({ name, value }) => [name, value]))),
      ]),
    );
  };

  /** One row in every table that can hold something about a person. */
  const everything = async (): Promise<void> => {
    const { prisma } = use();
    const enrolmentId = 'e-parish-contact-A';
    await prisma.membership.updateMany({ where: { personId: 'parish-contact' }, data: { leaveFromOn: at } });
    await prisma.foodChoice.create({ data: { enrolmentId, choice: 'vegan' } });
    await prisma.attendance.create({ data: { enrolmentId, presence: 'PM', markedAt: at } });
    await prisma.seatLink.create({ data: { tokenHash: 'secret-1', enrolmentId, createdAt: at, expiresAt: later } });
    await prisma.feed.create({ data: { tokenHash: 'secret-2', personId: 'parish-contact', createdAt: at } });
    const userId = 'u-parish-contact';
    await prisma.passkey.create({
      data: {
        name: 'Min nyckel',
        userId,
        publicKey: 'secret-3',
        credentialID: 'secret-4',
        counter: 1,
        deviceType: 'singleDevice',
        backedUp: false,
      },
    });
    await prisma.apiKey.create({
      data: { userId, name: 'Skript', start: 'sk_1', keyHash: 'secret-5', grants: [], createdAt: at, expiresAt: later },
    });
    const email = 'parish-contact@samlots.example';
    await prisma.joinLink.create({
      data: {
        purpose: 'CONTACT',
        email,
        organisationId: 'club',
        tokenHash: 'secret-6',
        createdAt: at,
        expiresAt: later,
      },
    });
  };

  it('tells every kind of row, each with what it holds, and no secret', async () => {
    await everything();
    const kept = await keptBy('parish-contact');
    expect(Object.entries(kept).filter(([, rows]) => rows.length === 0)).toEqual([]);
    expect(kept).toMatchObject({
      person: [{ name: 'Namn parish-contact', email: 'parish-contact@samlots.example', locale: 'sv' }],
      membership: [
        { organisation: 'Ljungbackens församling', tie: 'EMPLOYED', fromOn: '2010-01-01', leaveFromOn: '2014-02-10' },
      ],
      role: [{ role: 'ORG_CONTACT', scope: 'Ljungbackens församling', fromOn: '2010-01-01', toOn: null }],
      account: [{ email: 'parish-contact@samlots.example' }],
      session: [{ sharedDevice: 'false' }],
      passkey: [{ name: 'Min nyckel' }],
      'api-key': [{ name: 'Skript', start: 'sk_1' }],
      invitation: [{ purpose: 'CONTACT', organisation: 'Föreningen Öppet', usedAt: null }],
      seat: [
        {
          programme: 'Året north',
          day: '1',
          state: 'ENROLLED',
          part: 'FULL',
          food: 'vegan',
          presence: 'PM',
          excused: 'false',
        },
      ],
      feed: [{ createdAt: at.toISOString(), revokedAt: null }],
      'seat-link': [{ startsAt: '2014-03-06T08:00:00.000Z', expiresAt: later.toISOString() }],
    });
    expect(kept['mail']?.some(({ subject }) => subject === 'Utbildningsdag 1')).toBe(true);
    expect(JSON.stringify(kept)).not.toContain('secret-');
  });

  it('tells nothing of anybody else', async () => {
    await everything();
    const kept = JSON.stringify(await keptBy('clinic-nurse'));
    expect(kept).toContain('Namn clinic-nurse');
    expect(kept.replaceAll('Namn clinic-nurse', '')).not.toMatch(/Namn |parish-contact/);
  });

  it('tells a protected identity by its alias, and neither name nor address', async () => {
    const { prisma } = use();
    await prisma.user.create({
      data: {
        id: 'u-hidden',
        name: 'u-hidden',
        email: 'hidden@samlots.example',
        emailVerified: true,
        persons: { create: { personId: 'clinic-hidden' } },
      },
    });
    const kept = await keptBy('hidden');
    expect(kept['person']).toMatchObject([{ name: 'Alias Alm', email: null }]);
    expect(kept['seat']).toHaveLength(1);
    const text = JSON.stringify({ ...kept, mail: [] });
    expect(text).not.toContain(protectedName);
    expect(text).not.toContain(protectedEmail);
  });

  it('tells nobody who is not signed in anything', async () => {
    const { data, errors } = await browse(api).graphql(query);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ keptAboutMe: [] });
  });
});
