import { Button, RadioField, Section } from '@samlots/ui';
import { useWords } from '../../shell/use-words.ts';
import { faultAt, type Fault } from '../forms/fault.ts';
import { spanOf } from '../words.ts';
import type { ShownSeat } from './seat-page.tsx';

type Props = { readonly seat: ShownSeat; readonly faults: readonly Fault[] };

/** The whole day, the morning or the afternoon, each with its times. */
export function PartForm({ seat, faults }: Props) {
  const words = useWords();
  const { t } = words;
  const { occurrence, part } = seat;
  const spans = { FULL: occurrence, AM: occurrence.morning, PM: occurrence.afternoon };
  const choices = (['FULL', 'AM', 'PM'] as const).flatMap((value) => {
    const span = spans[value];
    return span === null ? [] : [{ value, label: `${t(`mine:part.${value}`)}, ${spanOf(span, words)}` }];
  });
  return (
    <Section id="tid" heading={t('mine:part.title')}>
      <form method="post" className="form">
        <input type="hidden" name="vad" value="tid" />
        <RadioField
          id="del"
          name="del"
          legend={t('mine:part.legend')}
          help={t('mine:part.help')}
          choices={choices}
          defaultValue={part}
          error={faultAt(faults, 'del')}
        />
        <Button look="secondary">{t('mine:part.save')}</Button>
      </form>
    </Section>
  );
}
