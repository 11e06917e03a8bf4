import { asTyped, coordinatedOrganisations, unitsWithoutContact } from '@samlots/people';
import { unenrolledUnits, visibleProgrammes } from '@samlots/training';
import type { Prisma } from '@samlots/db/client';
import type { ApiContext } from '../../context.ts';
import { keyOf } from '../global-id.ts';

export type PartnersAsked = {
  readonly districtId?: string | null | undefined;
  readonly statuses?: readonly string[] | null | undefined;
  readonly lacking?: string | null | undefined;
  readonly programmeId?: string | null | undefined;
  readonly search?: string | null | undefined;
  readonly unreminded?: boolean | null | undefined;
};

type Where = Prisma.OrganisationWhereInput;

const none: Where = { id: { in: [] } };

const lackingWhere = async ({ prisma, actor, now }: ApiContext, asked: PartnersAsked): Promise<Where> => {
  if (asked.lacking === 'NO_CONTACT') return unitsWithoutContact(prisma, now);
  if (asked.lacking !== 'NOBODY_ENROLLED') return {};
  const id = keyOf('TrainingProgramme', asked.programmeId ?? '');
  const programme = await prisma.trainingProgramme.findFirst({ where: { AND: [{ id }, visibleProgrammes(actor)] } });
  return programme === null ? none : unenrolledUnits(programme);
};

const searchWhere = (search: string | null | undefined): Where => {
  const text = search?.trim();
  if (!text) return {};
  const name = { contains: asTyped(text), mode: 'insensitive' } as const;
  return { OR: [{ name }, { formerNames: { some: { name } } }] };
};

const unremindedWhere = ({ lacking, programmeId, unreminded }: PartnersAsked): Where => {
  if (lacking == null || unreminded !== true) return {};
  const about = lacking === 'NO_CONTACT' ? '' : keyOf('TrainingProgramme', programmeId ?? '');
  return { reminders: { none: { reason: lacking, programmeId: about } } };
};

const build = async (context: ApiContext, asked: PartnersAsked): Promise<Where> => ({
  AND: [
    { partner: true },
    coordinatedOrganisations(context.actor),
    asked.districtId == null ? {} : { districtId: keyOf('District', asked.districtId) },
    asked.statuses == null ? {} : { status: { in: [...asked.statuses] } },
    searchWhere(asked.search),
    unremindedWhere(asked),
    await lackingWhere(context, asked),
  ],
});

const built = new WeakMap<ApiContext, Map<string, Promise<Where>>>();

/** What of the units is asked for; the page and its count share what had to be read for it. */
export const partnersAsked = (context: ApiContext, asked: PartnersAsked): Promise<Where> => {
  const { districtId, statuses, lacking, programmeId, search, unreminded } = asked;
  const key = JSON.stringify([districtId, statuses, lacking, programmeId, search, unreminded]);
  const made = built.get(context) ?? new Map<string, Promise<Where>>();
  built.set(context, made);
  const where = made.get(key) ?? build(context, asked);
  made.set(key, where);
  return where;
};
