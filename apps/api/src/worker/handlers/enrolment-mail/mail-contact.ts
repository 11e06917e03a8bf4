import type { EnrolmentMailKind } from '@samlots/kernel';
import { colleagueList } from './colleague-list.ts';
import { dayFactsOf } from './day-facts.ts';
import { keepDropped, keepMessage, newMessage, type Mailing } from './keep-message.ts';
import { loadColleagues } from './load-enrolment.ts';
import { contactsOf } from '../../recipients.ts';
import { renderList } from './render-mail.ts';
import { colleagueOf, queueNumbers, type Subject } from './subject.ts';

/** In the order of their shown names' keys, whoever's job came first. */
const byName = (one: Subject, other: Subject): number =>
  one.enrolment.person.sortKey < other.enrolment.person.sortKey ? -1 : 1;

async function concernedBy({ world, loaded }: Mailing, kind: EnrolmentMailKind): Promise<readonly Subject[]> {
  const colleagues = await loadColleagues(world.tx, loaded);
  return colleagues
    .map((colleague) => colleagueOf(colleague, loaded.occurrence, kind))
    .filter((subject) => subject !== null);
}

/** Marks those who were told in the list, so that their own jobs find their work done. */
async function markTold(mailing: Mailing, subjects: readonly Subject[]): Promise<void> {
  for (const { enrolment, news, standing, live } of subjects) {
    const told = live ? { told: standing } : {};
    const { sequence } = enrolment.invitation;
    await keepDropped(mailing, enrolment, { kind: news.kind, sequence, reason: 'told-in-list', ...told });
  }
}

type Lead = { readonly subject: Subject; readonly kind: EnrolmentMailKind };

/**
 * One list for each contact of the unit, about everybody whom the same change concerned and who gets no mail of her own.
 * The unit's lock must be held. Answers false when there is nobody to send it to.
 */
export async function mailContact(mailing: Mailing, { subject: lead, kind }: Lead): Promise<boolean> {
  const { config, world, loaded } = mailing;
  const contacts = contactsOf(loaded);
  if (contacts.length === 0) return false;
  const colleagues = await concernedBy(mailing, kind);
  const subjects = [lead, ...colleagues].toSorted(byName);
  const numbers = await queueNumbers(world.tx, loaded.occurrenceId, subjects);
  for (const to of contacts) {
    const day = dayFactsOf(loaded.occurrence, to.locale, config.baseUrl);
    const { organisation } = loaded;
    const content = colleagueList({ organisation, subjects, day, baseUrl: config.baseUrl, queueNumbers: numbers });
    const ids = newMessage(mailing);
    const rendered = await renderList({ config, loaded, to, messageId: ids.messageId, now: world.now }, content);
    await keepMessage(mailing, lead, { ids, recipient: to.address, calendarUid: null, rendered });
  }
  await markTold(mailing, colleagues);
  return true;
}
