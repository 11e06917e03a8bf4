import { DefinitionRows, ArrowLink, Page, PageHeading } from '@samlots/ui';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';

const rows = ['who', 'from', 'why', 'what', 'food', 'howLong', 'seen', 'protected', 'rights'] as const;

/** What is kept of people, why and how long: linked from the first mail, and made to be printed (GDPR art. 13 and 14). */
export default function NoticePage() {
  const { t } = useWords();
  const title = t('people:notice.title');
  return (
    <Page layout="form">
      <PageTitle>{title}</PageTitle>
      <PageHeading title={title} lead={t('people:notice.lead')} />
      <DefinitionRows
        rows={rows.map((row) => ({
          key: row,
          term: t(`people:notice.rows.${row}.term`),
          value: t(`people:notice.rows.${row}.value`),
        }))}
      />
      <p className="subtle no-print">{t('people:notice.print')}</p>
      <p className="no-print">
        <ArrowLink href="/mina-sidor/uppgifter">{t('people:notice.mine')}</ArrowLink>
      </p>
    </Page>
  );
}
