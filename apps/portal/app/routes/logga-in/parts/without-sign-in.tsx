import { TickList } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';

/** What needs no account, and what to do without an address. */
export function WithoutSignIn() {
  const { t } = useWords();
  const ways = [
    { href: '/hitta-stod', words: t('auth:notNeeded.find') },
    { href: '/vagar', words: t('auth:notNeeded.pathway') },
    { href: '/utbildning', words: t('auth:notNeeded.training') },
  ];
  return (
    <div className="stack">
      <h2 className="card-heading">{t('auth:notNeeded.heading')}</h2>
      <TickList
        items={ways.map(({ href, words }) => (
          <a key={href} href={href}>
            {words}
          </a>
        ))}
      />
      <h2 className="card-heading">{t('auth:noEmail.heading')}</h2>
      <p className="subtle">{t('auth:noEmail.text')}</p>
    </div>
  );
}
