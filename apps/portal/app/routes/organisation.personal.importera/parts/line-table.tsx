import { ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import { DataTable } from '@samlots/ui';
import type { StaffLineFactsFragment } from '../../../generated/operations.ts';
import { faultWord, kindWord, professionWord, type Profession } from '../../../people/words.ts';
import { useWords } from '../../../shell/use-words.ts';

type Line = StaffLineFactsFragment;

function Check({ line, professions }: { readonly line: Line; readonly professions: readonly Profession[] }) {
  const words = useWords();
  const { t } = words;
  if (line.faults.length === 0) {
    return line.sharedMailbox ? <span>{t('people:list.bring.shared')}</span> : <>{t('people:list.bring.right')}</>;
  }
  return line.faults.map(({ field, rule, suggestion }) => (
    <span key={`${field} ${rule}`} className="staff-fault">
      <ExclamationmarkTriangleFillIcon className="icon" aria-hidden />
      {faultWord(rule, words)}{' '}
      {suggestion === null
        ? null
        : t('people:fault.meant', { suggestion: professionWord(suggestion, professions, words) })}
    </span>
  ));
}

/** Every row with what is wrong in it. */
export function LineTable({
  lines,
  professions,
}: {
  readonly lines: readonly Line[];
  readonly professions: readonly Profession[];
}) {
  const words = useWords();
  const { t } = words;
  const withheld = ({ faults }: Line): boolean => faults.some(({ rule }) => rule === 'personal-number');
  return (
    <DataTable
      caption={t('people:list.bring.preview')}
      rows={lines}
      rowKey={({ line }) => String(line)}
      columns={[
        {
          key: 'line',
          heading: t('people:list.bring.line'),
          cell: ({ line }) => (
            <span id={`kontroll-${line}`} tabIndex={-1}>
              {line}
            </span>
          ),
        },
        {
          key: 'name',
          heading: t('people:field.name'),
          cell: (line) => (withheld(line) ? <em>{t('people:list.bring.withheld')}</em> : line.name),
        },
        {
          key: 'profession',
          heading: t('people:field.profession'),
          cell: ({ profession }) => professionWord(profession, professions, words) || '–',
        },
        {
          key: 'email',
          heading: t('people:field.email'),
          cell: ({ email }) => <span className="staff-email">{email === '' ? '–' : email}</span>,
        },
        { key: 'kind', heading: t('people:field.kind'), cell: ({ kind }) => kindWord(kind, words) || '–' },
        {
          key: 'check',
          heading: t('people:list.bring.control'),
          cell: (line) => <Check line={line} professions={professions} />,
        },
      ]}
    />
  );
}
