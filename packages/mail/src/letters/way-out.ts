import type { Letter, LetterNotice } from '../letter.ts';
import type { DayFacts } from '../mail-content.ts';
import type { Setting } from './setting.ts';

type WayOut = { readonly cancelUrl?: string; readonly myPagesUrl?: string };

/** A day with lunch is one where somebody eats, and can come before or after it. */
const hasLunch = ({ agenda }: DayFacts): boolean => agenda.some(({ type }) => type === 'lunch');

/** How to give the seat back: the capability link, else the reader's own pages, else a mailbox. */
export function cannotComeNotice(
  links: WayOut & { withReplies: boolean; day: DayFacts },
  setting: Setting,
): LetterNotice {
  const { t, questionsTo: email } = setting;
  const { cancelUrl, myPagesUrl } = links;
  const heading = t('mail:cannotCome.heading');
  const warning = links.withReplies ? '' : ` ${t('mail:cannotCome.calendarIsNotEnough')}`;
  if (cancelUrl !== undefined) {
    const link = { label: t('mail:cannotCome.link'), url: cancelUrl };
    const more = hasLunch(links.day) ? ` ${t('mail:cannotCome.alsoThere')}` : '';
    return { heading, link, text: `${t('mail:cannotCome.after')}${warning}${more}` };
  }
  if (myPagesUrl === undefined) return { heading, text: `${t('mail:cannotCome.write', { email })}${warning}` };
  const link = { label: t('mail:cannotCome.myPages'), url: myPagesUrl };
  return { heading, link, text: `${t('mail:cannotCome.orWrite', { email })}${warning}` };
}

/** The way out of the queue, where there is one. */
export function leaveQueueNotice({ cancelUrl, myPagesUrl }: WayOut, setting: Setting): Pick<Letter, 'notice'> {
  const { t, questionsTo: email } = setting;
  const heading = t('mail:leaveQueue.heading');
  if (cancelUrl !== undefined) {
    const link = { label: t('mail:leaveQueue.link'), url: cancelUrl };
    return { notice: { heading, link, text: t('mail:leaveQueue.after') } };
  }
  if (myPagesUrl === undefined) return {};
  const link = { label: t('mail:leaveQueue.myPages'), url: myPagesUrl };
  return { notice: { heading, link, text: t('mail:leaveQueue.orWrite', { email }) } };
}
