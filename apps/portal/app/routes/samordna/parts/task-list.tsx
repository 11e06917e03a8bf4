import { BellFillIcon } from '@navikt/aksel-icons';
import { ButtonLink, Card } from '@samlots/ui';
import { useWords, type Words } from '../../../shell/use-words.ts';
import { missingWords } from '../../../training/missing-words.ts';
import { dayOf, dayRoundOf } from '../../../training/words.ts';
import type { PlanTask } from '../plan-tasks.ts';

function taskWords(task: PlanTask, words: Words): string {
  const { t } = words;
  const { day, occurrence } = task;
  const what = `${dayRoundOf(day.number, occurrence.round, words)}, ${dayOf(occurrence.startsAt, words)}`;
  if (task.kind === 'attendance')
    return t('training:plan.todoAttendance', { what, count: task.unmarked, until: dayOf(task.until, words) });
  const missing = occurrence.missingForPublishing;
  return missing.length === 0
    ? t('training:plan.todoDraft', { what })
    : t('training:plan.todoIncomplete', { what, missing: missingWords(missing, words) });
}

function Task({ task }: { readonly task: PlanTask }) {
  const words = useWords();
  const { t } = words;
  const marks = task.kind === 'attendance';
  const href = marks ? `/narvaro/${task.occurrence.key}` : `/samordna/tillfalle/${task.occurrence.key}`;
  return (
    <li className="row" data-spread="">
      <p>{taskWords(task, words)}</p>
      <ButtonLink href={href} look="secondary" small>
        {t(marks ? 'training:plan.todoMarkAct' : 'training:plan.todoOpenAct')}
      </ButtonLink>
    </li>
  );
}

/** What waits for this coordinator, in apricot; a calm sentence when nothing does. */
export function TaskList({ tasks }: { readonly tasks: readonly PlanTask[] }) {
  const { t } = useWords();
  if (tasks.length === 0) return <p className="subtle">{t('training:plan.nothing')}</p>;
  return (
    <Card tone="action" as="section" labelledBy="att-gora" bleeds>
      <h2 id="att-gora" className="card-heading with-icon">
        <BellFillIcon className="icon" aria-hidden />
        <span>{t('training:plan.yourTurn', { count: tasks.length })}</span>
      </h2>
      <ul className="lines task-list">
        {tasks.map((task) => (
          <Task key={task.occurrence.key} task={task} />
        ))}
      </ul>
    </Card>
  );
}
