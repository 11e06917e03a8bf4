import { swedishDate } from '@samlots/text';
import { data, redirect, type ActionFunctionArgs } from 'react-router';
import { z } from 'zod';
import { isReview } from '../../forms/review.ts';
import { EndMembershipDocument, type EndMembershipMutation } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { faultWord } from '../../people/words.ts';
import type { Words } from '../../shell/use-words.ts';
import { factOf } from '../../training/facts.ts';
import type { Fault, Unsaved } from '../../training/forms/fault.ts';
import { textOf } from '../../training/forms/read-agenda.server.ts';
import { wordsFor } from '../../training/words.server.ts';
import { loadLeaving } from './load-leaving.server.ts';
import { release } from './release.ts';

type Values = { readonly lastOn: string; readonly seats: Readonly<Record<string, string>> };
type Refused = Exclude<EndMembershipMutation['endMembership'], { readonly __typename: 'MembershipEnded' }>;
type Loaded = Awaited<ReturnType<typeof loadLeaving>>;
type Why = Pick<Unsaved<Values>, 'faults' | 'refused'>;

const iso = z.iso.date();

const because = (refused: string): Why => ({ faults: [], refused });

function whyNot(refused: Refused, { colleagues, seats }: Loaded, words: Words): Why {
  const { t } = words;
  switch (refused.__typename) {
    case 'SeatsUndecided':
      return because(t('people:one.end.undecided', { count: Number(factOf(refused.facts, 'count')) }));
    case 'AlreadyEnrolled':
    case 'NotMemberThen': {
      const key = factOf(refused.facts, 'personId');
      const name = colleagues.find((one) => one.key === key)?.name ?? t('errors:refusal.someone');
      const day = factOf(refused.facts, 'day');
      return because(
        refused.__typename === 'NotMemberThen'
          ? t('errors:refusal.NotMemberThen', { name })
          : t('errors:refusal.AlreadyEnrolledPlain', { name, day }),
      );
    }
    case 'InvalidInput':
      return {
        faults: refused.faults.map(({ path, rule }) => ({
          fieldId: path === 'lastOn' ? 'lastOn' : `plats-${seats[0]?.key ?? ''}`,
          message: faultWord(rule, words),
        })),
        refused: null,
      };
    case 'StaleVersion':
      return because(t('people:one.stale'));
    case 'NotAllowed':
    case 'NotFound':
      return because(t(`errors:refusal.${refused.__typename}`));
  }
}

/** A seat after the last day needs its choice; one before it is left as it is. */
function typedFaults({ lastOn, seats }: Values, loaded: Loaded, { t }: Words): readonly Fault[] {
  if (!iso.safeParse(lastOn).success) return [{ fieldId: 'lastOn', message: t('people:fault.date') }];
  return loaded.seats
    .filter(({ key, occurrence }) => swedishDate(new Date(occurrence.startsAt)) > lastOn && (seats[key] ?? '') === '')
    .map(({ key }) => ({ fieldId: `plats-${key}`, message: t('people:one.end.undecided', { count: 1 }) }));
}

/** Saves the last day and what becomes of each seat after it. */
export async function endTie(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const words = wordsFor(args.request);
  const loaded = await loadLeaving(args);
  const seats = Object.fromEntries(loaded.seats.map(({ key }) => [key, textOf(form, `plats-${key}`)]));
  const values: Values = { lastOn: textOf(form, 'lastOn'), seats };
  const unsaved: Unsaved<Values> = { values, faults: [], refused: null, reshaped: false };
  if (isReview(form)) return unsaved;
  const faults = typedFaults(values, loaded, words);
  if (faults.length > 0) return data({ ...unsaved, faults }, { status: 400 });
  const decided = Object.entries(seats).filter(([, choice]) => choice !== '');
  const variables = {
    membership: loaded.tie.key,
    version: Number(textOf(form, 'version')),
    lastOn: values.lastOn,
    seats: decided.map(([enrolmentId, choice]) => ({ enrolmentId, handOverTo: choice === release ? null : choice })),
  };
  const { endMembership } = await graphql(EndMembershipDocument, variables, args);
  if (endMembership.__typename !== 'MembershipEnded')
    return data({ ...unsaved, ...whyNot(endMembership, loaded, words) });
  const { released, handedOver } = endMembership;
  const done = `klart=slutar&lamnade=${released}&overtagna=${handedOver}`;
  return redirect(`/organisation/${loaded.unit.key}/personal?${done}`, 303);
}
