import {
  findLetterReaders,
  programmeResource,
  trainingPermissions,
  visibleLetterReaders,
  visibleLetters,
  visibleOccurrences,
  visibleProgrammes,
} from '@samlots/training';
import { holdsPersonalNumber } from '@samlots/kernel';
import { z } from 'zod';
import type { ApiContext } from '../../context.ts';
import { builder } from '../builder.ts';
import { keyOf } from '../global-id.ts';
import { seenBy } from '../visible.ts';
import { LetterReader, type ReaderRow } from './letter-reader-object.ts';
import { SessionOccurrence } from './occurrence-objects.ts';
import { TrainingProgramme } from './programme-objects.ts';
import { letterCounts, seesLetter, type LetterCounts } from './visible-letter-loaders.ts';

const mostReaders = 1000;
const within = (first: number | null | undefined): number => Math.min(Math.max(first ?? 50, 0), mostReaders);

const Counts = builder.objectRef<LetterCounts>('LetterCounts').implement({
  description: 'Mails of a letter by state; zeros to all but those who may write letters here.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    queued: t.int({ resolve: (counts) => counts.get('QUEUED') ?? 0 }),
    sent: t.int({ resolve: (counts) => counts.get('SENT') ?? 0 }),
    failed: t.int({
      description: 'Refused, bounced or without an address by the time it was written.',
      resolve: (counts) => ['FAILED', 'BOUNCED', 'DROPPED'].reduce((sum, state) => sum + (counts.get(state) ?? 0), 0),
    }),
    unreached: t.int({
      description: 'Units whose people cannot be reached.',
      resolve: (counts) => counts.get('NOBODY') ?? 0,
    }),
  }),
});

const Letter = builder.prismaObject('Letter', {
  description: 'What a coordinator wrote to many.',
  select: { id: true },
  authScopes: ({ id }, context) => seesLetter(context).load(id),
  fields: (t) => ({
    key: t.exposeID('id'),
    audience: t.exposeString('audience'),
    subject: t.exposeString('subject'),
    body: t.exposeString('body', { description: 'Plain text.' }),
    sentAt: t.expose('createdAt', { type: 'DateTime' }),
    readerCount: t.exposeInt('recipientCount', { description: 'How many mails were to be written.' }),
    occurrence: t.relation('occurrence', { type: SessionOccurrence, nullable: true }),
    programme: t.relation('programme', { type: TrainingProgramme, nullable: true }),
    counts: t.field({ type: Counts, resolve: ({ id }, _args, context) => letterCounts(context).load(id) }),
    readers: t.field({
      type: [LetterReader],
      description: 'For those who may write letters here; people by name, then units.',
      args: { first: t.arg.int({ defaultValue: 50 }) },
      resolve: ({ id }, { first }, { prisma, actor }) =>
        prisma.letterReader.findMany({
          where: { AND: [{ letterId: id }, visibleLetterReaders(actor)] },
          orderBy: [{ person: { sortKey: 'asc' } }, { organisation: { sortKey: 'asc' } }, { id: 'asc' }],
          take: within(first),
        }),
    }),
  }),
});

const newestFirst = [{ createdAt: 'desc' as const }, { id: 'desc' as const }];

builder.prismaObjectFields(SessionOccurrence, (t) => ({
  letters: t.relation('letters', {
    type: Letter,
    description: 'Newest first; to a participant those that were for people with her place.',
    query: seenBy(visibleLetters, newestFirst),
  }),
}));

builder.prismaObjectFields(TrainingProgramme, (t) => ({
  letters: t.relation('letters', {
    type: Letter,
    description: 'To the contacts of the programme’s units, newest first.',
    query: seenBy(visibleLetters, newestFirst),
  }),
}));

type Preview = {
  readonly people: boolean;
  readonly rows: readonly ReaderRow[];
  /** The letter as typed so far. */
  readonly subject: string;
  readonly body: string;
  readonly about: { readonly occurrenceId: string | null; readonly programmeId: string | null };
};

const reached = ({ rows }: Preview): readonly ReaderRow[] => rows.filter(({ way }) => way !== 'NOBODY');

