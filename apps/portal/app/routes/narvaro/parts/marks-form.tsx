import { Button, Card } from '@samlots/ui';
import type { Fields } from '../../../forms/merge-edit.ts';
import { OpenedWith } from '../../../forms/opened-with.tsx';
import { useWords } from '../../../shell/use-words.ts';
import { choiceOf, markChoices } from '../mark-choices.ts';
import { fieldsOfMarks } from '../mark-fields.ts';
import { MarkRow, type Participant } from './mark-row.tsx';

type Props = {
  readonly participants: readonly Participant[];
  /** What was chosen in a form that was not saved. */
  readonly chosen: Fields;
  readonly editable: boolean;
};

/** All participants by name, saved by one request. Enter saves what is chosen; the other button fills in the rest. */
export function MarksForm({ participants, chosen, editable }: Props) {
  const { t } = useWords();
  const list = (
    <ul className="mark-list">
      {participants.map((participant) => (
        <MarkRow
          key={participant.key}
          participant={participant}
          choice={markChoices.find((known) => known === chosen[participant.key]) ?? choiceOf(participant)}
          editable={editable}
        />
      ))}
    </ul>
  );
  if (!editable) return <Card>{list}</Card>;
  return (
    <form method="post" className="stack">
      <OpenedWith version={0} opened={fieldsOfMarks(participants)} />
      <button type="submit" name="gor" value="spara" className="visually-hidden" tabIndex={-1} aria-hidden="true">
        {t('training:attendance.save')}
      </button>
      <Card>{list}</Card>
      <div className="save-bar mark-bar">
        <p>{t('training:attendance.allFullHelp', { button: t('training:attendance.allFull') })}</p>
        <div className="row">
          <Button look="secondary" name="gor" value="alla-hela">
            {t('training:attendance.allFull')}
          </Button>
          <Button tone="apricot" name="gor" value="spara">
            {t('training:attendance.save')}
          </Button>
        </div>
      </div>
    </form>
  );
}
