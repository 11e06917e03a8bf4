import { Card, TextField } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';

/** The address, to be copied now, and where to paste it. */
export function FeedMade({ address }: { readonly address: string }) {
  const { t } = useWords();
  return (
    <Card as="section" tone="action" labelledBy="adressen">
      <h2 id="adressen" className="card-heading" tabIndex={-1}>
        {t('mine:feed.made')}
      </h2>
      <p role="status">{t('mine:feed.once')}</p>
      <TextField
        id="adress"
        name="adress"
        label={t('mine:feed.address')}
        defaultValue={address}
        width="full"
        readOnly
      />
      <h3>{t('mine:feed.how')}</h3>
      <ul>
        <li>{t('mine:feed.outlook')}</li>
        <li>{t('mine:feed.google')}</li>
        <li>{t('mine:feed.phone')}</li>
      </ul>
    </Card>
  );
}
