import { Breadcrumbs, ButtonLink, Message, OnlySwedish, Page, PageHeading, Section } from '@samlots/ui';
import { data, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ProgrammePageDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { contactUnits } from '../../training/facts.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { DayList } from './parts/day-list.tsx';
import { GoodToKnow } from './parts/good-to-know.tsx';
import { YearCard } from './parts/year-card.tsx';
import { drawYear } from './year-scale.ts';
import '../../training/training.css';
import './year.css';
import { contentOf, shortTitleOf } from '../../training/words.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { programme, viewer } = await graphql(ProgrammePageDocument, { key: args.params['programme'] ?? '' }, args);
  if (programme === null) throw data(null, { status: 404 });
  return { programme, signedIn: viewer !== null, unit: contactUnits(viewer)[0] ?? null, now: new Date().toISOString() };
}

type Loaded = Awaited<ReturnType<typeof loader>>;

/** The one act of the page: planning for who plans, booking for a contact, signing in for the unknown. */
function MainAct({ programme, signedIn, unit }: Loaded) {
  const { t } = useWords();
  if (programme.mayPlan)
    return <ButtonLink href={`/samordna#${programme.key}`}>{t('training:programme.plan')}</ButtonLink>;
  if (unit !== null) {
    return (
      <ButtonLink href={`/organisation/${unit}?utbildning=${programme.key}`}>
        {t('training:programme.bookForUnit')}
      </ButtonLink>
    );
  }
  return signedIn ? null : <ButtonLink href="/logga-in">{t('training:programme.signInToBook')}</ButtonLink>;
}

export default function ProgrammePage() {
  const loaded = useLoaderData<typeof loader>();
  const { programme } = loaded;
  const words = useWords();
  const { t, locale } = words;
  const now = new Date(loaded.now);
  const year = drawYear(programme.days, now);
  const title = shortTitleOf(programme.title, words);
  const rest = contentOf(programme.title, words).split(' – ')[1];
  const note = t('shell:onlySwedish');
  const top = (
    <Breadcrumbs
      label={t('shell:breadcrumbs')}
      trail={[{ href: '/utbildning', label: t('training:title') }]}
      current={title}
    />
  );
  return (
    <Page top={top}>
      <PageTitle>{title}</PageTitle>
      <PageHeading
        eyebrow={rest}
        title={title}
        lead={<OnlySwedish text={programme.purpose} locale={locale} note={note} />}
      >
        <MainAct {...loaded} />
      </PageHeading>
      {programme.status === 'DRAFT' ? <Message tone="info" fact={t('training:home.draft')} announces={false} /> : null}
      {year === null ? null : <YearCard year={year} now={now} />}
      <Section id="dagarna" heading={t('training:programme.days')}>
        <DayList programme={programme} now={now} />
      </Section>
      <GoodToKnow programme={programme} now={now} />
    </Page>
  );
}
