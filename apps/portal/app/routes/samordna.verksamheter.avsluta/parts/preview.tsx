import { Button, ButtonLink, Card, CheckboxField } from '@samlots/ui';
import type { EndPageQuery } from '../../../generated/operations.ts';
import { useWords, type Words } from '../../../shell/use-words.ts';

type Unit = NonNullable<EndPageQuery['partnerUnit']>;
type Successor = { readonly key: string; readonly name: string } | null;
type Props = { readonly unit: Unit; readonly successor: Successor };

/** What follows, one sentence each; what does not happen is not said, but for seats and people. */
function linesOf({ name, ending }: Unit, successor: Successor, { t }: Words): readonly string[] {
  const to = { successor: successor?.name ?? '' };
  const way = successor === null ? 'End' : 'Move';
  const lines = [
    t('partners:unit.end.closes', { name }),
    t(`partners:unit.end.people${way}`, { count: ending.people, ...to }),
    t(`partners:unit.end.seats${way}`, { count: ending.seats }),
    ending.waiting === 0 ? '' : t(`partners:unit.end.queue${way}`, { count: ending.waiting }),
  ];
  return lines.filter((line) => line !== '');
}

/** What moves and what ends, and the button that does it. */
export function Preview({ unit, successor }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <Card tone="action" as="section" labelledBy="hander">
        <div className="stack">
          <h2 id="hander">{t('partners:unit.end.happens')}</h2>
          <ul>
            {linesOf(unit, successor, words).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      </Card>
      <form method="post" className="stack">
        <input type="hidden" name="version" value={unit.version} />
        <input type="hidden" name="successor" value={successor?.key ?? ''} />
        {successor === null || unit.contacts.length === 0 ? null : (
          <CheckboxField
            id="contactsFollow"
            name="contactsFollow"
            label={t('partners:unit.end.contactsFollow', { successor: successor.name })}
          />
        )}
        <div className="form-actions">
          <Button>{t(successor === null ? 'partners:unit.end.yesClose' : 'partners:unit.end.yesMerge')}</Button>
          <ButtonLink look="secondary" href={`/samordna/verksamheter/${unit.key}`}>
            {t('partners:unit.end.no')}
          </ButtonLink>
        </div>
      </form>
    </>
  );
}
