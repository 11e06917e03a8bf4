import { CalendarIcon } from '@navikt/aksel-icons';
import { ArrowLink, DataTable, KindLine, Pill, type Column } from '@samlots/ui';
import type { TieFactsFragment } from '../../generated/operations.ts';
import { useWords } from '../../shell/use-words.ts';
import { pageAddress, type StaffChosen } from '../staff-chosen.ts';
import { kindWord, professionWord, stateWords, type Profession } from '../words.ts';

type Unit = { readonly key: string; readonly name: string; readonly kind: string };
export type StaffRow = TieFactsFragment & { readonly organisation?: Unit };

type Props = {
  readonly caption: string;
  readonly rows: readonly StaffRow[];
  readonly professions: readonly Profession[];
  readonly today: string;
  readonly unitKey?: string | undefined;
};

function Name({ row, unitKey }: { readonly row: StaffRow; readonly unitKey: string }) {
  const { t } = useWords();
  return (
    <>
      <a href={`/organisation/${unitKey}/personal/${row.key}`}>{row.person.name}</a>
      {row.contact === null ? null : <span className="staff-second">{t(`people:contact.${row.contact}`)}</span>}
    </>
  );
}

function State({ row, today }: { readonly row: StaffRow; readonly today: string }) {
  const words = useWords();
  const said = stateWords(row, today, words);
  return said.length === 0 ? (
    <span className="subtle">{words.t('people:list.here')}</span>
  ) : (
    <span className="staff-states">
      {said.map((word) => (
        <Pill key={word} look="tint" icon={CalendarIcon}>
          {word}
        </Pill>
      ))}
    </span>
  );
}

/** People of one unit, or of many with their units. */
export function StaffRows({ caption, rows, professions, today, unitKey }: Props) {
  const words = useWords();
  const { t } = words;
  const unit: Column<StaffRow> = {
    key: 'unit',
    heading: t('people:field.unit'),
    cell: ({ organisation }) =>
      organisation === undefined ? null : <KindLine kind={organisation.kind} name={organisation.name} size={20} />,
  };
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        {
          key: 'name',
          heading: t('people:field.name'),
          cell: (row) => <Name row={row} unitKey={unitKey ?? row.organisation?.key ?? ''} />,
        },
        {
          key: 'profession',
          heading: t('people:field.profession'),
          cell: ({ person }) => professionWord(person.profession, professions, words),
        },
        {
          key: 'email',
          heading: t('people:field.email'),
          cell: ({ person }) =>
            person.email === null ? (
              <span className="subtle">{t('people:field.noEmail')}</span>
            ) : (
              <span className="staff-email">{person.email}</span>
            ),
        },
        { key: 'kind', heading: t('people:field.kind'), cell: ({ kind }) => kindWord(kind, words) },
        ...(unitKey === undefined ? [unit] : []),
        { key: 'state', heading: t('people:list.state'), cell: (row) => <State row={row} today={today} /> },
      ]}
    />
  );
}

type Pages = { readonly chosen: StaffChosen; readonly total: number; readonly next: string | null };

/** How many there are, and the way on. */
export function StaffPages({ chosen, total, next }: Pages) {
  const { t } = useWords();
  return (
    <div className="row" data-spread="">
      <span className="subtle">{t('people:list.count', { count: total })}</span>
      <span className="row">
        {chosen.after === null ? null : (
          <ArrowLink href={pageAddress(chosen, null)}>{t('people:list.first')}</ArrowLink>
        )}
        {next === null ? null : <ArrowLink href={pageAddress(chosen, next)}>{t('people:list.more')}</ArrowLink>}
      </span>
    </div>
  );
}
