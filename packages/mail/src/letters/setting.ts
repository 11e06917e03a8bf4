import type { Locale, Text } from '@samlots/text';
import type { LetterFooter } from '../letter.ts';

/** What every letter is written with: the words of one language and who is written to. */
export type Setting = {
  readonly t: Text;
  readonly locale: Locale;
  readonly greeting: string;
  readonly questionsTo: string;
  readonly demoLine: string | undefined;
};

/** "Hej Amina!", or "Hej!" where the name is not known. */
export function greetingFor(t: Text, name: string | undefined): string {
  const known = name?.trim();
  return known ? t('mail:greeting', { name: known }) : t('mail:greetingUnnamed');
}

/** The foot of the mail. */
export function footerOf({ t, questionsTo, demoLine }: Setting, reason: string): LetterFooter {
  const why = `${reason} ${t('mail:noReply')}`;
  return demoLine === undefined ? { why, questionsTo } : { why, questionsTo, demo: demoLine };
}
