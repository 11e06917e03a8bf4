import { data, redirect, type ActionFunctionArgs } from 'react-router';
import { z } from 'zod';
import { materialFaults } from '../../materials/material-faults.ts';
import type { MaterialValues } from '../../materials/material-fields.tsx';
import { passForm } from '../../shell/ask-api.server.ts';
import type { Words } from '../../shell/use-words.ts';
import type { Unsaved } from '../../training/forms/fault.ts';
import { wordsFor } from '../../training/words.server.ts';

export type NewMaterial = MaterialValues & { readonly url: string };

const answer = z.object({
  status: z.string(),
  code: z.string().default(''),
  faults: z.array(z.object({ path: z.string(), rule: z.string() })).default([]),
  fields: z.record(z.string(), z.string()).default({}),
});
type Answer = z.output<typeof answer>;

const valuesOf = ({ fields }: Answer): NewMaterial => ({
  title: fields['title'] ?? '',
  agendaItem: fields['agendaItem'] ?? '',
  shown: fields['shown'] ?? 'BOTH',
  url: fields['url'] ?? '',
});

/** Why nothing was added, where the reason belongs to no field. */
function refusedOf({ code, faults }: Answer, { t }: Words): string | null {
  if (faults.length > 0) return null;
  if (code === 'TooManyMaterials') return t('materials:fault.many');
  if (code === 'OccurrenceCancelled') return t('materials:fault.cancelled');
  return t(code === 'NotFound' ? 'errors:refusal.NotFound' : 'errors:refusal.NotAllowed');
}

/** Hands the form to the API whole, and answers what is wrong with it. A file has to be chosen again. */
export async function addMaterial(args: ActionFunctionArgs) {
  const words = wordsFor(args.request);
  const response = await passForm('/files', args);
  if (response.status === 401 || response.status === 500) throw data(null, { status: response.status });
  const told = answer.parse(await response.json());
  if (told.status === 'added')
    return redirect(`/samordna/tillfalle/${args.params['occurrence'] ?? ''}/material?klart=tillagt`, 303);
  const unsaved: Unsaved<NewMaterial> = {
    values: valuesOf(told),
    faults: materialFaults(told.faults, words),
    refused: refusedOf(told, words),
    reshaped: false,
  };
  return data(unsaved, { status: response.status });
}
