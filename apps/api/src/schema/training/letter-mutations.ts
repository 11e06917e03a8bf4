import { peopleErrors } from '@samlots/people';
import { sendLetter, trainingErrors as refused } from '@samlots/training';
import { builder } from '../builder.ts';
import { anyRefusal } from '../errors.ts';
import { keyOf } from '../global-id.ts';

const LetterSent = builder.objectRef<{ readonly id: string; readonly count: number }>('LetterSent').implement({
  description: 'A letter that is on its way.',
  authScopes: { public: true },
  fields: (t) => ({
    key: t.exposeID('id'),
    count: t.exposeInt('count', { description: 'How many mails are written.' }),
  }),
});

type Args = {
  readonly occurrenceId?: string | null | undefined;
  readonly programmeId?: string | null | undefined;
  readonly audience: string;
};

const toOf = ({ occurrenceId, programmeId, audience }: Args) =>
  occurrenceId == null
    ? { kind: 'programme', id: keyOf('TrainingProgramme', programmeId ?? ''), audience }
    : { kind: 'occurrence', id: keyOf('SessionOccurrence', occurrenceId), audience };

builder.mutationField('sendLetter', (t) =>
  t.field({
    type: LetterSent,
    description: 'Writes to those of an occurrence, or to the contacts of a programme. Use case `send-letter`.',
    errors: {
      types: [...anyRefusal, peopleErrors.PersonalNumberFound, peopleErrors.NobodyToWriteTo, refused.ProgrammeIsDraft],
    },
    args: {
      requestKey: t.arg.string({ required: true, description: 'A UUID: the same letter under it is sent once.' }),
      occurrenceId: t.arg.id(),
      programmeId: t.arg.id(),
      audience: t.arg.string({
        required: true,
        description: 'ENROLLED, WAITING or EVERYONE of an occurrence; CONTACTS or CONTACTS_WITH_SEATS of a programme.',
      }),
      subject: t.arg.string({ required: true }),
      body: t.arg.string({ required: true, description: 'Plain text.' }),
    },
    resolve: (_parent, { requestKey, subject, body, ...about }, { run }) =>
      run(sendLetter, { requestKey, subject, body, to: toOf(about) }),
  }),
);
