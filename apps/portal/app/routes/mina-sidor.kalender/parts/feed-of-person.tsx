import { formatDate } from '@samlots/text';
import { Button } from '@samlots/ui';
import type { MyFeedsQuery } from '../../../generated/operations.ts';
import { useWords } from '../../../shell/use-words.ts';

type Person = MyFeedsQuery['myPersons'][number];

function FeedState({ feed }: { readonly feed: Person['feed'] }) {
  const { t, locale } = useWords();
  if (feed === null) return <p>{t('mine:feed.inactive')}</p>;
  const day = (at: string): string => formatDate(new Date(at), locale);
  return (
    <p>
      <b>{t('mine:feed.active', { day: day(feed.createdAt) })}</b>{' '}
      {feed.lastReadAt === null ? t('mine:feed.never') : t('mine:feed.read', { day: day(feed.lastReadAt) })}
    </p>
  );
}

/** Whether a person has an address, and the acts to make, renew and stop it. */
export function FeedOfPerson({ person, made }: { readonly person: Person; readonly made: boolean }) {
  const { t } = useWords();
  const { key, feed } = person;
  return (
    <>
      {made ? null : <FeedState feed={feed} />}
      <div className="row">
        {made ? null : (
          <form method="post">
            <input type="hidden" name="person" value={key} />
            <input type="hidden" name="vad" value="skapa" />
            <Button>{t(feed === null ? 'mine:feed.make' : 'mine:feed.makeNew')}</Button>
          </form>
        )}
        {feed === null && !made ? null : (
          <form method="post">
            <input type="hidden" name="person" value={key} />
            <input type="hidden" name="vad" value="stoppa" />
            <Button look="secondary">{t('mine:feed.stop')}</Button>
          </form>
        )}
      </div>
      {feed === null || made ? null : <p className="subtle small">{t('mine:feed.makeNewText')}</p>}
    </>
  );
}
