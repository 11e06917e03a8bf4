import type { Letter } from '../letter.ts';
import type { UnitReminderLetter } from '../mail-content.ts';
import { footerOf, type Setting } from './setting.ts';

/** "Ni saknar kontaktperson", "Ingen från er är med än": one reminder, which says that there will be no other. */
export function writeUnitReminder(content: UnitReminderLetter, setting: Setting): Letter {
  const { t, locale, greeting } = setting;
  const { about, organisation, url } = content;
  const named = { organisation, programme: about.reason === 'NOBODY_ENROLLED' ? about.programme : '' };
  const todo = t(`partners:mail.reminder.${about.reason}.todo`, { coordinator: setting.questionsTo });
  return {
    locale,
    subject: t(`partners:mail.reminder.${about.reason}.subject`, named),
    greeting,
    heading: t(`partners:mail.reminder.${about.reason}.heading`),
    paragraphs: [t(`partners:mail.reminder.${about.reason}.body`, named), todo, t('partners:mail.reminder.once')],
    button: { label: t(`partners:mail.reminder.${about.reason}.button`), url },
    footer: footerOf(setting, t('partners:mail.reminder.reason', { organisation })),
  };
}
