import { EmergencyLine, SiteFooter, SiteHeader, type EmergencyNumbers, type ShownViewer } from '@samlots/ui';
import type { ReactNode } from 'react';
import { WithheldNote } from '../account/withheld-note.tsx';
import { QuickLeave } from '../referral/quick-leave.tsx';
import type { ShellData } from './load-shell.server.ts';
import { navigationFor } from './navigation.ts';
import { useShell, useWords, type Words } from './use-words.ts';

const settings = '/installningar';

function footerLinks({ t }: Words, demo: boolean) {
  return [
    { href: '/hitta-stod', label: t('shell:footer.find') },
    { href: '/utbildning', label: t('shell:footer.training') },
    { href: '/orosanmalan', label: t('shell:emergency.report') },
    { href: settings, label: t('shell:footer.settings') },
    { href: '/tillganglighet', label: t('shell:footer.accessibility') },
    ...(demo ? [{ href: '/dev/mail', label: t('shell:footer.mailbox') }] : []),
  ];
}

function shownViewer(viewer: ShellData['viewer'] | undefined): ShownViewer | null {
  if (viewer == null) return null;
  const unit = viewer.memberships[0]?.organisation;
  return { name: viewer.name, unit: unit?.name ?? null, kind: unit?.kind ?? null };
}

const nameOf = ({ sv, en }: { readonly sv: string; readonly en: string | null }, { locale }: Words): string =>
  locale === 'en' ? (en ?? sv) : sv;

/** Null when a number is missing: then 112 and the way to report stand alone. */
function numbersOf(emergency: ShellData['emergency'] | undefined, words: Words): EmergencyNumbers | null {
  if (emergency?.intake.phone == null || emergency.outOfHours.phone === null) return null;
  return {
    district: nameOf(emergency.district.name, words),
    intakePhone: emergency.intake.phone,
    outOfHoursPhone: emergency.outOfHours.phone,
  };
}

/** The frame of every page: whom to call, header, content, footer. Stands also when the page or the API has a fault. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const words = useWords();
  const shell = useShell();
  const { t, locale } = words;
  const returnTo = shell?.address ?? '/';
  const other = locale === 'sv' ? 'en' : 'sv';
  const language = { action: settings, name: 'sprak', value: other, returnTo, lang: other };
  const numbers = numbersOf(shell?.emergency, words);
  return (
    <div className="site">
      <a className="skip-link" href="#innehall">
        {t('shell:skip')}
      </a>
      <EmergencyLine t={t} numbers={numbers} reportHref="/orosanmalan" changeHref={`${settings}#stadsdel`} />
      <QuickLeave />
      <SiteHeader
        t={t}
        items={navigationFor(t, shell?.viewer?.grants ?? null, shell?.path ?? '')}
        viewer={shownViewer(shell?.viewer)}
        language={{ ...language, label: t('shell:language.other') }}
      />
      <WithheldNote />
      <main id="innehall" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter
        t={t}
        district={numbers?.district ?? null}
        links={footerLinks(words, shell?.demo ?? false)}
        language={{ ...language, label: t('shell:language.otherFull') }}
        theme={{ action: settings, name: 'tema', returnTo, chosen: shell?.theme ?? 'auto' }}
        demo={shell?.demo ?? true}
      />
    </div>
  );
}
