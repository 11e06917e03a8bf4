import { DataTable, Section } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';
import { isFood } from '../../../training/seat/foods.ts';

type Total = { readonly food: string; readonly count: number };

/** What to order: how many chose what, never who. Prints with the page. */
export function FoodTotals({ totals }: { readonly totals: readonly Total[] }) {
  const { t } = useWords();
  const heading = t('mine:food.totals');
  return (
    <Section id="mat" heading={heading}>
      <p className="subtle small">{t('mine:food.totalsLead')}</p>
      {totals.length === 0 ? (
        <p>{t('mine:food.totalsNone')}</p>
      ) : (
        <div className="food-totals">
          <DataTable
            caption={heading}
            rows={totals}
            rowKey={({ food }) => food}
            columns={[
              {
                key: 'choice',
                heading: t('mine:food.choice'),
                cell: ({ food }) => (isFood(food) ? t(`mine:food.${food}`) : food),
              },
              { key: 'count', heading: t('mine:food.count'), align: 'end', cell: ({ count }) => count },
            ]}
          />
        </div>
      )}
    </Section>
  );
}
