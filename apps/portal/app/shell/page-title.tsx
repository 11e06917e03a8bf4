import { useWords } from './use-words.ts';

/** The title in the browser's tab: the page first, then the site. */
export function PageTitle({ children }: { readonly children: string }) {
  const { t } = useWords();
  return <title>{`${children} – ${t('shell:name')}`}</title>;
}
