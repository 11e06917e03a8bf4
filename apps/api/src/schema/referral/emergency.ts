import { whoToCall, type WhoToCall } from '@samlots/referral';
import { builder } from '../builder.ts';
import { CallNow } from './enums.ts';
import { ServedDistrict } from './place-objects.ts';
import { Service } from './service-objects.ts';

export const Emergency = builder.objectRef<WhoToCall>('Emergency').implement({
  description: 'Whom to call now about a child, by the clock and the district where the child lives.',
  authScopes: { public: true },
  fields: (t) => ({
    district: t.field({ type: ServedDistrict, resolve: ({ district }) => district }),
    isAssumed: t.exposeBoolean('isAssumed', { description: 'No valid district was chosen; this one stands in.' }),
    callNow: t.field({ type: CallNow, resolve: ({ now }) => now }),
    until: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'The number now answers until then; null round the clock.',
      resolve: ({ until }) => until ?? null,
    }),
    intake: t.field({ type: Service, resolve: ({ intake }) => intake }),
    outOfHours: t.field({ type: Service, resolve: ({ outOfHours }) => outOfHours }),
    emergencyNumber: t.exposeString('emergencyNumber'),
  }),
});

builder.queryField('emergency', (t) =>
  t.field({
    type: Emergency,
    nullable: true,
    description: 'Null only while the directory has no intake at all.',
    args: { districtId: t.arg.id({ description: 'An ended district is its successor.' }) },
    resolve: async (_parent, { districtId }, { directory, now }) =>
      whoToCall((await directory()).catalogue, districtId ?? undefined, now) ?? null,
  }),
);
