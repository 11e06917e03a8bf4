import { DayDrawing, Section } from '@samlots/ui';
import type { DayPageQuery } from '../../../generated/operations.ts';
import { MaterialLinks } from '../../../materials/material-links.tsx';
import { useWords } from '../../../shell/use-words.ts';
import { agendaTypeOf, clockOf, contentOf } from '../../../training/words.ts';

type Occurrence = NonNullable<DayPageQuery['trainingDay']>['occurrences'][number];
type Item = Occurrence['agenda'][number];

const minutesOf = ({ startsAt, endsAt }: Item): number => (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The programme of the day, drawn to scale; brackets only where the day can be taken by halves. */
export function DayAgenda({ occurrence }: { readonly occurrence: Occurrence }) {
  const words = useWords();
  const { t } = words;
  const items = occurrence.agenda.map((item) => ({
    key: item.key,
    type: item.type,
    kind: agendaTypeOf(item.type, words),
    title: contentOf(item.title, words),
    note: item.lecturer === null ? undefined : capitalised(item.lecturer),
    clock: clockOf(item.startsAt, words),
    minutes: minutesOf(item),
    extra: <MaterialLinks materials={occurrence.materials.filter(({ agendaItemKey }) => agendaItemKey === item.key)} />,
  }));
  const halves = { morning: t('training:day.morning'), afternoon: t('training:day.afternoon') };
  return (
    <Section id="dagens-program" heading={t('training:day.agenda')}>
      {items.length === 0 ? (
        <p>{t('training:day.noAgenda')}</p>
      ) : (
        <DayDrawing items={items} halves={occurrence.format === 'full-day' ? halves : undefined} />
      )}
    </Section>
  );
}
