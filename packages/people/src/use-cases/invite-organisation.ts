import { defineUseCase, type Tx } from '@samlots/db';
import { InvalidInput, sortKey } from '@samlots/kernel';
import { z } from 'zod';
import { peoplePermissions } from '../access.ts';
import { organisationKinds } from '../model/organisation-vocabulary.ts';
import { swedishDate } from '../model/swedish-date.ts';
import { inviteToUnit } from './parts/invite-to-unit.ts';
import { nameInput, refusePersonalNumber } from './parts/name-input.ts';
import {
  emailInput,
  idInput,
  kindInput,
  operatorInput,
  requestKeyInput,
  unitNameInput,
} from './parts/partner-input.ts';
import { refuseSameName } from './parts/refuse-same-name.ts';

const input = z.object({
  name: unitNameInput,
  kind: kindInput,
  operator: operatorInput,
  districtId: idInput,
  contactName: nameInput,
  contactEmail: emailInput,
  /** True once somebody has said that a second unit of the name is meant. */
  sameNameToo: z.boolean().default(false),
  requestKey: requestKeyInput,
});

const answer = z.object({ organisationId: z.string(), joinLinkId: z.string() });

const loadDistrict = async (tx: Tx, id: string, today: Date) => {
  const district = await tx.district.findUnique({ where: { id } });
  const ended = district !== null && district.validToOn !== null && district.validToOn < today;
  if (district === null || ended) throw new InvalidInput([{ path: 'districtId', rule: 'unknown' }]);
  return district;
};

/**
 * A new partner unit and the mail to its contact. Until she says yes it is INVITED: known to the coordinators of its
 * district alone, and nobody can be enrolled for it.
 */
export const inviteOrganisation = defineUseCase({
  name: 'invite-organisation',
  input,
  once: { key: ({ requestKey }) => requestKey, answer },
  locks: () => [],
  load: ({ tx, now }, { districtId }) => loadDistrict(tx, districtId, swedishDate(now)),
  policy: (actor, { id }) => peoplePermissions.can(actor, 'invite-partner', { districtId: id }),
  async run(world, asked) {
    const { name, kind, operator, districtId, contactName, contactEmail } = asked;
    refusePersonalNumber('name', name);
    refusePersonalNumber('contactName', contactName);
    if (!asked.sameNameToo) await refuseSameName(world.tx, { name, districtId });
    const organisationId = world.newId();
    const sector = organisationKinds[kind];
    await world.tx.organisation.create({
      data: {
        id: organisationId,
        name,
        sortKey: sortKey(name),
        kind,
        sector,
        operator,
        districtId,
        content: { id: organisationId, name, kind, operator, sector, district: districtId, partner: true },
        status: 'INVITED',
        createdAt: world.now,
      },
    });
    const contact = { organisationId, name: contactName, email: contactEmail };
    return { organisationId, joinLinkId: await inviteToUnit(world, contact) };
  },
  audit: ({ kind, districtId }, _district, { organisationId }) => ({
    subjectKind: 'Organisation',
    subjectId: organisationId,
    facts: { kind },
    scope: { organisationId, districtId },
  }),
});
