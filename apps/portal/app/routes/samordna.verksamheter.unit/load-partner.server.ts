import { randomUUID } from 'node:crypto';
import { data, type ActionFunctionArgs } from 'react-router';
import { PartnerPageDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';

const done = ['inbjuden', 'igen', 'tillbaka', 'namn', 'pamind', 'stangd'] as const;

/** The unit as those see it who look after it; 404 for all others, who may not know that it is there. */
export async function loadPartner(args: Pick<ActionFunctionArgs, 'request' | 'context' | 'params'>) {
  const { partnerUnit, organisationKinds } = await graphql(
    PartnerPageDocument,
    { key: args.params['organisation'] ?? '' },
    args,
  );
  if (partnerUnit === null) throw data(null, { status: 404 });
  const klart = new URL(args.request.url).searchParams.get('klart');
  return {
    unit: partnerUnit,
    kinds: organisationKinds,
    done: done.find((one) => one === klart) ?? null,
    requestKey: randomUUID(),
  };
}
