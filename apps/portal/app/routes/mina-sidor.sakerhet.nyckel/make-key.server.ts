import { data, redirect, type ActionFunctionArgs } from 'react-router';
import { pathWith, stepUpPath } from '../../account/step-up-path.ts';
import { KeyFormDocument, MakeApiKeyDocument, type MakeApiKeyMutation } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import type { Words } from '../../shell/use-words.ts';
import type { Fault } from '../../training/forms/fault.ts';
import { textOf } from '../../training/forms/read-agenda.server.ts';
import { wordsFor } from '../../training/words.server.ts';
import { grantValue, keyDays, type KeyValues } from './key-values.ts';

type Made = { readonly name: string; readonly token: string; readonly expiresAt: string };

/** What the form answers: the key, once, or what was typed and why there is none. */
type Answer = {
  readonly made: Made | null;
  readonly values: KeyValues;
  readonly faults: readonly Fault[];
  readonly refused: string | null;
};

const readValues = (form: FormData): KeyValues => ({
  name: textOf(form, 'namn'),
  grants: form.getAll('roll').filter((value) => typeof value === 'string'),
  access: textOf(form, 'far'),
  days: textOf(form, 'dagar'),
});

function check({ name, grants, access, days }: KeyValues, { t }: Words): readonly Fault[] {
  const fault = (fieldId: string, wrong: boolean, message: string): readonly Fault[] =>
    wrong ? [{ fieldId, message }] : [];
  return [
    ...fault('namn', name.trim() === '', t('account:keys.fault.name')),
    ...fault('namn', name.trim().length > 80, t('account:keys.fault.nameLong')),
    ...fault('roll', grants.length === 0, t('account:keys.fault.grants')),
    ...fault('far', !['lasa', 'andra'].includes(access), t('account:keys.fault.access')),
    ...fault('dagar', !keyDays.some((known) => known === days), t('account:keys.fault.days')),
  ];
}

type Refused = Exclude<MakeApiKeyMutation['makeApiKey'], { readonly __typename: 'MadeApiKey' | 'StepUpNeeded' }>;

function whyNot(refused: Refused, { t }: Words): Pick<Answer, 'faults' | 'refused'> {
  switch (refused.__typename) {
    case 'KeyNameTaken':
      return { faults: [{ fieldId: 'namn', message: t('account:keys.fault.nameTaken') }], refused: null };
    case 'PersonalNumberFound':
      return { faults: [{ fieldId: 'namn', message: t('errors:field.personalNumber') }], refused: null };
    case 'InvalidInput':
      return refused.faults.some(({ path }) => path === 'name')
        ? { faults: [{ fieldId: 'namn', message: t('account:keys.fault.name') }], refused: null }
        : { faults: [], refused: t('errors:refusal.InvalidInput') };
    case 'NotAllowed':
    case 'NotFound':
      return { faults: [], refused: t(`errors:refusal.${refused.__typename}`) };
  }
}

const backWith = ({ name, grants, access, days }: KeyValues): string =>
  pathWith('/mina-sidor/sakerhet/nyckel', [
    ['namn', name],
    ...grants.map((grant) => ['roll', grant] as const),
    ['far', access],
    ['dagar', days],
  ]);

/** Makes the key and shows it in the answer itself: it is kept nowhere, so there is no page to be sent to. */
export async function makeKey(args: ActionFunctionArgs) {
  const values = readValues(await args.request.formData());
  const words = wordsFor(args.request);
  const answer = (of: Partial<Answer>): Answer => ({ made: null, values, faults: [], refused: null, ...of });
  const faults = check(values, words);
  if (faults.length > 0) return data(answer({ faults }), { status: 400 });
  const { viewer } = await graphql(KeyFormDocument, {}, args);
  if (viewer === null) throw data(null, { status: 403 });
  const grants = viewer.grants.filter((grant) => values.grants.includes(grantValue(grant)));
  const { makeApiKey } = await graphql(
    MakeApiKeyDocument,
    {
      name: values.name,
      grants: grants.map(({ role, scopeKind, scopeId }) => ({ role, scopeKind, scopeId })),
      readOnly: values.access === 'lasa',
      validDays: Number(values.days),
    },
    args,
  );
  if (makeApiKey.__typename === 'StepUpNeeded') return redirect(stepUpPath(backWith(values)), 303);
  if (makeApiKey.__typename !== 'MadeApiKey') return data(answer(whyNot(makeApiKey, words)));
  const { token, expiresAt } = makeApiKey;
  const headers = { 'cache-control': 'no-store' };
  return data(answer({ made: { name: values.name.trim(), token, expiresAt } }), { headers });
}
