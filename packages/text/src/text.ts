import { createInstance, type TFunction } from 'i18next';
import type { Locale } from './locale.ts';
import { en } from './messages/en.ts';
import { areas, sv } from './messages/sv.ts';

/** Looks up `area:key` in one language; keys and the values they need are checked by the compiler. */
export type Text = TFunction<typeof areas>;

const instance = createInstance({
  initAsync: false,
  fallbackLng: 'sv',
  resources: { sv, en },
  ns: [...areas],
  defaultNS: 'shell',
  // React and the mail renderer escape; escaping twice would show entities to the reader.
  interpolation: { escapeValue: false },
});
void instance.init();

/** Text in one language, for example `textFor('sv')('shell:skip')`. */
export function textFor(locale: Locale): Text {
  return instance.getFixedT(locale, areas);
}
