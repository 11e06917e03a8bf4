import { data, redirect, type ActionFunctionArgs } from 'react-router';
import { EndRoleDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import type { Fault } from '../../training/forms/fault.ts';
import { textOf } from '../../training/forms/read-agenda.server.ts';
import { wordsFor } from '../../training/words.server.ts';

export type EndValues = { readonly when: string; readonly lastOn: string };
type Answer = { readonly values: EndValues; readonly faults: readonly Fault[]; readonly refused: string | null };

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

/** Ends the role at once or on the day that was chosen; one that has ended already counts as done. */
export async function endRole(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const { t } = wordsFor(args.request);
  const values = { when: textOf(form, 'nar'), lastOn: textOf(form, 'sista').trim() };
  const answer = (of: Partial<Answer>): Answer => ({ values, faults: [], refused: null, ...of });
  if (!['nu', 'dag'].includes(values.when)) {
    return data(answer({ faults: [{ fieldId: 'nar', message: t('admin:fault.when') }] }), { status: 400 });
  }
  const badDay = answer({ faults: [{ fieldId: 'sista', message: t('admin:fault.lastOn') }] });
  if (values.when === 'dag' && !isDate(values.lastOn)) return data(badDay, { status: 400 });
  const lastOn = values.when === 'dag' ? values.lastOn : null;
  const { endRole: ended } = await graphql(EndRoleDocument, { id: args.params['assignment'] ?? '', lastOn }, args);
  switch (ended.__typename) {
    case 'RoleChanged':
      return redirect('/admin/roller?klart=avslutad', 303);
    case 'InvalidInput':
      return data(badDay);
    case 'NotAllowed':
    case 'NotFound':
      return data(answer({ refused: t(`errors:refusal.${ended.__typename}`) }));
  }
}
