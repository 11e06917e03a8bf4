import { textFor, type Locale, type Text } from '@samlots/text';
import { useRouteLoaderData } from 'react-router';
import type { ShellData } from './load-shell.server.ts';

export type Words = { readonly t: Text; readonly locale: Locale };

/** What the root loaded; undefined only where it failed itself. */
export const useShell = (): ShellData | undefined => useRouteLoaderData<ShellData>('root');

/** The language of the page and its words; Swedish where even the root could not load. */
export function useWords(): Words {
  const locale = useShell()?.locale ?? 'sv';
  return { t: textFor(locale), locale };
}
