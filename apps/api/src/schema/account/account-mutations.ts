import {
  closeAccount,
  endAccountSessions,
  peopleErrors as refused,
  reopenAccount,
  resetPasskeys,
} from '@samlots/people';
import { builder } from '../builder.ts';
import { anyRefusal } from '../errors.ts';
import { AccountChanged } from './security-mutations.ts';

builder.mutationFields((t) => ({
  endAccountSessions: t.field({
    type: AccountChanged,
    description: 'Signs an account out everywhere. Use case `end-account-sessions`.',
    errors: { types: anyRefusal },
    args: { userId: t.arg.id({ required: true }) },
    resolve: (_parent, { userId }, { run }) => run(endAccountSessions, { userId }),
  }),
  resetPasskeys: t.field({
    type: AccountChanged,
    description: 'Removes the passkeys of somebody who has lost them. Use case `reset-passkeys`.',
    errors: { types: [...anyRefusal, refused.StepUpNeeded] },
    args: { userId: t.arg.id({ required: true }) },
    resolve: (_parent, { userId }, { run }) => run(resetPasskeys, { userId }),
  }),
  closeAccount: t.field({
    type: AccountChanged,
    description: 'Closes an account; person, seats and history stay. Use case `close-account`.',
    errors: { types: anyRefusal },
    args: { userId: t.arg.id({ required: true }) },
    resolve: (_parent, { userId }, { run }) => run(closeAccount, { userId }),
  }),
  reopenAccount: t.field({
    type: AccountChanged,
    description: 'Opens a closed or long unused account again. Use case `reopen-account`.',
    errors: { types: anyRefusal },
    args: { userId: t.arg.id({ required: true }) },
    resolve: async (_parent, { userId }, { run }) => {
      await run(reopenAccount, { userId });
      return { ended: 0 };
    },
  }),
}));
