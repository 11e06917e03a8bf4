import { peopleErrors as refused, revealProtectedName, revealReasons } from '@samlots/people';
import { builder } from '../builder.ts';
import { anyRefusal } from '../errors.ts';
import { keyOf } from '../global-id.ts';

type Revealed = { readonly name: string; readonly email: string | null };

const RevealedName = builder.objectRef<Revealed>('RevealedName').implement({
  description: 'Told once, to whoever asked; no other field holds it.',
  authScopes: { signedIn: true },
  fields: (t) => ({ name: t.exposeString('name'), email: t.exposeString('email', { nullable: true }) }),
});

builder.mutationField('revealProtectedName', (t) =>
  t.field({
    type: RevealedName,
    description:
      'The real name of a person whose identity is protected, to an administrator within ten minutes of a second ' +
      'factor. The reading is kept in the trail. Use case `reveal-protected-name`.',
    errors: { types: [...anyRefusal, refused.StepUpNeeded] },
    args: {
      personId: t.arg.id({ required: true }),
      reason: t.arg.string({ required: true, description: revealReasons.join(', ') }),
    },
    resolve: (_parent, { personId, reason }, { run }) =>
      run(revealProtectedName, { personId: keyOf('Person', personId), reason }),
  }),
);
