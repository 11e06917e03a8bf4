import type { Text } from '@samlots/text';
import { Logo } from '../drawings/logo.tsx';
import { DemoNote } from '../pieces/demo-note.tsx';
import { PreferenceButton, type Preference } from './preference-button.tsx';

type Theme = 'light' | 'dark' | 'auto';

type Props = {
  readonly t: Text;
  /** The district of the reader, by name; null where it is not known. */
  readonly district: string | null;
  readonly links: readonly { readonly href: string; readonly label: string }[];
  readonly language: Preference & { readonly lang: string; readonly label: string };
  readonly theme: Omit<Preference, 'value'> & { readonly chosen: Theme };
  /** True while the data are invented. */
  readonly demo: boolean;
};

const themes = ['auto', 'light', 'dark'] as const satisfies readonly Theme[];

function ThemeSwitch({ t, theme: { chosen, ...preference } }: Pick<Props, 't' | 'theme'>) {
  return (
    <div className="site-footer-theme" role="group" aria-label={t('shell:theme.label')}>
      <span>{t('shell:theme.label')}</span>
      {themes.map((value) => (
        <PreferenceButton key={value} {...preference} value={value} look="chip" pressed={value === chosen}>
          {t(`shell:theme.${value}`)}
        </PreferenceButton>
      ))}
    </div>
  );
}

/** What Samlots is, its policies, light or dark, and whether the data are invented. */
export function SiteFooter({ t, district, links, language: { label, ...language }, theme, demo }: Props) {
  return (
    <footer className="site-footer">
      <div className="wrap">
        <div className="site-footer-top">
          <div className="site-footer-about">
            <span className="wordmark">
              <Logo />
              <span>{t('shell:name')}</span>
            </span>
            <p>{district === null ? t('shell:footer.aboutAll') : t('shell:footer.about', { district })}</p>
          </div>
          <ul className="site-footer-links">
            {links.map(({ href, label: words }) => (
              <li key={href}>
                <a href={href}>{words}</a>
              </li>
            ))}
            <li>
              <PreferenceButton {...language}>{label}</PreferenceButton>
            </li>
          </ul>
        </div>
        <ThemeSwitch t={t} theme={theme} />
        {demo ? <DemoNote>{`${t('shell:demo')} ${t('shell:demoNumbers')}`}</DemoNote> : null}
      </div>
    </footer>
  );
}
