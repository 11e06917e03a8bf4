import type { HandoverRule as RuleOfDirectory } from '@samlots/referral';
import { builder } from '../builder.ts';
import { LocalText } from '../local-text.ts';

export const HandoverRule = builder.objectRef<RuleOfDirectory>('HandoverRule').implement({
  description: 'How to hand a family over.',
  authScopes: { public: true },
  fields: (t) => ({
    key: t.exposeID('id'),
    text: t.field({ type: LocalText, resolve: ({ sv, en }) => ({ sv, en }) }),
    law: t.exposeString('law', { nullable: true }),
  }),
});
