import type { Prisma } from '@samlots/db/client';
import { liveStates } from './model/vocabulary.ts';

type Programme = {
  readonly id: string;
  readonly districtId: string;
  readonly invitedKinds: readonly string[];
  readonly open: boolean;
};

/** Units that the programme invites in its district and that have nobody in it: no seat, no place in a queue. */
export const unenrolledUnits = ({ id, districtId, invitedKinds, open }: Programme): Prisma.OrganisationWhereInput => ({
  partner: true,
  status: 'ACTIVE',
  districtId,
  ...(open ? {} : { kind: { in: [...invitedKinds] } }),
  enrolments: { none: { day: { programmeId: id }, state: { in: [...liveStates] } } },
});
