import { HoldsPersonalNumber, readTypedText, TextTooLong, type ReadText } from '@samlots/referral';
import { builder } from '../builder.ts';
import { SafetyLevel } from './enums.ts';

const ReadSupportText = builder.objectRef<ReadText>('ReadSupportText').implement({
  description: 'What may be kept of a text: with it the search answers again without the text.',
  authScopes: { public: true },
  fields: (t) => ({
    needIds: t.idList({ description: 'Best first.', resolve: ({ needIds }) => [...needIds] }),
    raisedTo: t.field({ type: SafetyLevel, resolve: ({ raisedTo }) => raisedTo }),
    ageMonths: t.int({ nullable: true, resolve: ({ ageMonths }) => ageMonths ?? null }),
    pregnancy: t.exposeBoolean('pregnancy'),
  }),
});

builder.queryField('readSupportText', (t) =>
  t.field({
    type: ReadSupportText,
    description: 'Reads a typed text once, so that a page can answer a POST by an address that does not hold it.',
    errors: { types: [HoldsPersonalNumber, TextTooLong] },
    args: { text: t.arg.string({ required: true }) },
    resolve: async (_parent, { text }, { directory }) => readTypedText((await directory()).catalogue, text),
  }),
);
