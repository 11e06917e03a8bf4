import { formatLongDay } from '@samlots/text';
import type { Column } from '@samlots/ui';
import { placeNameOf, roleNameOf } from '../../account/grant-words.ts';
import type { AssignmentFactsFragment } from '../../generated/operations.ts';
import type { Words } from '../../shell/use-words.ts';

/** A calendar date in words; noon, so that no time zone moves it. */
const dateOf = (on: string, { locale }: Words): string => formatLongDay(new Date(`${on}T12:00:00Z`), locale);

export function roleColumns(words: Words): readonly Column<AssignmentFactsFragment>[] {
  const { t } = words;
  return [
    { key: 'person', heading: t('admin:roles.person'), cell: ({ person }) => person.name },
    {
      key: 'role',
      heading: t('admin:roles.role'),
      cell: ({ role, deputy }) =>
        deputy ? `${roleNameOf(role, words)} (${t('admin:roles.deputy').toLowerCase()})` : roleNameOf(role, words),
    },
    { key: 'where', heading: t('admin:roles.where'), cell: (row) => placeNameOf(row, words) },
    { key: 'since', heading: t('admin:roles.since'), cell: ({ fromOn }) => dateOf(fromOn, words) },
    {
      key: 'until',
      heading: t('admin:roles.until'),
      cell: ({ toOn }) => (toOn === null ? t('admin:roles.untilEnded') : dateOf(toOn, words)),
    },
    {
      key: 'act',
      heading: t('admin:roles.act'),
      cell: ({ key, role, person }) => (
        <a
          href={`/admin/roller/${key}/avsluta`}
          aria-label={t('admin:roles.endNamed', { role: roleNameOf(role, words), name: person.name })}
        >
          {t('admin:roles.end')}
        </a>
      ),
    },
  ];
}
