import { findSupportLine } from '@samlots/referral';
import { builder } from '../builder.ts';
import { Service } from './service-objects.ts';

builder.queryField('supportLine', (t) =>
  t.field({
    type: Service,
    nullable: true,
    description: 'Whom to call about a question of parenting when nothing else fits.',
    args: { districtId: t.arg.id() },
    resolve: async (_parent, { districtId }, { directory, now }) =>
      findSupportLine((await directory()).catalogue, districtId ?? undefined, now) ?? null,
  }),
);
