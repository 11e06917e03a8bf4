import '@samlots/ui/styles.css';
import type { ReactNode } from 'react';
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteError, type LoaderFunctionArgs } from 'react-router';
import { KeptDraft } from './forms/kept-draft.tsx';
import { settleForms } from './forms/settle-forms.server.ts';
import { FaultPage } from './shell/fault-page.tsx';
import { Frame } from './shell/frame.tsx';
import { loadShell } from './shell/load-shell.server.ts';
import { useShell, useWords } from './shell/use-words.ts';

export const middleware = [settleForms];

export const loader = (args: LoaderFunctionArgs) => loadShell(args);

/**
 * Pages that the server answers in place of the one that was asked for (server/handle.ts). They stay without script: the
 * router would find that the address is another's, load that one, and what was kept in the page would be gone.
 */
const inPlaceOfAnother = /^\/(logga-in\/avbruten$|-\/)/;

export function Layout({ children }: { readonly children: ReactNode }) {
  const { locale } = useWords();
  const shell = useShell();
  const theme = shell?.theme ?? 'auto';
  const still = inPlaceOfAnother.test(shell?.path ?? '');
  return (
    <html lang={locale} data-color-scheme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        <Frame>{children}</Frame>
        {still ? null : <ScrollRestoration />}
        {still ? null : <Scripts />}
      </body>
    </html>
  );
}

export function ErrorBoundary() {
  return <FaultPage error={useRouteError()} />;
}

export default function Root() {
  const draft = useShell()?.draft ?? null;
  return draft === null ? <Outlet /> : <KeptDraft draft={draft} />;
}
