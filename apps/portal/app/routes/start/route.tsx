import { SeaChart } from '@samlots/ui';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { StartDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { useWords } from '../../shell/use-words.ts';
import { ComingDays } from './coming-days.tsx';
import { Promises } from './promises.tsx';
import { SearchPanel } from './search-panel.tsx';
import './start.css';

export const loader = (args: LoaderFunctionArgs) => graphql(StartDocument, {}, args);

export default function Start() {
  const { t } = useWords();
  const { upcomingOccurrences } = useLoaderData<typeof loader>();
  return (
    <div className="start wrap">
      <title>{`${t('shell:name')} – ${t('shell:tagline')}`}</title>
      <div className="start-top">
        <div className="start-search">
          <h1 className="display">{t('shell:home.title')}</h1>
          <SearchPanel />
        </div>
        <div className="start-chart">
          <SeaChart />
        </div>
      </div>
      <ComingDays occurrences={upcomingOccurrences} />
      <Promises />
    </div>
  );
}
