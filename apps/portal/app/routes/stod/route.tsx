import { Breadcrumbs, Page } from '@samlots/ui';
import { data, useLoaderData, type HeadersArgs, type LoaderFunctionArgs } from 'react-router';
import { ServicePageDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import '../../referral/referral.css';
import './service.css';
import { say } from '../../referral/said.ts';
import { readSearch, searchAddress, type Search } from '../../referral/search-address.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { readPreferences } from '../../shell/preferences.server.ts';
import { useWords } from '../../shell/use-words.ts';
import type { ServicePage as Loaded } from './loaded.ts';
import { Beside } from './parts/beside.tsx';
import { CallCard } from './parts/call-card.tsx';
import { GoodToKnow } from './parts/good-to-know.tsx';
import { Handover } from './parts/handover.tsx';
import { HelpsWith } from './parts/helps-with.tsx';
import { ServiceHeading } from './parts/service-heading.tsx';
import { WhatHappens } from './parts/what-happens.tsx';
import { WhoMayContact } from './parts/who-may-contact.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const districtId = readPreferences(args.request).districtId ?? undefined;
  const search: Search = { ...readSearch(new URL(args.request.url).searchParams), districtId };
  const { role, needIds = [] } = search;
  const asked = {
    key: args.params['service'] ?? '',
    role: role ?? null,
    asksRole: role !== undefined,
    roleOrNone: role ?? '',
  };
  const answer = await graphql(
    ServicePageDocument,
    { ...asked, districtId: districtId ?? null, needIds: [...needIds] },
    args,
  );
  const { service, organisationKinds, findSupport, secrecyRegimes } = answer;
  if (service === null) throw data(null, { status: 404 });
  const needs = findSupport.__typename === 'SupportResult' ? findSupport.needs : [];
  const roleName = organisationKinds.find(({ key }) => key === role)?.name ?? null;
  const loaded: Loaded = { service, need: needs[0] ?? null, roleName, regimes: secrecyRegimes ?? [], search };
  return data(
    { ...loaded, violence: service.violence },
    { headers: { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' } },
  );
}

export const headers = ({ loaderHeaders }: HeadersArgs): Headers => loaderHeaders;

function Top({ service, need, search }: Loaded) {
  const { t, locale } = useWords();
  const trail = [
    { href: '/hitta-stod', label: t('shell:nav.find') },
    ...(need === null ? [] : [{ href: searchAddress(search), label: say(need.name, locale) }]),
  ];
  return <Breadcrumbs label={t('shell:breadcrumbs')} trail={trail} current={say(service.name, locale)} />;
}

export default function ServicePage() {
  const loaded = useLoaderData<typeof loader>();
  const { locale } = useWords();
  const { service } = loaded;
  return (
    <Page layout="reading" top={<Top {...loaded} />} aside={<Beside {...loaded} />}>
      <PageTitle>{say(service.name, locale)}</PageTitle>
      <ServiceHeading {...loaded} />
      <div className="call-card-narrow">
        <CallCard service={service} />
      </div>
      <WhoMayContact {...loaded} />
      <GoodToKnow service={service} />
      <WhatHappens service={service} />
      <Handover {...loaded} />
      <HelpsWith {...loaded} />
    </Page>
  );
}
