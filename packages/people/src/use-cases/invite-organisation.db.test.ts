import { describeOn } from '@samlots/db/test-kit';
import { InvalidInput, NotAllowed, NotFound, StaleVersion } from '@samlots/kernel';
import { beforeEach, expect, it } from 'vitest';
import {
  AlreadyInvited,
  InvitationEnded,
  OrganisationClosed,
  PersonalNumberFound,
  SameNameInDistrict,
} from '../errors.ts';
import { fillPartners, partnerActors, partnerRows, partnerRun, type PartnerRun } from '../test-kit/partner-world.ts';
import { inviteContact } from './invite-contact.ts';
import { inviteOrganisation } from './invite-organisation.ts';
import { renameOrganisation } from './rename-organisation.ts';
import { sendInvitationAgain } from './send-invitation-again.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

const asked = {
  name: 'Förskolan Gladan',
  kind: 'preschool',
  operator: 'municipal',
  districtId: 'north',
  contactName: 'Majken Alrot',
  contactEmail: ' Majken@Gladan.Example ',
};
const contact = { organisationId: 'clinic', name: 'Majken Alrot', email: 'majken@clinic.example' };
const requestKey = '0b0e5a0e-5a0e-4a0e-8a0e-0b0e5a0e5a0e';
const may = ['coordinator', 'admin'];

