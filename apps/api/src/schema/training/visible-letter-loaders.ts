import DataLoader from 'dataloader';
import { displayName } from '@samlots/people';
import { visibleLetterReaders, visibleLetters } from '@samlots/training';
import { perRequest } from './per-request.ts';

export const seesLetter = perRequest(
  ({ prisma, actor }) =>
    new DataLoader<string, boolean>(async (ids) => {
      const where = { AND: [{ id: { in: [...ids] } }, visibleLetters(actor)] };
      const seen = new Set((await prisma.letter.findMany({ where, select: { id: true } })).map(({ id }) => id));
      return ids.map((id) => seen.has(id));
    }),
);

/** Names of readers as others may see them. Only ids that a rule has let through are asked for. */
export const shownNames = perRequest(
  ({ prisma }) =>
    new DataLoader<string, string>(async (ids) => {
      const select = { id: true, name: true, alias: true, protectedIdentity: true } as const;
      const found = await prisma.person.findMany({ where: { id: { in: [...ids] } }, select });
      const names = new Map(found.map((person) => [person.id, displayName(person)]));
      return ids.map((id) => names.get(id) ?? '–');
    }),
);

export type UnitOfReader = { readonly name: string; readonly kind: string };

export const unitsOfReaders = perRequest(
  ({ prisma }) =>
    new DataLoader<string, UnitOfReader | null>(async (ids) => {
      const select = { id: true, name: true, kind: true } as const;
      const found = await prisma.organisation.findMany({ where: { id: { in: [...ids] } }, select });
      const units = new Map(found.map((unit) => [unit.id, unit]));
      return ids.map((id) => units.get(id) ?? null);
    }),
);

export type LetterMail = { readonly state: string; readonly reason: string | null; readonly at: Date };

/** Where the mail of a reader is, by the reader's id. */
export const mailOfReaders = perRequest(
  ({ prisma }) =>
    new DataLoader<string, LetterMail | null>(async (ids) => {
      const select = { id: true, state: true, reason: true, createdAt: true, sentAt: true } as const;
      const found = await prisma.message.findMany({ where: { id: { in: [...ids] } }, select });
      const mails = new Map(
        found.map(({ id, sentAt, createdAt, ...mail }) => [id, { ...mail, at: sentAt ?? createdAt }]),
      );
      return ids.map((id) => mails.get(id) ?? null);
    }),
);

export type LetterCounts = ReadonlyMap<string, number>;

/** How many mails of a letter are in each state, and `NOBODY` for those who are not reached; for its writers alone. */
export const letterCounts = perRequest(
  ({ prisma, actor }) =>
    new DataLoader<string, LetterCounts>(async (ids) => {
      const readers = await prisma.letterReader.findMany({
        where: { AND: [{ letterId: { in: [...ids] } }, visibleLetterReaders(actor)] },
        select: { id: true, letterId: true, way: true },
      });
      const mails = await prisma.message.groupBy({
        by: ['aboutId', 'state'],
        where: { aboutKind: 'Letter', aboutId: { in: readers.map(({ letterId }) => letterId) } },
        _count: true,
      });
      return ids.map((id) => {
        const unreached = readers.filter(({ letterId, way }) => letterId === id && way === 'NOBODY').length;
        const states = mails.filter(({ aboutId }) => aboutId === id).map((row) => [row.state, row._count] as const);
        return new Map([...states, ['NOBODY', unreached] as const]);
      });
    }),
);
