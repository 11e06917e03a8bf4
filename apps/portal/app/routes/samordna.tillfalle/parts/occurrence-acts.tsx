import { Button, ButtonLink } from '@samlots/ui';
import { phaseOf } from '../../../training/facts.ts';
import type { Planned } from '../../../training/load-planned.server.ts';
import { useWords } from '../../../shell/use-words.ts';

/** What can be done with an occurrence now; publishing a draft and marking a day that is on are the main acts. */
export function OccurrenceActs({ occurrence, now }: { readonly occurrence: Planned; readonly now: Date }) {
  const { t } = useWords();
  const phase = phaseOf(occurrence, now);
  const base = `/samordna/tillfalle/${occurrence.key}`;
  if (phase === 'cancelled') return null;
  const marking = phase === 'held' || phase === 'begun';
  const attendance = (
    <ButtonLink href={`/narvaro/${occurrence.key}`} look={marking ? 'primary' : 'secondary'} small>
      {t('training:occurrence.attendance')}
    </ButtonLink>
  );
  if (marking) return attendance;
  return (
    <>
      <ButtonLink href={`${base}/andra`} look="secondary" small>
        {t('training:occurrence.edit')}
      </ButtonLink>
      <ButtonLink href={`${base}/flytta`} look="secondary" small>
        {t('training:occurrence.move')}
      </ButtonLink>
      <ButtonLink href={`${base}/stall-in`} look="secondary" small>
        {t(phase === 'draft' ? 'training:occurrence.removeDraft' : 'training:occurrence.cancelDay')}
      </ButtonLink>
      {phase === 'draft' ? (
        <form method="post">
          <Button small>{t('training:occurrence.publish')}</Button>
        </form>
      ) : (
        attendance
      )}
    </>
  );
}
