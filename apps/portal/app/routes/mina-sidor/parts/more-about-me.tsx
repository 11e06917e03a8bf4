import { ArrowLink, Section } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';

const places = [
  { href: '/mina-sidor/kalender', word: 'calendar' },
  { href: '/mina-sidor/uppgifter', word: 'kept' },
  { href: '/mina-sidor/sakerhet', word: 'security' },
  { href: '/mina-sidor/logg', word: 'log' },
] as const;

/** The other pages about oneself. */
export function MoreAboutMe() {
  const { t } = useWords();
  return (
    <Section id="mer" heading={t('mine:more.title')}>
      <ul className="lines">
        {places.map(({ href, word }) => (
          <li key={href} className="more-about-me">
            <ArrowLink href={href}>{t(`mine:more.${word}`)}</ArrowLink>
            <span className="subtle">{t(`mine:more.${word}Text`)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
