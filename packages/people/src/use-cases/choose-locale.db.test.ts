import { createExecute } from '@samlots/db';
import { describeOn } from '@samlots/db/test-kit';
import { anonymous, InvalidInput, NotAllowed, NotFound, type Actor } from '@samlots/kernel';
import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { chooseLocale } from './choose-locale.ts';

const signedIn = (personIds: string[], role: 'ORG_CONTACT' | 'COORDINATOR' | 'ADMIN' | null = null): Actor => ({
  kind: 'signed-in',
  userId: 'u',
  personIds,
  organisationIds: [],
  grants: role === null ? [] : [{ role, scope: { kind: 'everywhere' } }],
});

describeOn('the language of mail', (use) => {
  beforeEach(async () => {
    await use().reset();
    await use().prisma.person.create({ data: { id: 'p1', name: 'Ett', sortKey: 'ett' } });
  });
  const run = (actor: Actor, input: object) =>
    createExecute({
      prisma: use().prisma,
      queue: { sendIn: async () => {} },
      clock: { now: () => new Date('2014-02-10T09:00:00Z') },
      ids: { newId: randomUUID },
    })(chooseLocale, actor, input);
  const person = () =>
    use().prisma.person.findUniqueOrThrow({ where: { id: 'p1' }, select: { locale: true, version: true } });

  it('is chosen by the person, and raises the version where it changes', async () => {
    expect(await run(signedIn(['p1']), { personId: 'p1', locale: 'en' })).toEqual({ personId: 'p1', locale: 'en' });
    expect(await person()).toEqual({ locale: 'en', version: 2 });
    await run(signedIn(['p1']), { personId: 'p1', locale: 'en' });
    expect(await person()).toEqual({ locale: 'en', version: 2 });
  });

  it.each([
    ['nobody', anonymous, { personId: 'p1', locale: 'en' }, NotAllowed],
    ['another person', signedIn(['p2']), { personId: 'p1', locale: 'en' }, NotAllowed],
    ['a contact', signedIn(['p2'], 'ORG_CONTACT'), { personId: 'p1', locale: 'en' }, NotAllowed],
    ['a coordinator', signedIn(['p2'], 'COORDINATOR'), { personId: 'p1', locale: 'en' }, NotAllowed],
    ['an administrator', signedIn(['p2'], 'ADMIN'), { personId: 'p1', locale: 'en' }, NotAllowed],
    ['nobody who is there', signedIn(['p3']), { personId: 'p3', locale: 'en' }, NotFound],
    [
      'herself, a language that mail is not written in',
      signedIn(['p1']),
      { personId: 'p1', locale: 'fi' },
      InvalidInput,
    ],
  ])('is not chosen by %s', async (_who, actor, input, error) => {
    await expect(run(actor, input)).rejects.toThrow(error);
    expect(await person()).toEqual({ locale: 'sv', version: 1 });
    expect(await use().prisma.auditEntry.count()).toBe(0);
  });
});
