import { SealCheckmarkIcon } from '@navikt/aksel-icons';
import { Breadcrumbs, Page, PageHeading } from '@samlots/ui';
import { data, useLoaderData, type HeadersArgs, type LoaderFunctionArgs } from 'react-router';
import { PathwayPageDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { sayDate } from '../../referral/dates.ts';
import '../../referral/referral.css';
import './pathway.css';
import { say } from '../../referral/said.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { readPreferences } from '../../shell/preferences.server.ts';
import { useWords } from '../../shell/use-words.ts';
import { EmergencyCard } from './parts/emergency-card.tsx';
import { StepCard } from './parts/step-card.tsx';
import { WalkedTrail } from './parts/walked-trail.tsx';
import { WholeWay } from './parts/whole-way.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const state = new URL(args.request.url).searchParams.get('steg') ?? '';
  const { districtId } = readPreferences(args.request);
  const asked = { key: args.params['pathway'] ?? '', state: state.slice(0, 60), districtId };
  const { pathway, emergency } = await graphql(PathwayPageDocument, asked, args);
  if (pathway?.walk == null) throw data(null, { status: 404 });
  const { walk, ...rest } = pathway;
  const loaded = { pathway: rest, walk, emergency, districtId, violence: pathway.violence };
  return data(loaded, { headers: { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' } });
}

export const headers = ({ loaderHeaders }: HeadersArgs): Headers => loaderHeaders;

export default function PathwayPage() {
  const words = useWords();
  const { t, locale } = words;
  const { pathway, walk, emergency, districtId } = useLoaderData<typeof loader>();
  const title = say(pathway.title, locale);
  const trail = [
    { href: '/hitta-stod', label: t('shell:nav.find') },
    { href: '/vagar', label: t('referral:pathway.title') },
  ];
  const checked = {
    version: pathway.version,
    owner: pathway.owner?.name ?? '',
    day: sayDate(pathway.reviewedOn, words),
  };
  return (
    <>
      <Page
        layout="reading"
        top={<Breadcrumbs label={t('shell:breadcrumbs')} trail={trail} current={title} />}
        aside={<EmergencyCard emergency={emergency} facts={pathway.emergency} />}
      >
        <PageTitle>{title}</PageTitle>
        <div className="stack">
          <PageHeading eyebrow={t('referral:pathway.eyebrow')} title={title} />
          <WalkedTrail walk={walk} pathwayKey={pathway.key} districtId={districtId} />
          <StepCard walk={walk} pathwayKey={pathway.key} districtId={districtId} />
        </div>
      </Page>
      <Page>
        <WholeWay pathway={pathway} walk={walk} districtId={districtId} />
        <p className="with-icon small subtle checked-line">
          <SealCheckmarkIcon className="icon" aria-hidden />
          <span>{t('referral:pathway.version', checked)}</span>
        </p>
      </Page>
    </>
  );
}
