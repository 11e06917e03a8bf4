import { Message } from '@samlots/ui';
import { useShell, useWords } from '../shell/use-words.ts';
import { roleInSentence } from './grant-words.ts';
import { stepUpPath } from './step-up-path.ts';
import './account.css';

/** The page that unlocks, and the one where a first passkey is made. */
const ways = ['/bekrafta', '/mina-sidor/sakerhet'];

/** On every page, to whoever has a role that waits for a passkey: which, and what unlocks it. */
export function WithheldNote() {
  const words = useWords();
  const shell = useShell();
  const { t } = words;
  const [first] = shell?.viewer?.withheld ?? [];
  if (shell === undefined || first === undefined || ways.includes(shell.path)) return null;
  return (
    <div className="wrap locked">
      <Message
        tone="todo"
        fact={t('account:withheld.fact', { role: roleInSentence(first.role, words) })}
        announces={false}
      >
        {t('account:withheld.next')} <a href={stepUpPath(shell.path)}>{t('account:withheld.act')}</a>
      </Message>
    </div>
  );
}
