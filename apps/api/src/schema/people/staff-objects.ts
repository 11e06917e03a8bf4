import type { CheckedRow, professions, RowFault, StaffDraft } from '@samlots/people';
import { builder } from '../builder.ts';
import { LocalText } from '../local-text.ts';

export const Profession = builder.objectRef<(typeof professions)[number]>('Profession').implement({
  authScopes: { public: true },
  fields: (t) => ({
    key: t.id({ description: 'As it is stored.', resolve: ([sv]) => sv }),
    name: t.field({ type: LocalText, resolve: ([sv, en]) => ({ sv, en }) }),
  }),
});

const StaffRowFault = builder.objectRef<RowFault>('StaffRowFault').implement({
  authScopes: { signedIn: true },
  fields: (t) => ({
    field: t.exposeString('field'),
    rule: t.exposeString('rule'),
    suggestion: t.exposeString('suggestion', {
      nullable: true,
      description: 'The profession that may have been meant.',
    }),
  }),
});

type Line = CheckedRow & Partial<StaffDraft['lines'][number]>;

export const StaffLine = builder.objectRef<Line>('StaffLine').implement({
  description: 'One row of a list of people: as it was typed, or as it will be written where nothing is wrong.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    line: t.exposeInt('line'),
    name: t.string({ resolve: ({ row, typed }) => row?.name ?? typed.name }),
    profession: t.string({ resolve: ({ row, typed }) => row?.profession ?? typed.profession }),
    email: t.string({ resolve: ({ row, typed }) => row?.email ?? typed.email }),
    kind: t.string({ resolve: ({ row, typed }) => row?.kind ?? typed.kind }),
    faults: t.field({ type: [StaffRowFault], resolve: ({ faults }) => [...faults] }),
    sameNameHere: t.boolean({
      description: 'The name is at the unit already: is it another person?',
      resolve: ({ question }) => question?.sameNameHere ?? false,
    }),
    sharedMailbox: t.boolean({
      description: 'Others have the address: it opens no account for this person.',
      resolve: ({ question }) => question?.sharedMailbox ?? false,
    }),
  }),
});

export const StaffImport = builder.objectRef<StaffDraft>('StaffImport').implement({
  description: 'A list of people that is looked at before anything is written.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.exposeID('id'),
    appliedAt: t.expose('appliedAt', { type: 'DateTime', nullable: true }),
    addedCount: t.exposeInt('addedCount', { nullable: true }),
    lines: t.field({ type: [StaffLine], description: 'Empty once it is applied.', resolve: ({ lines }) => [...lines] }),
  }),
});
