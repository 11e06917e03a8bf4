import { Page, PageHeading } from '@samlots/ui';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ReportConcernDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { readPreferences } from '../../shell/preferences.server.ts';
import { useWords } from '../../shell/use-words.ts';
import { Beside } from './parts/beside.tsx';
import { CallNow } from './parts/call-now.tsx';
import { LawVersion } from './parts/law-version.tsx';
import { WhatToSay } from './parts/what-to-say.tsx';
import './report-concern.css';

export const loader = (args: LoaderFunctionArgs) =>
  graphql(ReportConcernDocument, { districtId: readPreferences(args.request).districtId }, args);

export default function ReportConcern() {
  const { t } = useWords();
  const { emergency, districts, pathway } = useLoaderData<typeof loader>();
  return (
    <Page layout="reading" aside={<Beside />}>
      <PageTitle>{t('shell:report.title')}</PageTitle>
      <PageHeading eyebrow={t('shell:report.eyebrow')} title={t('shell:report.title')} lead={t('shell:report.lead')} />
      {emergency === null ? null : <CallNow emergency={emergency} districts={districts} />}
      <WhatToSay />
      {pathway === null ? null : <LawVersion version={pathway.version} reviewedOn={pathway.reviewedOn} />}
    </Page>
  );
}
