import '@samlots/ui/styles.css';
import type { ReactNode } from 'react';
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteError, type LoaderFunctionArgs } from 'react-router';
import { FaultPage } from './shell/fault-page.tsx';
import { Frame } from './shell/frame.tsx';
import { loadShell } from './shell/load-shell.server.ts';
import { useShell, useWords } from './shell/use-words.ts';

export const loader = (args: LoaderFunctionArgs) => loadShell(args);

export function Layout({ children }: { readonly children: ReactNode }) {
  const { locale } = useWords();
  const theme = useShell()?.theme ?? 'auto';
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
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export function ErrorBoundary() {
  return <FaultPage error={useRouteError()} />;
}

export default function Root() {
  return <Outlet />;
}
