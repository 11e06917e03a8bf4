import { Card, ButtonLink, EmptyState, OnlySwedish, Page, PageHeading, Section } from '@samlots/ui';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { TrainingHomeDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { NextDays } from './parts/next-days.tsx';
import { ProgrammeFacts } from './parts/programme-facts.tsx';
import '../../training/training.css';

export async function loader(args: LoaderFunctionArgs) {
  const { programmes, upcomingOccurrences } = await graphql(TrainingHomeDocument, {}, args);
  const first = (key: string): number => {
    const place = upcomingOccurrences.findIndex(({ day }) => day.programme.key === key);
    return place === -1 ? upcomingOccurrences.length : place;
  };
  // The programme whose next day comes first stands first; those without days to come stand last.
  const byNextDay = programmes.edges
    .map(({ node }) => node)
    .toSorted((one, other) => first(one.key) - first(other.key));
  return { programmes: byNextDay, upcoming: upcomingOccurrences, now: new Date().toISOString() };
}

export default function TrainingHome() {
  const { programmes, upcoming, now } = useLoaderData<typeof loader>();
  const { t, locale } = useWords();
  const note = t('shell:onlySwedish');
  return (
    <Page>
      <PageTitle>{t('training:title')}</PageTitle>
      <PageHeading title={t('training:title')} lead={t('training:home.lead')} />
      {programmes.length === 0 ? (
        <EmptyState
          heading={t('training:home.none.title')}
          acts={<ButtonLink href="/hitta-stod">{t('training:home.none.act')}</ButtonLink>}
        >
          {t('training:home.none.text')}
        </EmptyState>
      ) : (
        <Section id="utbildningar" heading={t('training:home.all')}>
          <ul className="lines programme-list">
            {programmes.map((programme) => (
              <li key={programme.key}>
                <h3>
                  <a href={`/utbildning/${programme.key}`}>
                    <OnlySwedish text={programme.title} locale={locale} note={note} />
                  </a>
                </h3>
                <p>
                  <OnlySwedish text={programme.purpose} locale={locale} note={note} marked={false} />
                </p>
                <ProgrammeFacts
                  programme={programme}
                  next={upcoming.find(({ day }) => day.programme.key === programme.key)?.startsAt ?? null}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {upcoming.length === 0 ? null : (
        <Section id="narmast" heading={t('training:home.next')}>
          <Card>
            <NextDays occurrences={upcoming.slice(0, 6)} now={new Date(now)} />
          </Card>
        </Section>
      )}
    </Page>
  );
}
