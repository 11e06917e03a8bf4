import { builder } from '../builder.ts';
import {
  mailOfReaders,
  shownNames,
  unitsOfReaders,
  type LetterMail,
  type UnitOfReader,
} from './visible-letter-loaders.ts';

const ReaderUnit = builder.objectRef<UnitOfReader>('LetterReaderUnit').implement({
  authScopes: { signedIn: true },
  fields: (t) => ({ name: t.exposeString('name'), kind: t.exposeString('kind') }),
});

const ReaderMail = builder.objectRef<LetterMail>('LetterMail').implement({
  description: 'Where the mail is.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    state: t.exposeString('state', { description: 'QUEUED, SENT, FAILED, BOUNCED or DROPPED.' }),
    reason: t.exposeString('reason', { nullable: true }),
    at: t.expose('at', { type: 'DateTime' }),
  }),
});

export type ReaderRow = {
  /** Null in a preview. */
  readonly id: string | null;
  readonly way: string;
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly forPersonIds: readonly string[];
};

/** Only ever made of rows that the viewer may see: see visible-letters.ts. */
export const LetterReader = builder.objectRef<ReaderRow>('LetterReader').implement({
  description: 'One who reads a letter.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    way: t.exposeString('way', { description: 'OWN, CONTACT, MAILBOX or NOBODY.' }),
    name: t.string({
      nullable: true,
      description: 'As the viewer may see it; null for a mailbox and where nobody is reached.',
      resolve: ({ personId }, _args, context) => (personId === null ? null : shownNames(context).load(personId)),
    }),
    unit: t.field({
      type: ReaderUnit,
      nullable: true,
      resolve: ({ organisationId }, _args, context) =>
        organisationId === null ? null : unitsOfReaders(context).load(organisationId),
    }),
    passesOnTo: t.stringList({
      description: 'Names of those who have no mail of their own.',
      resolve: async ({ forPersonIds }, _args, context) =>
        Promise.all(forPersonIds.map((id) => shownNames(context).load(id))),
    }),
    mail: t.field({
      type: ReaderMail,
      nullable: true,
      resolve: ({ id }, _args, context) => (id === null ? null : mailOfReaders(context).load(id)),
    }),
  }),
});
