import { SeaChart } from '@samlots/ui';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { StartDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { readPreferences } from '../../shell/preferences.server.ts';
import { useWords } from '../../shell/use-words.ts';
import { ComingDays } from './parts/coming-days.tsx';
import { Promises } from './parts/promises.tsx';
import { SearchPanel } from './parts/search-panel.tsx';
import { Situations } from './parts/situations.tsx';
import { SupportLine } from './parts/support-line.tsx';
import './start.css';

export const loader = (args: LoaderFunctionArgs) =>
  graphql(StartDocument, { districtId: readPreferences(args.request).districtId }, args);

export default function Start() {
  const { t } = useWords();
  const { situations, pathways, supportLine, upcomingOccurrences } = useLoaderData<typeof loader>();
  return (
    <div className="start wrap">
      <title>{`${t('shell:name')} – ${t('shell:tagline')}`}</title>
      <div className="start-top">
        <div className="start-search">
          <h1 className="display">{t('shell:home.title')}</h1>
          <SearchPanel />
          {supportLine === null ? null : <SupportLine line={supportLine} />}
        </div>
        <div className="start-chart">
          <SeaChart />
        </div>
      </div>
      <Situations situations={situations} pathwayCount={pathways.length} />
      <ComingDays occurrences={upcomingOccurrences} />
      <Promises />
    </div>
  );
}