/** People, or units where the letter is to contacts: each counted once however many contacts read for them. */
const told = ({ people, rows }: Preview, ways: readonly string[]): number => {
  const those = rows.filter(({ way }) => ways.includes(way));
  const ids = people ? those.flatMap(({ forPersonIds }) => forPersonIds) : those.map((row) => row.organisationId);
  return new Set(ids).size;
};

const LetterPreview = builder.objectRef<Preview>('LetterPreview').implement({
  description: 'Who would read a letter that was sent now.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    count: t.int({ description: 'How many mails would be written.', resolve: (preview) => reached(preview).length }),
    own: t.int({ resolve: ({ rows }) => rows.filter(({ way }) => way === 'OWN').length }),
    passedOn: t.int({
      description: 'People who hear of it from their unit; units, where the letter is to contacts.',
      resolve: (preview) => told(preview, ['CONTACT', 'MAILBOX']),
    }),
    unreached: t.int({
      description: 'The same, of those who cannot be reached.',
      resolve: (preview) => told(preview, ['NOBODY']),
    }),
    readers: t.field({
      type: [LetterReader],
      args: { first: t.arg.int({ defaultValue: 50 }) },
      resolve: ({ rows }, { first }) => rows.slice(0, within(first)),
    }),
    personalNumberIn: t.stringList({
      description: 'Which of subject and body seems to hold a personal number; such a letter is refused.',
      resolve: ({ subject, body }) =>
        Object.entries({ subject, body }).flatMap(([name, text]) => (holdsPersonalNumber(text) ? [name] : [])),
    }),
    same: t.prismaField({
      type: Letter,
      nullable: true,
      description: 'The same letter, where it has been sent before.',
      resolve: (query, { about, subject, body }, _args, { prisma }) =>
        subject === ''
          ? null
          : prisma.letter.findFirst({ ...query, where: { ...about, subject, body }, orderBy: newestFirst }),
    }),
  }),
});

const audiences = z.enum(['ENROLLED', 'WAITING', 'EVERYONE', 'CONTACTS', 'CONTACTS_WITH_SEATS']);

type Asked = { readonly occurrenceId?: string | null | undefined; readonly programmeId?: string | null | undefined };

async function aboutOf({ occurrenceId, programmeId }: Asked, { prisma, actor }: ApiContext) {
  if (occurrenceId != null) {
    const where = { AND: [{ id: keyOf('SessionOccurrence', occurrenceId) }, visibleOccurrences(actor)] };
    const found = await prisma.sessionOccurrence.findFirst({
      where,
      include: { day: { include: { programme: true } } },
    });
    return found && { occurrenceId: found.id, programme: found.day.programme };
  }
  const where = { AND: [{ id: keyOf('TrainingProgramme', programmeId ?? '') }, visibleProgrammes(actor)] };
  const programme = await prisma.trainingProgramme.findFirst({ where });
  return programme && { occurrenceId: null, programme };
}

builder.queryFields((t) => ({
  letter: t.prismaField({
    type: Letter,
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: (query, _parent, { id }, { prisma, actor }) =>
      prisma.letter.findFirst({ ...query, where: { AND: [{ id }, visibleLetters(actor)] } }),
  }),
  letterPreview: t.field({
    type: LetterPreview,
    nullable: true,
    description: 'Null for those who may not write letters there, and for an audience that is none.',
    args: {
      occurrenceId: t.arg.id(),
      programmeId: t.arg.id(),
      audience: t.arg.string({ required: true }),
      subject: t.arg.string({ defaultValue: '' }),
      body: t.arg.string({ defaultValue: '' }),
    },
    resolve: async (_parent, args, context) => {
      const audience = audiences.safeParse(args.audience).data;
      const about = await aboutOf(args, context);
      if (audience === undefined || about === null || audience.startsWith('CONTACTS') !== (about.occurrenceId === null))
        return null;
      if (!trainingPermissions.can(context.actor, 'write-letters', programmeResource(about.programme))) return null;
      const readers = await findLetterReaders(context.prisma, { ...about, audience }, context.now);
      return {
        people: about.occurrenceId !== null,
        rows: readers.map((reader) => ({ ...reader, id: null })),
        subject: args.subject ?? '',
        body: args.body ?? '',
        about: {
          occurrenceId: about.occurrenceId,
          programmeId: about.occurrenceId === null ? about.programme.id : null,
        },
      };
    },
  }),
}));
