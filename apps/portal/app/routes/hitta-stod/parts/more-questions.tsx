import { say } from '../../../referral/said.ts';
import { searchAddress, type Search } from '../../../referral/search-address.ts';
import { useWords } from '../../../shell/use-words.ts';
import type { Found } from '../loaded.ts';

type Question = Found['safetyQuestions'][number];

/** The level that yes raises to, as the address holds it. */
export const raisedBy = ({ yes }: Question): 'REPORT' | 'ACUTE' => (yes === 'ACUTE' ? 'ACUTE' : 'REPORT');

/** Questions of the other needs that were understood; each can be answered yes. */
export function MoreQuestions({
  questions,
  search,
}: {
  readonly questions: readonly Question[];
  readonly search: Search;
}) {
  const { t, locale } = useWords();
  if (questions.length === 0) return null;
  return (
    <div className="more-questions">
      <p>
        <b>{t('referral:safety.also')}</b>
      </p>
      <ul>
        {questions.map((question) => (
          <li key={question.need.key}>
            {say(question.text, locale)}{' '}
            <a href={searchAddress(search, { raisedTo: raisedBy(question) })}>{t('referral:safety.alsoYes')}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
