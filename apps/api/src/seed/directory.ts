import { sortKey } from '@samlots/kernel';
import type { Prisma } from '@samlots/db/client';
import { districtsToday, districtSuccession, organisationsToday, servicesToday } from './district-succession.ts';
import type { DistrictRecord, Domain, Json, PathwayRecord, ServiceRecord } from './domain-files.ts';
import { asDateColumn, plusDays, type PlainDate } from './plain-date.ts';
import { referenceRows } from './reference-rows.ts';
import { directoryShift, shiftDates } from './shift-directory.ts';

const dateOrNull = (date: PlainDate | null): Date | null => (date === null ? null : asDateColumn(date));

/** JSON for a `Json` column, which has no place for a bare null. */
function published(content: Json, shift: number): Prisma.InputJsonValue {
  const moved = shiftDates(content, shift);
  if (moved === null) throw new Error('a record without content');
  return moved;
}

const districtRow = (district: DistrictRecord): Prisma.DistrictCreateManyInput => ({
  id: district.id,
  kind: district.kind,
  nameSv: district.sv,
  nameEn: district.en,
  validFromOn: dateOrNull(district.validFrom),
  validToOn: dateOrNull(district.validTo),
  successorId: district.successorId,
  neighbourIds: district.neighbours,
  daytimeServiceId: district.reportTo?.daytimeServiceId ?? null,
  outOfHoursServiceId: district.reportTo?.outOfHoursServiceId ?? null,
});

function organisationRow(
  { record, successorId }: ReturnType<typeof organisationsToday>[number],
  { shift, today }: { readonly shift: number; readonly today: PlainDate },
): Prisma.OrganisationCreateManyInput {
  return {
    id: record.id,
    name: record.name,
    sortKey: sortKey(record.name),
    kind: record.kind,
    sector: record.sector,
    operator: record.operator,
    districtId: record.district,
    partner: record.partner,
    secrecyRegime: record.secrecyRegime,
    loginMethod: record.loginMethod,
    address: record.address,
    phone: record.phone,
    email: record.email,
    notes: record.notes === '' ? null : record.notes,
    successorId,
    content: published(record, shift),
    // Old enough to have a history under an earlier name.
    createdAt: asDateColumn(plusDays(today, -1500)),
  };
}

const serviceRow = (service: ServiceRecord, shift: number): Prisma.ServiceCreateManyInput => ({
  id: service.id,
  kind: service.kind,
  organisationId: service.organisationId,
  nameSv: service.name.sv,
  nameEn: service.name.en,
  sortKey: sortKey(service.name.sv),
  status: service.status,
  verifiedOn: asDateColumn(plusDays(service.verifiedAt, shift)),
  content: published(service, shift),
});

const serviceNeedRows = ({ id, needs }: ServiceRecord): Prisma.ServiceNeedCreateManyInput[] => [
  ...needs.primary.map((needId) => ({ serviceId: id, needId, primary: true })),
  ...needs.secondary.map((needId) => ({ serviceId: id, needId, primary: false })),
];

const pathwayRow = (pathway: PathwayRecord, position: number, shift: number): Prisma.PathwayCreateManyInput => ({
  id: pathway.id,
  version: pathway.version,
  titleSv: pathway.title.sv,
  titleEn: pathway.title.en,
  position,
  reviewedOn: asDateColumn(plusDays(pathway.reviewedOn, shift)),
  content: published(pathway, shift),
});

/** Every row of the directory as it is today: districts resolved, dates moved, content published. */
export function directoryRows(domain: Domain, today: PlainDate) {
  const shift = directoryShift(today);
  const succession = districtSuccession(domain.districts, today);
  const services = servicesToday(domain.services, domain.districts, succession);
  const organisations = organisationsToday(domain.organisations, services, domain.districts, succession);
  return {
    districts: districtsToday(domain.districts, succession).map(districtRow),
    organisations: organisations.map((organisation) => organisationRow(organisation, { shift, today })),
    needs: domain.needs.map((need, index): Prisma.NeedCreateManyInput => ({
      id: need.id,
      group: need.group,
      safety: need.safety,
      position: index + 1,
      content: published(need, shift),
    })),
    services: services.map((service) => serviceRow(service, shift)),
    serviceNeeds: services.flatMap(serviceNeedRows),
    pathways: domain.pathways.map((pathway, index) => pathwayRow(pathway, index + 1, shift)),
    references: referenceRows(domain),
  };
}
