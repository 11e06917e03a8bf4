import { Button, ButtonLink, Card, Page, PageHeading } from '@samlots/ui';
import { PageTitle } from '../shell/page-title.tsx';
import { useWords } from '../shell/use-words.ts';
import { HiddenFields } from './hidden-fields.tsx';
import { canBeReviewed, review } from './review.ts';

type Props = {
  /** Where the form is sent, and what was typed in it before somebody was signed out. */
  readonly draft: { readonly till: string; readonly fields: readonly (readonly [string, string])[] };
};

const without = (till: string): string => `${till}${till.includes('?') ? '&' : '?'}utkast=nej`;

/** Instead of the page of a form, after signing in again: send what was typed, look at it first, or let it go. */
export function KeptDraft({ draft }: Props) {
  const { t } = useWords();
  return (
    <Page layout="form">
      <PageTitle>{t('auth:kept.title')}</PageTitle>
      <PageHeading title={t('auth:kept.title')} lead={t('auth:kept.text')} />
      <Card>
        <form method="post" action={draft.till} className="form-actions">
          <HiddenFields fields={draft.fields} />
          <Button>{t('auth:kept.send')}</Button>
          {canBeReviewed(draft.fields) ? (
            <Button look="secondary" name={review.name} value={review.value}>
              {t('auth:kept.review')}
            </Button>
          ) : null}
        </form>
      </Card>
      <ButtonLink look="tertiary" href={without(draft.till)}>
        {t('auth:kept.drop')}
      </ButtonLink>
    </Page>
  );
}
