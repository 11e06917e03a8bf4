import { redirect, type ActionFunctionArgs } from 'react-router';
import {
  EditMaterialDocument,
  RemoveMaterialDocument,
  type EditMaterialMutation,
  type RemoveMaterialMutation,
} from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { materialFaults } from '../../materials/material-faults.ts';
import type { MaterialValues } from '../../materials/material-fields.tsx';
import type { Words } from '../../shell/use-words.ts';
import { factOf } from '../../training/facts.ts';
import type { Unsaved } from '../../training/forms/fault.ts';
import { textOf } from '../../training/forms/read-agenda.server.ts';
import { wordsFor } from '../../training/words.server.ts';

type Changed = { readonly __typename: 'MaterialChanged' };
type Refused =
  | Exclude<EditMaterialMutation['editMaterial'], Changed>
  | Exclude<RemoveMaterialMutation['removeMaterial'], Changed>;
type Why = Pick<Unsaved<MaterialValues>, 'faults' | 'refused'>;

function whyOf(refused: Refused, words: Words): Why {
  switch (refused.__typename) {
    case 'InvalidInput':
      return { faults: materialFaults('faults' in refused ? refused.faults : [], words), refused: null };
    case 'PersonalNumberFound':
      return {
        faults: materialFaults([{ path: factOf(refused.facts, 'field'), rule: 'personal-number' }], words),
        refused: null,
      };
    case 'NotAllowed':
    case 'NotFound':
      return { faults: [], refused: words.t(`errors:refusal.${refused.__typename}`) };
  }
}

/** Saves what is said of a material, or takes it away. */
export async function changeMaterial(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const material = args.params['material'] ?? '';
  const list = `/samordna/tillfalle/${args.params['occurrence'] ?? ''}/material`;
  const values = { title: textOf(form, 'title'), agendaItem: textOf(form, 'agendaItem'), shown: textOf(form, 'shown') };
  const comesBack = (refused: Refused): Unsaved<MaterialValues> => ({
    values,
    reshaped: false,
    ...whyOf(refused, wordsFor(args.request)),
  });
  if (textOf(form, 'gor') === 'ta-bort') {
    const { removeMaterial } = await graphql(RemoveMaterialDocument, { material }, args);
    if (removeMaterial.__typename !== 'MaterialChanged') return comesBack(removeMaterial);
    return redirect(`${list}?klart=borttaget`, 303);
  }
  const { title, shown, agendaItem } = values;
  const said = { material, title, shown, agendaItem: agendaItem === '' ? null : agendaItem };
  const { editMaterial } = await graphql(EditMaterialDocument, said, args);
  if (editMaterial.__typename !== 'MaterialChanged') return comesBack(editMaterial);
  return redirect(`${list}?klart=andrat`, 303);
}
