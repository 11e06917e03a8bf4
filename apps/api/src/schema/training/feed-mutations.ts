import { makeFeed, revokeFeed } from '@samlots/training';
import { hashToken } from '../../auth/link-rules.ts';
import { newToken } from '../../ids.ts';
import { builder } from '../builder.ts';
import { anyRefusal } from '../errors.ts';
import { keyOf } from '../global-id.ts';

const FeedMade = builder.objectRef<{ readonly address: string }>('FeedMade').implement({
  authScopes: { public: true },
  fields: (t) => ({
    address: t.exposeString('address', { description: 'Told this once: only its hash is kept.' }),
  }),
});

builder.mutationField('makeFeed', (t) =>
  t.field({
    type: FeedMade,
    description: 'A new address of one’s own calendar; the one before stops working. Use case `make-feed`.',
    errors: { types: anyRefusal },
    args: { personId: t.arg.id({ required: true }) },
    resolve: async (_parent, { personId }, { run, baseUrl }) => {
      const token = newToken();
      await run(makeFeed, { personId: keyOf('Person', personId), tokenHash: hashToken(token) });
      return { address: `${baseUrl}/kalender/${token}.ics` };
    },
  }),
);

const FeedRevoked = builder.objectRef<{ readonly revoked: number }>('FeedRevoked').implement({
  authScopes: { public: true },
  fields: (t) => ({ revoked: t.exposeInt('revoked', { description: '0 where there was none.' }) }),
});

builder.mutationField('revokeFeed', (t) =>
  t.field({
    type: FeedRevoked,
    description: 'Stops the address of one’s own calendar. Use case `revoke-feed`.',
    errors: { types: anyRefusal },
    args: { personId: t.arg.id({ required: true }) },
    resolve: (_parent, { personId }, { run }) => run(revokeFeed, { personId: keyOf('Person', personId) }),
  }),
);
