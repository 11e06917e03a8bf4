import { ButtonLink, DataTable, EmptyState, Page, PageHeading, type Column } from '@samlots/ui';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { deadlineOf } from '../../training/words.ts';
import { readMailbox } from './read-mailbox.server.ts';

/** Only what the list shows: the bodies stay on the server. */
export async function loader(args: LoaderFunctionArgs) {
  const mails = await readMailbox(args);
  return mails.map(({ id, to, subject, calendar, sent_at }) => ({
    id,
    to,
    subject,
    invites: calendar !== null,
    sentAt: sent_at,
  }));
}

type Row = Awaited<ReturnType<typeof loader>>[number];

export default function MailboxPage() {
  const mails = useLoaderData<typeof loader>();
  const words = useWords();
  const { t } = words;
  const columns: readonly Column<Row>[] = [
    {
      key: 'subject',
      heading: t('training:mailbox.subject'),
      cell: ({ id, subject }) => <a href={`/dev/mail/${id}`}>{subject}</a>,
    },
    { key: 'to', heading: t('training:mailbox.to'), cell: ({ to }) => to },
    {
      key: 'sent',
      heading: t('training:mailbox.sent'),
      cell: ({ sentAt }) => (sentAt === null ? '' : deadlineOf(sentAt, words)),
    },
    {
      key: 'calendar',
      heading: t('training:mailbox.calendar'),
      cell: ({ invites }) => (invites ? t('training:mailbox.hasCalendar') : ''),
    },
  ];
  return (
    <Page>
      <PageTitle>{t('training:mailbox.title')}</PageTitle>
      <PageHeading title={t('training:mailbox.title')} lead={t('training:mailbox.lead')}>
        <ButtonLink look="secondary" href="/dev/mail">
          {t('training:mailbox.reload')}
        </ButtonLink>
      </PageHeading>
      {mails.length === 0 ? (
        <EmptyState
          heading={t('training:mailbox.none.title')}
          acts={<ButtonLink href="/logga-in">{t('training:mailbox.none.act')}</ButtonLink>}
        >
          {t('training:mailbox.none.text')}
        </EmptyState>
      ) : (
        <DataTable caption={t('training:mailbox.title')} columns={columns} rows={mails} rowKey={({ id }) => id} />
      )}
    </Page>
  );
}
