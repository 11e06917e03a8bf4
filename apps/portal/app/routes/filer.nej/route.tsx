import { ButtonLink, EmptyState, Page } from '@samlots/ui';
import { data } from 'react-router';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';

export const loader = () => data(null, { status: 404 });

/** Why a file cannot be opened: it is gone, or it is for others. */
export default function RefusedFilePage() {
  const { t } = useWords();
  return (
    <Page>
      <PageTitle>{t('materials:refusedFile.title')}</PageTitle>
      <EmptyState
        heading={t('materials:refusedFile.title')}
        acts={<ButtonLink href="/mina-sidor">{t('materials:refusedFile.act')}</ButtonLink>}
      >
        {t('materials:refusedFile.text')}
      </EmptyState>
    </Page>
  );
}
