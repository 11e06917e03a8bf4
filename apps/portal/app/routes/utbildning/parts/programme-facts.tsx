import type { TrainingHomeQuery } from '../../../generated/operations.ts';
import { useWords } from '../../../shell/use-words.ts';
import { dayOf } from '../../../training/words.ts';

type Programme = TrainingHomeQuery['programmes']['edges'][number]['node'];

const levels = ['BASIC', 'DEEPENING', 'SPECIALIST'] as const;

/** Level, length, for whom and the next day, in one line. */
export function ProgrammeFacts({ programme, next }: { readonly programme: Programme; readonly next: string | null }) {
  const words = useWords();
  const { t } = words;
  const level = levels.find((known) => known === programme.level);
  const facts = [
    level === undefined ? null : t(`training:level.${level}`),
    t('training:home.days', { count: programme.days.length }),
    programme.open ? t('training:home.open') : null,
    programme.status === 'DRAFT' ? t('training:home.draft') : null,
  ].filter((fact) => fact !== null);
  return (
    <p className="small">
      <span className="subtle">{facts.join(' · ')}</span>
      {' · '}
      {next === null ? t('training:home.over') : <b>{t('training:home.nextDay', { day: dayOf(next, words) })}</b>}
    </p>
  );
}
