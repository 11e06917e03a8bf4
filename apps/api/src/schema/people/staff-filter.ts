import type { Prisma } from '@samlots/db/client';
import { personsNamed, swedishDate, visibleMemberships } from '@samlots/people';
import type { ApiContext } from '../../context.ts';
import { builder } from '../builder.ts';
import { keyOf } from '../global-id.ts';

export const StaffFilter = builder.inputType('StaffFilter', {
  description: 'Narrows a list of people; what is left out does not narrow.',
  fields: (t) => ({
    search: t.string({ description: 'Part of a name as the list shows it, or of an address.' }),
    profession: t.string(),
    kind: t.string({ description: 'EMPLOYED, VOLUNTEER or EXTERNAL.' }),
    onLeave: t.boolean({ description: 'Those on leave today.' }),
    withoutEmail: t.boolean({ description: 'Those to whom no mail of their own goes.' }),
    districtId: t.id(),
  }),
});

export type StaffAsked = typeof StaffFilter.$inferInput;

const onLeave = (today: Date): Prisma.MembershipWhereInput => ({
  leaveFromOn: { lte: today },
  OR: [{ leaveToOn: null }, { leaveToOn: { gte: today } }],
});

const named = (text: string): Prisma.PersonWhereInput => ({
  OR: [personsNamed(text), { protectedIdentity: false, email: { contains: text, mode: 'insensitive' } }],
});

/** Valid ties that the viewer may know of and that pass the filter; a protected identity looks like one without address. */
export const staffAsked = (
  { actor, now }: ApiContext,
  asked: StaffAsked | null | undefined,
): Prisma.MembershipWhereInput => {
  const { search, profession, kind, onLeave: away, withoutEmail, districtId } = asked ?? {};
  const person: Prisma.PersonWhereInput[] = [
    { mergedIntoId: null },
    ...(search ? [named(search)] : []),
    ...(profession ? [{ profession }] : []),
    ...(withoutEmail === true ? [{ OR: [{ email: null }, { protectedIdentity: true }] }] : []),
  ];
  return {
    AND: [
      visibleMemberships(actor, now),
      { person: { AND: person } },
      kind ? { kind } : {},
      away === true ? onLeave(swedishDate(now)) : {},
      districtId == null ? {} : { organisation: { districtId: keyOf('District', districtId) } },
    ],
  };
};
