import { ArrowRightIcon } from '@navikt/aksel-icons';
import { Page, PageHeading } from '@samlots/ui';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { PathwaysDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import '../../referral/referral.css';
import '../vagar.pathway/pathway.css';
import { say } from '../../referral/said.ts';
import { pathwayAddress } from '../../referral/search-address.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';

export const loader = (args: LoaderFunctionArgs) => graphql(PathwaysDocument, {}, args);

/** Every pathway, in the order of the directory. */
export default function Pathways() {
  const { t, locale } = useWords();
  const { pathways } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageTitle>{t('referral:pathway.title')}</PageTitle>
      <PageHeading title={t('referral:pathway.title')} lead={t('referral:pathway.lead')} />
      <ul className="pathway-list">
        {pathways.map(({ key, title, stepCount }) => (
          <li key={key}>
            <a href={pathwayAddress(key, {})}>
              <span>
                <b>{say(title, locale)}</b>
                <span className="subtle small">{t('referral:pathway.steps', { count: stepCount })}</span>
              </span>
              <ArrowRightIcon className="icon" aria-hidden />
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
}
