import { MenuHamburgerIcon } from '@navikt/aksel-icons';
import type { Text } from '@samlots/text';
import { Logo } from '../drawings/logo.tsx';
import { KindMark } from '../kinds/kind-mark.tsx';
import { PreferenceButton, type Preference } from './preference-button.tsx';
import { SiteNav, type NavItem } from './site-nav.tsx';
import { SignOutButton, ViewerMenu, type ShownViewer } from './viewer-menu.tsx';

type Props = {
  readonly t: Text;
  readonly items: readonly NavItem[];
  readonly viewer: ShownViewer | null;
  /** The switch to the other language. */
  readonly language: Preference & { readonly lang: string; readonly label: string };
};

function Languages({ language: { label, ...preference } }: Pick<Props, 'language'>) {
  return <PreferenceButton {...preference}>{label}</PreferenceButton>;
}

/** On phones everything of the header lies in one list that opens without JavaScript. */
function PhoneMenu({ t, items, viewer, language }: Props) {
  return (
    <details className="site-menu">
      <summary>
        <MenuHamburgerIcon className="icon" aria-hidden />
        {t('shell:nav.menu')}
      </summary>
      <nav className="site-menu-panel" aria-label={t('shell:nav.label')}>
        <ul>
          {items.map(({ href, label, current }) => (
            <li key={href}>
              <a href={href} aria-current={current ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
          <li>
            <a href={viewer === null ? '/logga-in' : '/mina-sidor'}>
              {viewer === null ? t('auth:title') : `${t('shell:nav.mine')}, ${viewer.name}`}
            </a>
          </li>
          {viewer === null ? null : (
            <li>
              <SignOutButton t={t} />
            </li>
          )}
          <li>
            <Languages language={language} />
          </li>
        </ul>
      </nav>
    </details>
  );
}

/** Wordmark, places, language and who is signed in. */
export function SiteHeader(props: Props) {
  const { t, items, viewer, language } = props;
  return (
    <header className="site-header">
      <div className="site-header-bar wrap">
        <a className="wordmark" href="/">
          <Logo />
          <span>{t('shell:name')}</span>
        </a>
        <SiteNav label={t('shell:nav.label')} items={items} />
        <div className="site-header-end">
          <Languages language={language} />
          {viewer === null ? (
            <a className="ds-button" data-variant="secondary" data-small="" href="/logga-in">
              {t('auth:title')}
            </a>
          ) : (
            <ViewerMenu t={t} viewer={viewer} />
          )}
          {viewer?.kind == null ? null : (
            <span className="site-header-mark">
              <KindMark kind={viewer.kind} size={34} word={viewer.unit ?? viewer.name} />
            </span>
          )}
          <PhoneMenu {...props} />
        </div>
      </div>
    </header>
  );
}
