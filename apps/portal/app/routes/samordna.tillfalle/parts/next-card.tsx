import { Card } from '@samlots/ui';
import { phaseOf } from '../../../training/facts.ts';
import type { Planned } from '../../../training/load-planned.server.ts';
import { useWords } from '../../../shell/use-words.ts';
import { clockOf, dayOf, spanOf } from '../../../training/words.ts';

const fortnight = 14 * 86_400_000;

/** What happens next with the occurrence, in order of time. */
export function NextCard({ occurrence, now }: { readonly occurrence: Planned; readonly now: Date }) {
  const words = useWords();
  const { t } = words;
  const { startsAt, enrolmentClosesAt } = occurrence;
  const correctableUntil = new Date(Date.parse(startsAt) + fortnight).toISOString();
  const coming = [
    { at: enrolmentClosesAt, what: t('training:occurrence.nextCloses', { clock: clockOf(enrolmentClosesAt, words) }) },
    { at: startsAt, what: t('training:occurrence.nextDay', { span: spanOf(occurrence, words).replace(/^kl\. /, '') }) },
    { at: correctableUntil, what: t('training:occurrence.nextCorrect') },
  ].filter(({ at }) => new Date(at) > now);
  if (coming.length === 0 || phaseOf(occurrence, now) === 'cancelled') return null;
  return (
    <Card as="section" labelledBy="harnast">
      <h2 id="harnast" className="card-heading">
        {t('training:plan.next')}
      </h2>
      <ol className="next-steps">
        {coming.map(({ at, what }) => (
          <li key={at}>
            <b>{dayOf(at, words)}</b>
            <span>{what}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
