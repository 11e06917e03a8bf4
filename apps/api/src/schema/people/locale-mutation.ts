import { chooseLocale } from '@samlots/people';
import { builder } from '../builder.ts';
import { anyRefusal } from '../errors.ts';
import { keyOf } from '../global-id.ts';

const LocaleChosen = builder.objectRef<{ locale: string }>('LocaleChosen').implement({
  authScopes: { public: true },
  fields: (t) => ({ locale: t.exposeString('locale') }),
});

builder.mutationField('chooseLocale', (t) =>
  t.field({
    type: LocaleChosen,
    description: 'The language in which one is written to, `sv` or `en`. Use case `choose-locale`.',
    errors: { types: anyRefusal },
    args: { personId: t.arg.id({ required: true }), locale: t.arg.string({ required: true }) },
    resolve: (_parent, { personId, locale }, { run }) =>
      run(chooseLocale, { personId: keyOf('Person', personId), locale }),
  }),
);
