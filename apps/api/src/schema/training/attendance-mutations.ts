import { markAttendance, trainingErrors as refused } from '@samlots/training';
import { builder } from '../builder.ts';
import { anyRefusal } from '../errors.ts';
import { keyOf } from '../global-id.ts';

const AttendanceInput = builder.inputType('AttendanceInput', {
  fields: (t) => ({
    enrolmentId: t.id({ required: true }),
    presence: t.string({ required: true, description: 'FULL, AM, PM, NONE or UNKNOWN.' }),
    excused: t.boolean({ defaultValue: false }),
  }),
});

const AttendanceMarked = builder.objectRef<{ marked: number }>('AttendanceMarked').implement({
  authScopes: { public: true },
  fields: (t) => ({ marked: t.exposeInt('marked') }),
});

builder.mutationField('markAttendance', (t) =>
  t.field({
    type: AttendanceMarked,
    description: 'Records who was there. Use case `mark-attendance`.',
    errors: { types: [...anyRefusal, refused.AttendanceClosed, refused.OccurrenceCancelled] },
    args: { occurrenceId: t.arg.id({ required: true }), marks: t.arg({ type: [AttendanceInput], required: true }) },
    resolve: (_parent, { occurrenceId, marks }, { run }) =>
      run(markAttendance, {
        occurrenceId: keyOf('SessionOccurrence', occurrenceId),
        marks: marks.map((mark) => ({
          ...mark,
          enrolmentId: keyOf('Enrolment', mark.enrolmentId),
          excused: mark.excused ?? false,
        })),
      }),
  }),
);
