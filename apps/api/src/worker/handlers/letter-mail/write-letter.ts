import { defineUseCase, type Tx } from '@samlots/db';
import type { UseCase, World } from '@samlots/kernel';
import type { CoordinatorLetter } from '@samlots/mail';
import { displayName } from '@samlots/people';
import { programmeResource } from '@samlots/training';
import type { Locale } from '@samlots/text';
import { z } from 'zod';
import type { ApiConfig } from '../../../config.ts';
import { keepLetter } from '../../keep-letter.ts';
import { contactsOf, ownMail, type Recipient } from '../../recipients.ts';
import { dayFactsOf, neutralName } from '../enrolment-mail/day-facts.ts';
import { loadLetter, type LetterReader, type LoadedLetter } from './load-letter.ts';

const input = z.object({ letterId: z.string().min(1) });

/** Where the mail goes today; null when the address is gone since the letter was sent. */
function recipientOf({ way, person, organisation }: LetterReader): Recipient | null {
  if (way === 'OWN') return person && ownMail(person);
  const unit = organisation ?? { name: '', email: null };
  const contacts = person === null ? [] : [person];
  return contactsOf({ contacts, organisation: way === 'MAILBOX' ? unit : { ...unit, email: null } })[0] ?? null;
}

function whyRead({ states }: LoadedLetter, { way, personId }: LetterReader): CoordinatorLetter['reader'] {
  if (way !== 'OWN') return way === 'MAILBOX' ? 'mailbox' : 'contact';
  const held = states.filter((row) => row.personId === personId).map(({ state }) => state);
  return held.includes('WAITLISTED') || held.includes('OFFERED') ? 'queue' : 'seat';
}

function pageOf({ letter, programme }: LoadedLetter, locale: Locale, baseUrl: string) {
  if (letter.occurrence === null) return { pageUrl: `${baseUrl}/utbildning/${encodeURIComponent(programme.id)}` };
  const { dayName, startsAt, dayUrl } = dayFactsOf(letter.occurrence, locale, baseUrl);
  return { pageUrl: dayUrl, day: { dayName, startsAt } };
}

/** The letter as this reader gets it: nobody is named but those whom she is to tell. */
function contentFor(
  loaded: LoadedLetter,
  reader: LetterReader,
  { locale, baseUrl }: { readonly locale: Locale; readonly baseUrl: string },
): CoordinatorLetter {
  const { letter, programme, persons } = loaded;
  return {
    kind: 'coordinator-letter',
    subject: letter.subject,
    body: letter.body,
    programme: neutralName(programme, locale),
    reader: whyRead(loaded, reader),
    organisation: reader.organisation?.name ?? '',
    passOnTo: persons.filter(({ id }) => reader.forPersonIds.includes(id)).map(displayName),
    ...pageOf(loaded, locale, baseUrl),
  };
}

/** Keeps that nobody was written to, and why. */
async function keepUnwritten({ tx, now }: World<Tx>, { id, letterId }: LetterReader): Promise<void> {
  await tx.message.create({
    data: {
      id,
      dedupeKey: ['Letter', letterId, 'coordinator-letter', id].join(' '),
      kind: 'coordinator-letter',
      aboutKind: 'Letter',
      aboutId: letterId,
      recipient: '',
      subject: '',
      messageId: `<${id}@unsent.invalid>`,
      state: 'DROPPED',
      reason: 'no-address',
      createdAt: now,
    },
  });
}

/** Writes the mail of the next readers of a letter; `left` says how many remain. */
export const writeLetter = (config: ApiConfig): UseCase<Tx, typeof input, LoadedLetter, { left: number }> =>
  defineUseCase({
    name: 'write-letter',
    input,
    locks: () => [],
    load: ({ tx }, { letterId }) => loadLetter(tx, letterId),
    policy: (actor) => actor.kind === 'system',
    async run(world, { letterId }, loaded) {
      const { baseUrl } = config;
      for (const reader of loaded.next) {
        const to = recipientOf(reader);
        if (to === null) {
          await keepUnwritten(world, reader);
          continue;
        }
        await keepLetter(config, world, {
          kind: 'coordinator-letter',
          about: { kind: 'Letter', id: letterId },
          to,
          content: contentFor(loaded, reader, { locale: to.locale, baseUrl }),
          readerId: reader.id,
          questionsTo: loaded.programme.organiserEmail,
        });
      }
      return { left: loaded.left };
    },
    audit: ({ letterId }, { next, programme }, { left }) => ({
      subjectKind: 'Letter',
      subjectId: letterId,
      facts: { written: next.length, left },
      scope: programmeResource(programme),
    }),
  });
