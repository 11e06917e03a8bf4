import { data, type LoaderFunctionArgs } from 'react-router';
import { PartnerChoicesDocument, PartnerListDocument, PartnersToRemindDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { lackOf, readChosen, statusesOf, type Chosen } from './choose-partners.ts';

/** How many the button for all would write to; null where nobody has said whose units are meant. */
async function remindable(args: LoaderFunctionArgs, { tab, district, programme }: Chosen): Promise<number | null> {
  const lacking = lackOf(tab);
  if (lacking === null || (lacking === 'NO_CONTACT' && district === null)) return null;
  const asked = { lacking, districtId: district, programmeId: lacking === 'NO_CONTACT' ? null : programme };
  return (await graphql(PartnersToRemindDocument, asked, args)).partnersToRemind;
}

/** The choices of the page with what is chosen: one's only district, and the first programme, choose themselves. */
export async function loadChoices(args: Pick<LoaderFunctionArgs, 'request' | 'context'>) {
  const { partnerDistricts, programmes, organisationKinds } = await graphql(PartnerChoicesDocument, {}, args);
  if (partnerDistricts.length === 0) throw data(null, { status: 403 });
  const planned = programmes.edges
    .map(({ node }) => node)
    .filter(({ mayPlan, status }) => mayPlan && status === 'PUBLISHED');
  const asked = readChosen(new URL(args.request.url).searchParams);
  const [only, second] = partnerDistricts;
  const chosen: Chosen = {
    ...asked,
    district: asked.district ?? (second === undefined ? (only?.key ?? null) : null),
    programme: lackOf(asked.tab) === 'NOBODY_ENROLLED' ? (asked.programme ?? planned[0]?.key ?? null) : null,
  };
  return { districts: partnerDistricts, programmes: planned, kinds: organisationKinds, chosen };
}

export async function loadPartners(args: LoaderFunctionArgs) {
  const { chosen, ...choices } = await loadChoices(args);
  const lacking = lackOf(chosen.tab);
  const { partnerUnits } = await graphql(
    PartnerListDocument,
    {
      after: chosen.after,
      districtId: chosen.district,
      statuses: [...statusesOf(chosen.tab)],
      lacking,
      programmeId: lacking === 'NOBODY_ENROLLED' ? chosen.programme : null,
      search: chosen.search,
      reason: lacking ?? 'NO_CONTACT',
    },
    args,
  );
  const { searchParams } = new URL(args.request.url);
  return {
    ...choices,
    chosen,
    units: partnerUnits.edges.map(({ node }) => node),
    total: partnerUnits.totalCount,
    next: partnerUnits.pageInfo.hasNextPage ? partnerUnits.pageInfo.endCursor : null,
    toRemind: await remindable(args, chosen),
    reminded: searchParams.get('paminda'),
  };
}
