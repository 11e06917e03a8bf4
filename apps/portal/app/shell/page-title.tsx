import { useActionData } from 'react-router';
import { tellsFault } from '../forms/tells-fault.ts';
import { useWords } from './use-words.ts';

/** The title in the browser's tab: that a form came back with a fault, the page, then the site. */
export function PageTitle({ children }: { readonly children: string }) {
  const { t } = useWords();
  const fault = tellsFault(useActionData()) ? t('errors:titlePrefix') : '';
  return <title>{`${fault}${children} – ${t('shell:name')}`}</title>;
}
