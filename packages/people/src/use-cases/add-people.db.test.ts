import { describeOn } from '@samlots/db/test-kit';
import { InvalidInput, NotAllowed } from '@samlots/kernel';
import { beforeEach, expect, it } from 'vitest';
import { ImportNotReady, OrganisationClosed } from '../errors.ts';
import {
  fillPartners,
  partnerActors as actors,
  partnerRows,
  partnerRun,
  type PartnerRun,
} from '../test-kit/partner-world.ts';
import { addPeople } from './add-people.ts';
import { applyStaffImport } from './apply-staff-import.ts';
import { prepareStaffImport } from './prepare-staff-import.ts';

type Cells = readonly [name: string, email?: string, kind?: string, profession?: string];

const listOf = (...rows: readonly Cells[]) =>
  rows.map(([name, email = '', kind = '', profession = 'barnmorska'], place) => ({
    line: place + 1,
    name,
    profession,
    email,
    kind,
  }));

describeOn('adding people to a unit', (use) => {
  let run: PartnerRun;
  beforeEach(async () => {
    await use().reset();
    await fillPartners(use().prisma);
    run = partnerRun(use().prisma);
  });

  const clinic = (...rows: readonly Cells[]) => ({ organisationId: 'clinic', rows: listOf(...rows) });
  const faultsOf = async (work: Promise<unknown>) => {
    const error = await work.catch((thrown: unknown) => thrown);
    return error instanceof InvalidInput ? error.faults : error;
  };
  const mails = () => run.takeJobs().filter(({ topic }) => topic === 'registered-mail').length;

  it('adds them with their ties, an account for each mailbox of their own, and the first mail', async () => {
    const rows = clinic(
      ['Ulla Öst', 'Ulla@samlots.example'],
      ['Bo Ek', '', 'volontär'],
      ['Kim Alm', 'kim@samlots.example', 'extern'],
    );
    const { personIds } = await run.execute(addPeople, actors.contact, rows);
    expect(personIds).toHaveLength(3);
    const ties = await use().prisma.membership.findMany({
      include: { person: { include: { accounts: { include: { user: true } } } } },
      orderBy: { id: 'asc' },
    });
    expect(
      ties.map(({ kind, registeredById, person }) => [
        person.name,
        kind,
        registeredById,
        person.accounts[0]?.user.email,
      ]),
    ).toEqual([
      ['Ulla Öst', 'EMPLOYED', 'inviter', 'ulla@samlots.example'],
      ['Bo Ek', 'VOLUNTEER', 'inviter', undefined],
      ['Kim Alm', 'EXTERNAL', 'inviter', 'kim@samlots.example'],
    ]);
    expect(mails()).toBe(2);
    const [entry] = await use().prisma.auditEntry.findMany();
    expect(entry).toMatchObject({
      organisationId: 'clinic',
      districtId: 'north',
      concernsIds: personIds,
      facts: { added: 3 },
    });
    expect(JSON.stringify(entry)).not.toMatch(/Ulla|samlots\.example/);
  });

  it('never makes one of five who share a mailbox, and gives the mailbox no account', async () => {
    const five = ['A Ek', 'B Ek', 'C Ek', 'D Ek', 'E Ek'].map((name): Cells => [name, 'avdelning@samlots.example']);
    await run.execute(addPeople, actors.contact, clinic(...five));
    await run.execute(addPeople, actors.contact, clinic(['F Ek', 'avdelning@samlots.example']));
    expect(await use().prisma.person.count({ where: { email: 'avdelning@samlots.example' } })).toBe(6);
    expect(await use().prisma.user.count()).toBe(0);
    expect(mails()).toBe(6);
  });

  it('links nobody to an account that has the mailbox already', async () => {
    await use().prisma.user.create({
      data: { id: 'u', name: 'u', email: 'ulla@samlots.example', persons: { create: { personId: 'inviter' } } },
    });
    await run.execute(addPeople, actors.contact, clinic(['Ulla Öst', 'ulla@samlots.example']));
    expect(await use().prisma.userPerson.findMany()).toEqual([{ userId: 'u', personId: 'inviter' }]);
  });

  it('writes nothing while a row is wrong, and names each fault', async () => {
    const before = await partnerRows(use().prisma);
    const rows = clinic(
      ['Ulla Öst', 'ulla@samlots.example'],
      ['', 'x@'],
      ['Bo 640823-3234'],
      ['Eva By', '', 'kund', 'rörmokare'],
    );
    expect(await faultsOf(run.execute(addPeople, actors.contact, rows))).toEqual([
      { path: 'rows.1.name', rule: 'missing-name' },
      { path: 'rows.1.email', rule: 'bad-email' },
      { path: 'rows.2.name', rule: 'personal-number' },
      { path: 'rows.3.profession', rule: 'unknown-profession' },
      { path: 'rows.3.kind', rule: 'unknown-kind' },
    ]);
    expect(await partnerRows(use().prisma)).toEqual(before);
    expect(run.takeJobs()).toEqual([]);
  });

  it('asks before it adds a second of the same name', async () => {
    await run.execute(addPeople, actors.contact, clinic(['Ulla Öst']));
    expect(await faultsOf(run.execute(addPeople, actors.contact, clinic(['ulla öst'])))).toEqual([
      { path: 'rows.0.name', rule: 'same-name-here' },
    ]);
    await run.execute(addPeople, actors.contact, { ...clinic(['ulla öst']), addLines: [1] });
    expect(await use().prisma.membership.count()).toBe(2);
  });

  it('answers a form that arrives twice by its first run', async () => {
    const asked = { ...clinic(['Ulla Öst']), requestKey: '7f8a1f6e-3f0e-4a37-9d1c-2f60b1a6a111' };
    const first = await run.execute(addPeople, actors.contact, asked);
    expect(await run.execute(addPeople, actors.contact, asked)).toEqual(first);
    expect(await use().prisma.membership.count()).toBe(1);
  });

  it('adds a protected identity by alias alone: no real name, no account, no mail', async () => {
    await run.execute(addPeople, actors.contact, { ...clinic(['Kim Nyman']), protectedIdentity: true });
    const [tie] = await use().prisma.membership.findMany({ include: { person: true } });
    expect(tie?.person).toMatchObject({ name: 'Kim Nyman', alias: 'Kim Nyman', protectedIdentity: true, email: null });
    expect(mails()).toBe(0);
    const mailed = { ...clinic(['Kim Berg', 'kim@samlots.example']), protectedIdentity: true };
    expect(await faultsOf(run.execute(addPeople, actors.contact, mailed))).toEqual([
      { path: 'rows.0.email', rule: 'protected-email' },
    ]);
  });

  it('lets the contact, the coordinators of the district and administrators, and nobody else', async () => {
    for (const actor of [actors.contact, actors.coordinator, actors.admin]) {
      await run.execute(addPeople, actor, { ...clinic(['Ulla Öst']), addLines: [1] });
    }
    const before = await partnerRows(use().prisma);
    for (const actor of [actors.elsewhere, actors.reader, actors.editor, actors.staff, actors.nobody, actors.seat]) {
      await expect(run.execute(addPeople, actor, clinic(['Eva By']))).rejects.toThrow(NotAllowed);
      await expect(run.execute(prepareStaffImport, actor, clinic(['Eva By']))).rejects.toThrow(NotAllowed);
    }
    expect(await partnerRows(use().prisma)).toEqual(before);
    const closed = { organisationId: 'gone', rows: listOf(['Eva By']) };
    await expect(run.execute(addPeople, actors.admin, closed)).rejects.toThrow(OrganisationClosed);
  });

  it('keeps a draft without what must not be kept, and adds nothing of it', async () => {
    const rows = clinic(['Ulla Öst'], ['Bo Ek 640823-3234', 'bo@samlots.example']);
    const { importId, checked } = await run.execute(prepareStaffImport, actors.contact, rows);
    expect(checked.map(({ row }) => row === null)).toEqual([false, true]);
    const draft = await use().prisma.staffImport.findUniqueOrThrow({ where: { id: importId } });
    expect(JSON.stringify(draft.rows)).not.toMatch(/Bo|3234/);
    await expect(run.execute(applyStaffImport, actors.contact, { importId })).rejects.toThrow(ImportNotReady);
    expect(await use().prisma.membership.count()).toBe(0);
  });

  it('applies a draft once: asked again it answers the same', async () => {
    const { importId } = await run.execute(
      prepareStaffImport,
      actors.contact,
      clinic(['Ulla Öst', 'ulla@samlots.example'], ['Bo Ek']),
    );
    const first = await run.execute(applyStaffImport, actors.contact, { importId });
    const again = await run.execute(applyStaffImport, actors.contact, { importId });
    expect([first.added, again.added, await use().prisma.membership.count()]).toEqual([2, 2, 2]);
    expect((await use().prisma.staffImport.findUniqueOrThrow({ where: { id: importId } })).rows).toEqual([]);
    await expect(run.execute(applyStaffImport, actors.elsewhere, { importId })).rejects.toThrow(NotAllowed);
  });

  it('asks about names that are here, and skips or adds them as answered', async () => {
    await run.execute(addPeople, actors.contact, clinic(['Ulla Öst'], ['Bo Ek']));
    const { importId } = await run.execute(
      prepareStaffImport,
      actors.contact,
      clinic(['Ulla Öst'], ['Bo Ek'], ['Eva By']),
    );
    expect(await faultsOf(run.execute(applyStaffImport, actors.contact, { importId, addLines: [1] }))).toEqual([
      { path: 'rows.1.name', rule: 'same-name-here' },
    ]);
    const { added } = await run.execute(applyStaffImport, actors.contact, { importId, addLines: [1], skipLines: [2] });
    expect([added, await use().prisma.membership.count()]).toEqual([2, 4]);
  });
});
