import { CheckmarkIcon } from '@navikt/aksel-icons';
import { Button, DataTable, KindMark, type Column } from '@samlots/ui';
import type { PartnerListQuery } from '../../../generated/operations.ts';
import { ContactWords } from '../../../partners/contact-words.tsx';
import { kindWord, stateWord } from '../../../partners/partner-words.ts';
import { useWords } from '../../../shell/use-words.ts';
import { contentOf, dayOf } from '../../../training/words.ts';
import { addressOf, lackOf, type Chosen } from '../choose-partners.ts';

type Unit = PartnerListQuery['partnerUnits']['edges'][number]['node'];
type Kind = { readonly key: string; readonly name: { readonly sv: string; readonly en: string | null } };
type Props = { readonly units: readonly Unit[]; readonly kinds: readonly Kind[]; readonly chosen: Chosen };

function UnitName({ unit, kinds }: { readonly unit: Unit; readonly kinds: readonly Kind[] }) {
  const words = useWords();
  const former = unit.formerNames[0];
  return (
    <span className="partner-name">
      <KindMark kind={unit.kind} size={28} />
      <span>
        <a href={`/samordna/verksamheter/${unit.key}`}>{unit.name}</a>
        <span className="subtle small partner-second">
          {kindWord(kinds, unit.kind, words)}
          {former === undefined ? null : ` · ${words.t('partners:list.formerly', { name: former.name })}`}
        </span>
      </span>
    </span>
  );
}

/** The reminder that was sent, or the button for it. */
function Reminder({ unit, chosen }: { readonly unit: Unit; readonly chosen: Chosen }) {
  const words = useWords();
  const { t } = words;
  if (unit.remindedOn !== null) {
    return (
      <span className="with-icon nowrap">
        <CheckmarkIcon className="icon" aria-hidden />
        <span>{t('partners:list.remindedOn', { day: dayOf(unit.remindedOn, words) })}</span>
      </span>
    );
  }
  return (
    <form method="post" action={addressOf(chosen)}>
      <Button
        look="secondary"
        small
        name="verksamhet"
        value={unit.key}
        aria-label={t('partners:list.remindNamed', { name: unit.name })}
      >
        {t('partners:list.remind')}
      </Button>
    </form>
  );
}

export function PartnerTable({ units, kinds, chosen }: Props) {
  const words = useWords();
  const { t } = words;
  const columns: Column<Unit>[] = [
    { key: 'unit', heading: t('partners:list.column.unit'), cell: (unit) => <UnitName unit={unit} kinds={kinds} /> },
    ...(chosen.district === null
      ? [
          {
            key: 'district',
            heading: t('partners:list.column.district'),
            cell: (unit: Unit) => contentOf(unit.district.name, words),
          },
        ]
      : []),
    { key: 'contact', heading: t('partners:list.column.contact'), cell: (unit) => <ContactWords {...unit} /> },
    { key: 'staff', heading: t('partners:list.column.staff'), align: 'end', cell: (unit) => unit.staffCount },
    lackOf(chosen.tab) === null
      ? { key: 'state', heading: t('partners:list.column.state'), cell: (unit) => stateWord(unit, words) }
      : {
          key: 'reminder',
          heading: t('partners:list.column.reminder'),
          cell: (unit) => <Reminder unit={unit} chosen={chosen} />,
        },
  ];
  return <DataTable caption={t('partners:list.title')} columns={columns} rows={units} rowKey={({ key }) => key} />;
}
