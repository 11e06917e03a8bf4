import { Message } from '@samlots/ui';
import { useWords, type Words } from '../../../shell/use-words.ts';
import type { Done } from '../load-occurrence.server.ts';

function doneWords(done: Done, count: number, { t }: Words): string {
  switch (done) {
    case 'publicerad':
      return t('training:occurrence.published');
    case 'sparad':
      return count === 0 ? t('training:occurrence.saved') : t('training:occurrence.savedServed', { count });
    case 'skapad':
      return t('training:occurrence.created');
    case 'flyttad':
      return t('training:occurrence.moved', { count });
    case 'installd':
      return t('training:occurrence.stopped', { count });
  }
}

/** What was just done, and how many people are told. */
export function DoneMessage({ done, count }: { readonly done: Done; readonly count: number }) {
  return <Message tone="success" fact={doneWords(done, count, useWords())} />;
}
