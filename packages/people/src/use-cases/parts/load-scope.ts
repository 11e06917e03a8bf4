import type { Tx } from '@samlots/db';
import { NotFound, type Resource } from '@samlots/kernel';
import { OrganisationClosed } from '../../errors.ts';

const ofOrganisation = async (tx: Tx, id: string, open: boolean): Promise<Resource> => {
  const organisation = await tx.organisation.findUnique({ where: { id } });
  if (organisation === null) throw new NotFound({ id });
  if (open && organisation.closedOn !== null) {
    throw new OrganisationClosed({ closedOn: organisation.closedOn.toISOString().slice(0, 10) });
  }
  return { organisationId: id, districtId: organisation.districtId };
};

const ofDistrict = async (tx: Tx, id: string): Promise<Resource> => {
  if ((await tx.district.count({ where: { id } })) === 0) throw new NotFound({ id });
  return { districtId: id };
};

const ofProgramme = async (tx: Tx, id: string): Promise<Resource> => {
  const programme = await tx.trainingProgramme.findUnique({ where: { id } });
  if (programme === null) throw new NotFound({ id });
  return { programmeId: id, districtId: programme.districtId, organisationId: programme.organisationId };
};

const ofService = async (tx: Tx, id: string): Promise<Resource> => {
  const service = await tx.service.findUnique({
    where: { id },
    select: { organisation: { select: { id: true, districtId: true } } },
  });
  if (service === null) throw new NotFound({ id });
  return { serviceId: id, organisationId: service.organisation.id, districtId: service.organisation.districtId };
};

type Where = { readonly scopeKind: string; readonly scopeId: string | null };

/**
 * Who owns the place where a role holds; everywhere is owned by nobody, so only those who may everywhere may there.
 * Throws `NotFound`, and `OrganisationClosed` where nothing new may begin (`open`).
 */
export const loadScope = async (tx: Tx, { scopeKind, scopeId }: Where, open: boolean): Promise<Resource> => {
  if (scopeId === null) return {};
  switch (scopeKind) {
    case 'DISTRICT':
      return ofDistrict(tx, scopeId);
    case 'PROGRAMME':
      return ofProgramme(tx, scopeId);
    case 'ORGANISATION':
      return ofOrganisation(tx, scopeId, open);
    case 'SERVICE':
      return ofService(tx, scopeId);
    default:
      return {};
  }
};
