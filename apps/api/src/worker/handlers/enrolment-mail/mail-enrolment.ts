import { defineUseCase, type Tx } from '@samlots/db';
import { NotFound, type EnrolmentMailKind, type PayloadOf, type UseCase } from '@samlots/kernel';
import { z } from 'zod';
import type { ApiConfig } from '../../../config.ts';
import type { WorkerParts } from '../../handler.ts';
import { keepDropped, keepMessage, newMessage, sendingOrder, type Mailing } from './keep-message.ts';
import { loadEnrolment, type Loaded } from './load-enrolment.ts';
import { mailContact } from './mail-contact.ts';
import { ownMail, type Recipient } from '../../recipients.ts';
import { linkToSeat } from './link-to-seat.ts';
import { renderForPerson } from './render-mail.ts';
import { queueNumbers, subjectOf, type Subject } from './subject.ts';

const kinds = [
  'seat-confirmed',
  'waitlisted',
  'seat-cancelled',
  'queue-left',
  'day-moved',
  'venue-moved',
  'part-chosen',
  'day-cancelled',
] as const satisfies readonly EnrolmentMailKind[];

const input = z.object({ enrolmentId: z.string().min(1), kind: z.enum(kinds), sequence: z.number().int().min(0) });
type Job = z.output<typeof input>;

/** What became of a job, for the audit trail. */
type Outcome = Dropped | 'done-before' | 'mailed' | 'listed';
type Dropped = 'superseded' | 'nothing-new' | 'no-address';

/** A second run of a job that was done: only makes sure that what it kept is on its way. */
async function sendAgain(mailing: Mailing, { sequence }: Job): Promise<Outcome> {
  const { world, loaded } = mailing;
  for (const message of loaded.messages) {
    if (message.sequence === sequence && message.state === 'QUEUED') {
      const orderKey = sendingOrder(mailing, message.calendarUid);
      await world.enqueue('send-message', { messageId: message.id, orderKey });
    }
  }
  return 'done-before';
}

async function mailPerson(mailing: Mailing, subject: Subject, to: Recipient): Promise<Outcome> {
  const { config, world, loaded } = mailing;
  const ids = newMessage(mailing);
  const numbers = await queueNumbers(world.tx, loaded.occurrenceId, [subject]);
  const seatUrl = subject.live ? await linkToSeat(mailing) : undefined;
  const rendering = { config, loaded, to, messageId: ids.messageId, now: world.now, seatUrl };
  const rendered = await renderForPerson(rendering, subject, numbers.get(loaded.id));
  await keepMessage(mailing, subject, { ids, recipient: to.address, calendarUid: loaded.invitation.uid, rendered });
  return 'mailed';
}

async function settle(mailing: Mailing, job: Job): Promise<Outcome> {
  const { loaded } = mailing;
  const { kind, sequence } = job;
  if (loaded.messages.some((message) => message.sequence === sequence)) return sendAgain(mailing, job);
  const drop = async (reason: Dropped): Promise<Outcome> => {
    await keepDropped(mailing, loaded, { kind, sequence, reason });
    return reason;
  };
  if (loaded.invitation.sequence > sequence) return drop('superseded');
  const subject = subjectOf(loaded, loaded.occurrence, kind);
  if (subject === null) return drop('nothing-new');
  const to = ownMail(loaded.person);
  if (to !== null) return mailPerson(mailing, subject, to);
  return (await mailContact(mailing, { subject, kind })) ? 'listed' : drop('no-address');
}

/** Jobs of one change run side by side: only one of them may write the list that serves them all. */
async function listLock(tx: Tx, enrolmentId: string) {
  const found = await tx.enrolment.findUnique({ where: { id: enrolmentId }, include: { person: true } });
  if (!found || ownMail(found.person) !== null) return [];
  return [{ table: 'Organisation' as const, id: found.organisationId }];
}

type Made = { readonly config: ApiConfig; readonly newToken: () => string };

const mailEnrolmentUseCase = (made: Made): UseCase<Tx, typeof input, Loaded, Outcome> =>
  defineUseCase({
    name: 'mail-enrolment',
    input,
    locks: ({ enrolmentId }, tx) => listLock(tx, enrolmentId),
    load: ({ tx, now }, job) => loadEnrolment(tx, job, now),
    policy: (actor) => actor.kind === 'system',
    run: (world, job, loaded) => settle({ ...made, world, loaded }, job),
    audit: ({ enrolmentId, kind, sequence }, { personId, organisation, occurrence }, outcome) => ({
      subjectKind: 'Enrolment',
      subjectId: enrolmentId,
      facts: { kind, sequence, outcome },
      scope: {
        programmeId: occurrence.day.programme.id,
        districtId: occurrence.day.programme.districtId,
        organisationId: organisation.id,
      },
      concerns: [personId],
    }),
  });

type Parts = Pick<WorkerParts, 'config' | 'execute' | 'log' | 'newToken'>;

/**
 * Renders the mail about one enrolment once, into `Message`, and asks for it to be sent in the same transaction. Nothing
 * is left out in silence: a revision that has been superseded, a move that is none by now and a person whom nobody can
 * reach each leave a DROPPED message with the reason. An enrolment that is gone has nobody to write to.
 */
export const mailEnrolment = async (
  { config, execute, log, newToken }: Parts,
  job: PayloadOf<'enrolment-mail'>,
): Promise<void> => {
  try {
    await execute(mailEnrolmentUseCase({ config, newToken }), { kind: 'system', process: 'enrolment-mail' }, job);
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    log.warn('enrolment-gone', { enrolmentId: job.enrolmentId });
  }
};
