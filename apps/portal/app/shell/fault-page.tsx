import { ButtonLink, Page, PageHeading, TrailDrawing } from '@samlots/ui';
import { isRouteErrorResponse } from 'react-router';
import type { Text } from '@samlots/text';
import { PageTitle } from './page-title.tsx';
import { useShell, useWords } from './use-words.ts';

type Kind = 'otherSite' | 'tooLarge' | 'notFound' | 'notAllowed' | 'signIn' | 'broken';

const isOtherSite = (told: unknown): boolean =>
  typeof told === 'object' && told !== null && 'code' in told && told.code === 'other-site';

/** Which page of faults an error deserves; `signedIn` decides whether a refusal is answered by signing in. */
export function faultKind(error: unknown, signedIn: boolean): Kind {
  if (!isRouteErrorResponse(error)) return 'broken';
  if (error.status === 413) return 'tooLarge';
  if (isOtherSite(error.data)) return 'otherSite';
  // An address that holds what no page could mean.
  if (error.status === 404 || error.status === 400) return 'notFound';
  if (error.status === 401 || error.status === 403) return signedIn ? 'notAllowed' : 'signIn';
  return 'broken';
}

const texts = {
  otherSite: { title: 'shell:fault.otherSite', text: 'shell:fault.otherSiteText' },
  tooLarge: { title: 'shell:fault.tooLarge', text: 'shell:fault.tooLargeText' },
  notFound: { title: 'shell:fault.notFound', text: 'shell:fault.notFoundText' },
  notAllowed: { title: 'shell:fault.notAllowed', text: 'shell:fault.notAllowedText' },
  signIn: { title: 'shell:fault.signIn', text: 'shell:fault.signInText' },
  broken: { title: 'shell:fault.broken', text: 'shell:fault.brokenText' },
} as const;

function FirstAct({ t, kind, address }: { readonly t: Text; readonly kind: Kind; readonly address: string }) {
  if (kind === 'signIn')
    return <ButtonLink href={`/logga-in?till=${encodeURIComponent(address)}`}>{t('auth:title')}</ButtonLink>;
  if (kind === 'broken') return <ButtonLink href={address}>{t('shell:fault.again')}</ButtonLink>;
  return <ButtonLink href="/">{t('shell:fault.toHome')}</ButtonLink>;
}

/** A page instead of the page: what is so, whose fault it is, what to do. */
export function FaultPage({ error }: { readonly error: unknown }) {
  const { t } = useWords();
  const shell = useShell();
  const kind = faultKind(error, shell?.viewer != null);
  const { title, text } = texts[kind];
  return (
    <Page>
      <PageTitle>{t(title)}</PageTitle>
      <TrailDrawing />
      <PageHeading title={t(title)} lead={t(text)} />
      {kind === 'broken' && shell !== undefined ? (
        <p className="subtle">{t('shell:fault.requestId', { id: shell.requestId })}</p>
      ) : null}
      <div className="row">
        <FirstAct t={t} kind={kind} address={shell?.address ?? '/'} />
        <ButtonLink look="secondary" href="/hitta-stod">
          {t('shell:fault.toFind')}
        </ButtonLink>
      </div>
    </Page>
  );
}
