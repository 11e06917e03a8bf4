import { ButtonLink, Page, PageHeading, TrailDrawing } from '@samlots/ui';
import { PageTitle } from '../../../shell/page-title.tsx';
import { useWords } from '../../../shell/use-words.ts';

/** Minutes to wait where too many wrong links were tried; null for a link that is too old, unknown or not whole. */
export function LinkEnded({ tooManyFor }: { readonly tooManyFor: number | null }) {
  const { t } = useWords();
  const title = t(tooManyFor === null ? 'mine:link.endedTitle' : 'mine:link.tooMany');
  const lead = tooManyFor === null ? t('mine:link.ended') : t('mine:link.tooManyText', { minutes: tooManyFor });
  return (
    <Page layout="form">
      <PageTitle>{title}</PageTitle>
      <TrailDrawing />
      <PageHeading title={title} lead={lead} />
      <p>{t('mine:link.endedNext')}</p>
      <div className="row">
        <ButtonLink href="/logga-in">{t('mine:link.signIn')}</ButtonLink>
        <ButtonLink look="secondary" href="/utbildning">
          {t('mine:link.training')}
        </ButtonLink>
      </div>
    </Page>
  );
}
