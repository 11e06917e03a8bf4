import { HoldsPersonalNumber, refuseUnreadableText, search, TextTooLong } from '@samlots/referral';
import { builder } from '../builder.ts';
import { SafetyLevel } from './enums.ts';
import { SupportResult } from './search-objects.ts';

builder.queryField('findSupport', (t) =>
  t.field({
    type: SupportResult,
    description: 'Where to guide a family. Unknown ids are left out; what is not said never hides anything.',
    errors: { types: [HoldsPersonalNumber, TextTooLong] },
    args: {
      text: t.arg.string({ description: 'At most 80 characters. Kept nowhere.' }),
      needIds: t.arg.idList({ description: 'Best first; they come before those of the text.' }),
      raisedTo: t.arg({ type: SafetyLevel, description: 'By a word read before, or a safety question answered yes.' }),
      ageMonths: t.arg.int({ description: 'The child’s.' }),
      pregnancy: t.arg.boolean(),
      districtId: t.arg.id({ description: 'Where the child lives; an ended district is its successor.' }),
      language: t.arg.string({ description: 'ISO 639-1.' }),
      role: t.arg.string({ description: 'The viewer’s kind of organisation.' }),
      onlyWhereIMayContact: t.arg.boolean({ defaultValue: false }),
    },
    resolve: async (_parent, args, { directory, now }) => {
      const text = args.text ?? '';
      refuseUnreadableText(text);
      const { catalogue } = await directory();
      return search(catalogue, {
        text,
        needIds: args.needIds ?? [],
        raisedTo: args.raisedTo ?? undefined,
        ageMonths: args.ageMonths ?? undefined,
        pregnancy: args.pregnancy ?? undefined,
        districtId: args.districtId ?? undefined,
        language: args.language ?? undefined,
        role: args.role ?? undefined,
        onlyWhereIMayContact: args.onlyWhereIMayContact ?? false,
        at: now,
      });
    },
  }),
);
