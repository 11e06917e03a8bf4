import { Button, Message, RadioField, Section } from '@samlots/ui';
import { useWords } from '../../shell/use-words.ts';
import { faultAt, type Fault } from '../forms/fault.ts';
import { deadlineOf } from '../words.ts';
import { foods, isFood, noFood } from './foods.ts';
import type { ShownSeat } from './seat-page.tsx';

type Props = { readonly seat: ShownSeat; readonly faults: readonly Fault[] };

/** A choice from a list: what is typed freely could be a diagnosis (E21). */
export function FoodForm({ seat, faults }: Props) {
  const words = useWords();
  const { t } = words;
  const deadline = deadlineOf(seat.occurrence.foodClosesAt, words);
  if (!seat.mayChooseFood) {
    return (
      <Section id="maten" heading={t('mine:food.title')}>
        <Message tone="info" fact={t('mine:food.closed', { deadline })} announces={false} />
      </Section>
    );
  }
  return (
    <Section id="maten" heading={t('mine:food.title')}>
      <form method="post" className="form">
        <input type="hidden" name="vad" value="mat" />
        <RadioField
          id="mat"
          name="mat"
          legend={t('mine:food.legend')}
          help={t('mine:food.help')}
          choices={[
            { value: noFood, label: t('mine:food.none') },
            ...foods.map((value) => ({ value, label: t(`mine:food.${value}`) })),
          ]}
          defaultValue={isFood(seat.food) ? seat.food : noFood}
          error={faultAt(faults, 'mat')}
        />
        <p className="subtle small">
          {t('mine:food.other')} {t('mine:food.until', { deadline })}
        </p>
        <Button look="secondary">{t('mine:food.save')}</Button>
      </form>
    </Section>
  );
}
