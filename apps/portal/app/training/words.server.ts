import { textFor } from '@samlots/text';
import { readPreferences } from '../shell/preferences.server.ts';
import type { Words } from '../shell/use-words.ts';

/** The words in which an action answers. */
export function wordsFor(request: Request): Words {
  const { locale } = readPreferences(request);
  return { t: textFor(locale), locale };
}
