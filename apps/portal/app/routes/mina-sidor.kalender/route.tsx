import { Breadcrumbs, Message, Page, PageHeading, Section } from '@samlots/ui';
import { data, useActionData, useLoaderData, type HeadersArgs, type LoaderFunctionArgs } from 'react-router';
import { MyFeedsDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { changeFeed } from './change-feed.server.ts';
import { FeedMade } from './parts/feed-made.tsx';
import { FeedOfPerson } from './parts/feed-of-person.tsx';
import '../../training/training.css';

/** An answer that shows a new address is kept by nobody on the way. */
export const headers = ({ actionHeaders }: HeadersArgs): Headers => actionHeaders;

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, myPersons } = await graphql(MyFeedsDocument, {}, args);
  if (viewer === null) throw data(null, { status: 403 });
  return { persons: myPersons, stopped: new URL(args.request.url).searchParams.has('klart') };
}

export const action = changeFeed;

export default function CalendarPage() {
  const { persons, stopped } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>()?.made ?? null;
  const { t } = useWords();
  const title = t('mine:feed.title');
  return (
    <Page
      layout="form"
      top={
        <Breadcrumbs
          label={t('shell:breadcrumbs')}
          trail={[{ href: '/mina-sidor', label: t('mine:back') }]}
          current={title}
        />
      }
    >
      <PageTitle>{title}</PageTitle>
      {stopped && made === null ? (
        <Message tone="success" fact={t('mine:feed.stopped')}>
          {t('mine:feed.stoppedNext')}
        </Message>
      ) : null}
      <PageHeading title={title} lead={t('mine:feed.lead')} />
      <p>{t('mine:feed.nobody')}</p>
      {made === null ? null : <FeedMade address={made.address} />}
      {persons.map((person) =>
        persons.length === 1 ? (
          <FeedOfPerson key={person.key} person={person} made={made !== null} />
        ) : (
          <Section
            key={person.key}
            id={`kalender-${person.key}`}
            heading={t('mine:feed.forPerson', { name: person.name })}
          >
            <FeedOfPerson person={person} made={made?.person === person.key} />
          </Section>
        ),
      )}
    </Page>
  );
}