describeOn('partners', (use) => {
  let run: PartnerRun;
  beforeEach(async () => {
    await use().reset();
    await fillPartners(use().prisma);
    run = partnerRun(use().prisma);
  });
  const { coordinator } = partnerActors;
  const invite = (change: object = {}) => run.execute(inviteOrganisation, coordinator, { ...asked, ...change });
  const inviteTo = (change: object = {}) => run.execute(inviteContact, coordinator, { ...contact, ...change });
  const rename = (change: object = {}) =>
    run.execute(renameOrganisation, coordinator, {
      organisationId: 'clinic',
      name: 'BVC Granen',
      version: 1,
      ...change,
    });
  const names = () => use().prisma.organisationName.findMany({ orderBy: { id: 'asc' } });

  it('invites a unit: known as INVITED, with its sector, and one mail to its contact', async () => {
    const { organisationId, joinLinkId } = await invite({ kind: 'church', operator: 'church' });
    expect(await use().prisma.organisation.findUniqueOrThrow({ where: { id: organisationId } })).toMatchObject({
      name: 'Förskolan Gladan',
      status: 'INVITED',
      sector: 'church-and-civil-society',
      districtId: 'north',
    });
    expect(await use().prisma.joinLink.findUniqueOrThrow({ where: { id: joinLinkId } })).toMatchObject({
      purpose: 'CONTACT',
      email: 'majken@gladan.example',
      organisationId,
      tokenHash: null,
      givenById: 'inviter',
      expiresAt: new Date('2014-03-03T09:00:00Z'),
    });
    expect(run.takeJobs()).toEqual([{ topic: 'join-mail', payload: { joinLinkId } }]);
  });

  it('is one invitation however often the form is sent', async () => {
    const first = await invite({ requestKey });
    const before = await partnerRows(use().prisma);
    expect(await invite({ requestKey })).toEqual(first);
    expect(await partnerRows(use().prisma)).toEqual(before);
    expect(run.takeJobs()).toHaveLength(1);
  });

  it('warns of a unit of the same name in the district, and makes a second one after a yes', async () => {
    await expect(invite({ name: 'bvc  tallkotten' })).rejects.toMatchObject({
      code: 'SameNameInDistrict',
      facts: { organisationId: 'clinic' },
    });
    await expect(invite({ name: 'BVC Tallkotten', sameNameToo: true })).resolves.toBeDefined();
    await expect(invite({ name: 'Föreningen Öppet' })).resolves.toBeDefined();
    await expect(invite({ name: 'Förskolan Gläntan' })).resolves.toBeDefined();
  });

  it.each([
    ['a name that is none', { name: ' ' }, InvalidInput],
    ['a name without end', { name: 'x'.repeat(161) }, InvalidInput],
    ['a kind that nobody knows', { kind: 'toString' }, InvalidInput],
    ['an operator that nobody knows', { operator: 'me' }, InvalidInput],
    ['an address that is none', { contactEmail: 'majken' }, InvalidInput],
    ['an address of two lines', { contactEmail: 'a@b.example\nBcc: c@d.example' }, InvalidInput],
    ['a contact without a name', { contactName: '' }, InvalidInput],
    ['a district that has ended', { districtId: 'ended' }, InvalidInput],
    ['a district that is none', { districtId: 'none' }, InvalidInput],
    ['a personal number as contact', { contactName: 'Majken 640823-3234' }, PersonalNumberFound],
    ['a personal number as name', { name: 'Förskolan 19640823-3234' }, PersonalNumberFound],
    ['a request key that is none', { requestKey: 'x' }, InvalidInput],
    ['a district of another', { districtId: 'south' }, NotAllowed],
  ])('refuses %s and writes nothing', async (_what, change, refusal) => {
    const before = await partnerRows(use().prisma);
    await expect(invite(change)).rejects.toThrow(refusal);
    expect([await partnerRows(use().prisma), run.takeJobs()]).toEqual([before, []]);
  });

  it('invites a contact once; a new link takes the place of the old one', async () => {
    const { joinLinkId } = await inviteTo();
    await expect(inviteTo({ name: 'En annan' })).rejects.toThrow(AlreadyInvited);
    const again = await run.execute(sendInvitationAgain, coordinator, { joinLinkId });
    expect(again.joinLinkId).not.toBe(joinLinkId);
    const links = await use().prisma.joinLink.findMany({ orderBy: { id: 'asc' } });
    expect(links.map(({ withdrawnAt }) => withdrawnAt !== null)).toEqual([true, false]);
    expect(await run.execute(sendInvitationAgain, coordinator, { joinLinkId })).toMatchObject(again);
    expect(run.takeJobs()).toHaveLength(2);
    await use().prisma.joinLink.updateMany({ data: { usedAt: new Date('2014-02-10T09:00:00Z') } });
    for (const useCase of [sendInvitationAgain, withdrawInvitation]) {
      const { joinLinkId: answered } = again;
      await expect(run.execute(useCase, coordinator, { joinLinkId: answered })).rejects.toThrow(InvitationEnded);
    }
  });

  it('repeats one that has grown too old, and takes back only one that is open', async () => {
    const { joinLinkId } = await inviteTo();
    run.setNow('2014-03-10T09:00:00Z');
    await expect(run.execute(withdrawInvitation, coordinator, { joinLinkId })).rejects.toThrow(InvitationEnded);
    const again = await run.execute(sendInvitationAgain, coordinator, { joinLinkId });
    for (let presses = 0; presses < 2; presses += 1) {
      await run.execute(withdrawInvitation, coordinator, { joinLinkId: again.joinLinkId });
    }
    expect(await use().prisma.joinLink.count({ where: { withdrawnAt: null } })).toBe(0);
  });

  it('asks nobody for a closed unit, and knows no other links', async () => {
    await expect(inviteTo({ organisationId: 'gone' })).rejects.toThrow(OrganisationClosed);
    await expect(run.execute(withdrawInvitation, coordinator, { joinLinkId: 'none' })).rejects.toThrow(NotFound);
  });

  it('renames, and keeps the old name until the day before', async () => {
    await rename();
    expect(await names()).toMatchObject([{ name: 'BVC Tallkotten', untilOn: new Date('2014-02-09T00:00:00Z') }]);
    expect(await use().prisma.organisation.findUniqueOrThrow({ where: { id: 'clinic' } })).toMatchObject({
      name: 'BVC Granen',
      sortKey: 'bvc granen',
      version: 2,
    });
  });

  it('leaves no trace of a name that has not lasted a day', async () => {
    await rename({ name: 'BVC Grannen' });
    await rename({ version: 2 });
    expect(await names()).toMatchObject([{ name: 'BVC Tallkotten' }]);
    const { organisationId } = await invite();
    await run.execute(renameOrganisation, coordinator, { organisationId, name: 'Förskolan Gladen', version: 1 });
    expect(await names()).toHaveLength(1);
  });

  it.each([
    ['over somebody else’s change', { version: 2 }, StaleVersion],
    ['to the name of another unit', { name: 'Öppna Förskolan Hägern' }, SameNameInDistrict],
    ['to a personal number', { name: '19640823-3234' }, PersonalNumberFound],
    ['a closed unit', { organisationId: 'gone' }, OrganisationClosed],
    ['to nothing', { name: '' }, InvalidInput],
    ['a unit that is none', { organisationId: 'none' }, NotFound],
  ])('refuses to rename %s', async (_what, change, refusal) => {
    const before = await partnerRows(use().prisma);
    await expect(rename(change)).rejects.toThrow(refusal);
    expect(await partnerRows(use().prisma)).toEqual(before);
  });

  it.each(Object.entries(partnerActors))(
    'lets only those who look after the district do it: %s',
    async (who, actor) => {
      const { joinLinkId } = await inviteTo({ email: 'forst@clinic.example' });
      const tries = [
        () => run.execute(inviteOrganisation, actor, asked),
        () => run.execute(inviteContact, actor, contact),
        () => run.execute(renameOrganisation, actor, { organisationId: 'clinic', name: 'BVC Granen', version: 1 }),
        () => run.execute(sendInvitationAgain, actor, { joinLinkId }),
      ];
      for (const attempt of tries) {
        if (may.includes(who)) await expect(attempt()).resolves.toBeDefined();
        else await expect(attempt()).rejects.toThrow(NotAllowed);
      }
    },
  );
});
