import type { Actor, PayloadOf, SignedIn, TopicName } from '@samlots/kernel';
import { beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { defineUseCase } from './define-use-case.ts';
import { createExecute } from './executor.ts';
import { describeOn } from './test-kit/engines.ts';

const account = (userId: string, more: Partial<SignedIn> = {}): SignedIn => ({
  kind: 'signed-in',
  userId,
  personIds: [],
  organisationIds: [],
  grants: [],
  ...more,
});

/** Founds a district: nothing in its input tells one request from another, so only the key can. */
const foundDistrict = defineUseCase({
  name: 'found-district',
  input: z.object({ name: z.string(), requestKey: z.string().optional() }),
  once: { key: ({ requestKey }) => requestKey, answer: z.object({ id: z.string() }) },
  locks: () => [],
  load: async () => null,
  policy: () => true,
  async run({ tx, newId }, { name }) {
    const id = newId();
    await tx.district.create({ data: { id, kind: 'district', nameSv: name, nameEn: name } });
    return { id };
  },
  audit: (_input, _loaded, { id }) => ({
    subjectKind: 'District',
    subjectId: id,
    scope: { districtId: id },
    concerns: ['p1', 'p1', 'p2'],
  }),
});

describeOn('execute', (use) => {
  let now = new Date('2014-02-10T09:00:00Z');
  let count = 0;
  const found = (actor: Actor, input: unknown) =>
    createExecute({
      prisma: use().prisma,
      queue: { sendIn: async <Name extends TopicName>(_tx: unknown, _topic: Name, _payload: PayloadOf<Name>) => {} },
      clock: { now: () => now },
      ids: { newId: () => `id-${(count += 1)}` },
    })(foundDistrict, actor, input);
  const districts = () => use().prisma.district.count();

  beforeEach(async () => {
    await use().reset();
    now = new Date('2014-02-10T09:00:00Z');
    count = 0;
  });

  it('answers a request that arrives twice by its first run, also when both come at once', async () => {
    const input = { name: 'Norr', requestKey: 'k1' };
    const both = await Promise.all([found(account('u1'), input), found(account('u1'), input)]);
    expect(both[0]).toEqual(both[1]);
    expect(await found(account('u1'), { requestKey: 'k1', name: 'Norr' })).toEqual(both[0]);
    expect(await districts()).toBe(1);
    expect(await use().prisma.auditEntry.count()).toBe(1);
  });

  it('takes another input, another account and the next day for new requests', async () => {
    await found(account('u1'), { name: 'Norr', requestKey: 'k1' });
    await found(account('u1'), { name: 'Söder', requestKey: 'k1' });
    await found(account('u2'), { name: 'Norr', requestKey: 'k1' });
    now = new Date('2014-02-11T09:00:00Z');
    await found(account('u1'), { name: 'Norr', requestKey: 'k1' });
    await found(account('u1'), { name: 'Norr' });
    await found(account('u1'), { name: 'Norr' });
    expect(await districts()).toBe(6);
  });

  it('lets a key that may only read change nothing', async () => {
    const program = (readOnly: boolean) => account('u1', { apiKey: { id: 'key-1', readOnly } });
    await expect(found(program(true), { name: 'Norr' })).rejects.toMatchObject({ code: 'NotAllowed' });
    expect(await districts()).toBe(0);
    await found(program(false), { name: 'Norr' });
    expect(await use().prisma.auditEntry.findFirst()).toMatchObject({
      actorUserId: 'u1',
      actorKeyId: 'key-1',
      districtId: 'id-1',
      organisationId: null,
      concernsIds: ['p1', 'p2'],
    });
  });
});
