import { describeOn } from '@samlots/db/test-kit';
import PostalMime from 'postal-mime';
import { beforeEach, expect, it } from 'vitest';
import { createExecute } from '@samlots/db';
import { readConfig } from '../../../config.ts';
import { systemIds } from '../../../ids.ts';
import { createLog } from '../../../log.ts';
import { memoryQueue } from '../../../test-kit/memory-queue.ts';
import { twoDistricts } from '../../../test-kit/two-districts.ts';
import { mailRegistered } from './mail-registered.ts';

describeOn('the first mail to somebody whom a contact registered', (use) => {
  const logged: string[] = [];
  beforeEach(async () => {
    await use().reset();
    await twoDistricts(use().prisma);
    const registered = { registeredById: 'clinic-contact' };
    await use().prisma.membership.update({ where: { id: 'm-clinic-nurse' }, data: registered });
    await use().prisma.membership.update({ where: { id: 'm-clinic-hidden' }, data: registered });
  });

  const mail = async (membershipId: string) => {
    const clock = { now: () => new Date('2014-02-10T09:00:00Z') };
    const config = readConfig({ BASE_URL: 'http://localhost:3000', SEED: 'none' });
    const execute = createExecute({ prisma: use().prisma, queue: memoryQueue(), clock, ids: systemIds });
    await mailRegistered({ config, execute, log: createLog((line) => logged.push(line)) }, { membershipId });
    const rows = await use().prisma.message.findMany();
    return Promise.all(rows.map(async ({ bytes }) => PostalMime.parse(bytes ?? new Uint8Array())));
  };

  it('says who, why, what, for how long and which rights, and links the notice', async () => {
    const [sent] = await mail('m-clinic-nurse');
    const said = (sent?.text ?? '').replaceAll(/\s+/g, ' ');
    expect(sent?.to?.[0]?.address).toBe('clinic-nurse@samlots.example');
    for (const words of [
      'Namn clinic-contact har lagt in dig för BVC Tallkotten.',
      'Vi sparar ditt namn',
      '24 månader',
      'Integritetsskyddsmyndigheten',
      'http://localhost:3000/om-uppgifter',
      'http://localhost:3000/logga-in',
    ]) {
      expect(said).toContain(words);
    }
  });

  it('is written once, however often the job runs', async () => {
    await mail('m-clinic-nurse');
    expect(await mail('m-clinic-nurse')).toHaveLength(1);
  });

  it('goes to no protected identity, to nobody without a mailbox, to none who has left, and fails for none', async () => {
    expect(await mail('m-clinic-hidden')).toEqual([]);
    expect(await mail('m-clinic-former')).toEqual([]);
    await use().prisma.person.update({ where: { id: 'clinic-nurse' }, data: { email: null } });
    expect(await mail('m-clinic-nurse')).toEqual([]);
    expect(await mail('missing')).toEqual([]);
    expect(logged.join('')).not.toMatch(/Namn|samlots\.example/);
  });

  it('offers no sign-in to one whose mailbox is not hers alone', async () => {
    await use().prisma.userPerson.deleteMany({ where: { personId: 'clinic-nurse' } });
    expect((await mail('m-clinic-nurse'))[0]?.text).not.toContain('/logga-in');
  });
});
