import { formatDate } from '@samlots/text';
import { Button, DataTable, Section } from '@samlots/ui';
import { useLoaderData } from 'react-router';
import { useWords } from '../../../shell/use-words.ts';
import type { loadPeople } from '../load-people.server.ts';

/** What has been merged, newest first, each with a way back. */
export function MergedList() {
  const { merges } = useLoaderData<typeof loadPeople>();
  const { t, locale } = useWords();
  return (
    <Section id="ihopslagna" heading={t('people:merge.recent')}>
      {merges.length === 0 ? (
        <p className="subtle">{t('people:merge.noRecent')}</p>
      ) : (
        <DataTable
          caption={t('people:merge.recent')}
          rows={merges}
          rowKey={({ key }) => key}
          columns={[
            {
              key: 'pair',
              heading: t('people:field.name'),
              cell: ({ kept, merged }) => t('people:merge.recentRow', { kept, merged }),
            },
            {
              key: 'on',
              heading: t('people:merge.mergedOn'),
              cell: ({ mergedAt }) => formatDate(new Date(mergedAt), locale),
            },
            {
              key: 'split',
              heading: t('people:merge.split'),
              cell: ({ key, kept, merged }) => (
                <form method="post" action="/admin/personer">
                  <Button
                    look="secondary"
                    name="dela-upp"
                    value={key}
                    aria-label={t('people:merge.splitNamed', { kept, merged })}
                  >
                    {t('people:merge.split')}
                  </Button>
                </form>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}
