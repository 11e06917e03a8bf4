import { ErrorSummary, Message } from '@samlots/ui';
import { useWords } from '../../shell/use-words.ts';
import type { Fault, Unsaved } from './fault.ts';

const none: readonly Fault[] = [];

/** What stands above a form that came back: the faults, a refusal, or that a row was added. */
export function FormFaults({ unsaved }: { readonly unsaved: Unsaved<unknown> | undefined }) {
  const { t } = useWords();
  const faults = unsaved?.faults ?? none;
  if (unsaved === undefined) return null;
  return (
    <>
      <ErrorSummary heading={t('errors:summary', { count: faults.length })} faults={faults} />
      {unsaved.refused === null ? null : (
        <Message tone="danger" fact={unsaved.refused}>
          {t('errors:kept')}
        </Message>
      )}
    </>
  );
}
