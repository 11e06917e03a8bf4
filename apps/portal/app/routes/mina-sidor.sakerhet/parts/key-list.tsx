import { ButtonLink, DataTable, Section, type Column } from '@samlots/ui';
import { grantNameOf } from '../../../account/grant-words.ts';
import type { SecurityPageQuery } from '../../../generated/operations.ts';
import { useWords, type Words } from '../../../shell/use-words.ts';
import { deadlineOf, longDayOf } from '../../../training/words.ts';
import { ActButton } from './act-button.tsx';

type Key = NonNullable<SecurityPageQuery['viewer']>['apiKeys'][number];

function columnsIn(words: Words): readonly Column<Key>[] {
  const { t } = words;
  const until = (key: Key): string =>
    key.valid ? longDayOf(key.expiresAt, words) : t('account:keys.expired', { when: longDayOf(key.expiresAt, words) });
  return [
    { key: 'name', heading: t('account:keys.name'), cell: ({ name }) => name },
    { key: 'start', heading: t('account:keys.start'), cell: ({ start }) => <code>{start}…</code> },
    {
      key: 'may',
      heading: t('account:keys.may'),
      cell: ({ readOnly }) => t(readOnly ? 'account:keys.read' : 'account:keys.write'),
    },
    {
      key: 'grants',
      heading: t('account:keys.grants'),
      cell: ({ grants }) => grants.map((grant) => grantNameOf(grant, words)).join('; '),
    },
    { key: 'until', heading: t('account:keys.until'), cell: until },
    {
      key: 'used',
      heading: t('account:keys.used'),
      cell: ({ lastUsedAt }) => (lastUsedAt === null ? t('account:keys.never') : deadlineOf(lastUsedAt, words)),
    },
    {
      key: 'act',
      heading: t('admin:roles.act'),
      cell: ({ key, name }) => (
        <ActButton
          act="ta-bort-nyckel"
          id={key}
          label={t('account:keys.revoke')}
          fullLabel={t('account:keys.revokeNamed', { name })}
        />
      ),
    },
  ];
}

/** Keys for programs, and a way to make one. */
export function KeyList({ keys }: { readonly keys: readonly Key[] }) {
  const words = useWords();
  const { t } = words;
  return (
    <Section id="nycklar" heading={t('account:keys.heading')}>
      <p>{t('account:keys.what')}</p>
      {keys.length === 0 ? (
        <p className="subtle">{t('account:keys.none')}</p>
      ) : (
        <DataTable
          caption={t('account:keys.heading')}
          columns={columnsIn(words)}
          rows={keys}
          rowKey={({ key }) => key}
        />
      )}
      <div className="row">
        <ButtonLink look="secondary" href="/mina-sidor/sakerhet/nyckel">
          {t('account:keys.make')}
        </ButtonLink>
      </div>
    </Section>
  );
}
