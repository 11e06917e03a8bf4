import { Breadcrumbs, DataTable, Message, Page, PageHeading, Section } from '@samlots/ui';
import { data, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { LetterPageDocument, type LetterPageQuery } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { LetterState } from '../../letters/letter-state.tsx';
import { isAudience } from '../../letters/letter-values.ts';
import { useReaderColumns } from '../../letters/reader-cells.tsx';
import { WrittenText } from '../../letters/written-text.tsx';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { dayRoundOf, deadlineOf, shortTitleOf } from '../../training/words.ts';
import { ReaderState } from './parts/reader-state.tsx';
import { showReaders } from './show-readers.ts';
import '../../letters/letters.css';
import '../../training/training.css';
import '../../training/planning.css';

export async function loader(args: LoaderFunctionArgs) {
  const { letter } = await graphql(LetterPageDocument, { key: args.params['letter'] ?? '' }, args);
  if (letter === null) throw data(null, { status: 404 });
  if (!(letter.occurrence ?? letter.programme)?.mayPlan) throw data(null, { status: 403 });
  const { searchParams } = new URL(args.request.url);
  const sent = Number(searchParams.get('klart') ?? '');
  return {
    letter,
    sent: Number.isInteger(sent) && sent > 0 ? sent : null,
    ...showReaders(letter.readers, searchParams.get('visa') === 'alla'),
  };
}

type Letter = NonNullable<LetterPageQuery['letter']>;

/** From planning down to the letter, by the occurrence or the programme that it was about. */
function LetterTrail({ letter }: { readonly letter: Letter }) {
  const words = useWords();
  const { t } = words;
  const { occurrence } = letter;
  const programme = occurrence?.day.programme ?? letter.programme;
  const trail = [
    { href: '/samordna', label: t('training:plan.title') },
    ...(programme === null
      ? []
      : [{ href: `/samordna#${programme.key}`, label: shortTitleOf(programme.title, words) }]),
    ...(occurrence === null
      ? []
      : [
          {
            href: `/samordna/tillfalle/${occurrence.key}`,
            label: dayRoundOf(occurrence.day.number, occurrence.round, words),
          },
        ]),
  ];
  return <Breadcrumbs label={t('shell:breadcrumbs')} trail={trail} current={t('letters:kept.text')} />;
}

export default function LetterPage() {
  const { letter, sent, shown, of } = useLoaderData<typeof loader>();
  const words = useWords();
  const { t } = words;
  const columns = useReaderColumns<(typeof shown)[number]>();
  const state = {
    key: 'state',
    heading: t('letters:reader.state'),
    cell: (reader: (typeof shown)[number]) => <ReaderState reader={reader} />,
  };
  const to = isAudience(letter.audience) ? t(`letters:audience.${letter.audience}`) : letter.audience;
  return (
    <Page top={<LetterTrail letter={letter} />}>
      <PageTitle>{letter.subject}</PageTitle>
      {sent === null ? null : <Message tone="success" fact={t('letters:kept.done', { count: sent })} />}
      <PageHeading
        eyebrow={t('letters:kept.sentOn', { deadline: deadlineOf(letter.sentAt, words) })}
        title={letter.subject}
        lead={to}
      />
      <WrittenText text={letter.body} />
      <Section id="lasare" heading={t('letters:kept.readers')} more={<LetterState letter={letter} />}>
        <DataTable
          caption={t('letters:kept.readers')}
          columns={[...columns, state]}
          rows={shown}
          rowKey={({ key }) => key}
        />
        <p className="row small">
          <span className="subtle">{t('letters:kept.shows', { shown: shown.length, all: of })}</span>
          {shown.length < of ? <a href="?visa=alla#lasare">{t('letters:kept.showAll')}</a> : null}
        </p>
      </Section>
    </Page>
  );
}
