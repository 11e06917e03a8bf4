import { peopleErrors } from '@samlots/people';
import { editMaterial, removeMaterial } from '@samlots/training';
import { builder } from '../builder.ts';
import { anyRefusal } from '../errors.ts';

const MaterialChanged = builder.objectRef<{ readonly id: string }>('MaterialChanged').implement({
  description: 'A material after a change.',
  authScopes: { public: true },
  fields: (t) => ({ key: t.exposeID('id') }),
});

builder.mutationField('editMaterial', (t) =>
  t.field({
    type: MaterialChanged,
    description: 'Changes what is said of a material. Use case `edit-material`. A file is added by `POST /files`.',
    errors: { types: [...anyRefusal, peopleErrors.PersonalNumberFound] },
    args: {
      materialId: t.arg.id({ required: true }),
      title: t.arg.string({ required: true }),
      shown: t.arg.string({ required: true, description: 'BEFORE, AFTER or BOTH.' }),
      agendaItemId: t.arg.id({ description: 'Left out for the whole day.' }),
    },
    resolve: (_parent, args, { run }) => run(editMaterial, args),
  }),
);

builder.mutationField('removeMaterial', (t) =>
  t.field({
    type: MaterialChanged,
    description: 'Takes a material away, its file too. Use case `remove-material`.',
    errors: { types: [...anyRefusal] },
    args: { materialId: t.arg.id({ required: true }) },
    resolve: async (_parent, args, { run, removeFile }) => {
      const { id, fileKey } = await run(removeMaterial, args);
      if (fileKey !== null) await removeFile(fileKey);
      return { id };
    },
  }),
);
