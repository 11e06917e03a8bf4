import { DefinitionRows, Details } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';
import type { Log } from '../load-log.server.ts';

/** What an administrator may need in order to find the same event elsewhere: ids, numbers and closed words. */
export function EntryDetails({ entry }: { readonly entry: Log['entries'][number] }) {
  const { t } = useWords();
  const { subject, requestId, facts } = entry;
  const rows = [
    { key: 'subject', term: t('audit:admin.subject'), value: <code>{subject}</code> },
    ...facts.map(({ name, value }) => ({ key: `fact ${name}`, term: <code>{name}</code>, value })),
    ...(requestId === null
      ? []
      : [{ key: 'request', term: t('audit:admin.request'), value: <code>{requestId}</code> }]),
  ];
  return (
    <Details plain summary={t('audit:details')}>
      <DefinitionRows rows={rows} />
    </Details>
  );
}
