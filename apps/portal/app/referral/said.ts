import type { Locale } from '@samlots/text';

/** Content of the directory: Swedish always, English where someone has translated it. */
export type Said = { readonly sv: string; readonly en: string | null };

/** The content in the reader's language, or in Swedish. */
export const say = ({ sv, en }: Said, locale: Locale): string => (locale === 'en' ? (en ?? sv) : sv);
