import type { Tx } from '@samlots/db';
import type { World } from '@samlots/kernel';
import type { ApiConfig } from '../../../config.ts';
import type { Loaded } from './load-enrolment.ts';
import type { Rendered } from './render-mail.ts';
import type { Enrolment, Subject } from './subject.ts';
import { factsOf } from './told.ts';
import type { Standing } from './what-to-tell.ts';

/** What the work of one job is done with. */
export type Mailing = {
  readonly config: ApiConfig;
  readonly newToken: () => string;
  readonly world: World<Tx>;
  readonly loaded: Loaded;
};

type Ids = { readonly id: string; readonly messageId: string };

/** A new message's id, and the Message-ID that it keeps for life. */
export function newMessage({ config, world }: Mailing): Ids {
  const id = world.newId();
  return { id, messageId: `<${id}@${config.mailFrom.address.split('@').at(-1)}>` };
}

type Row = {
  readonly kind: string;
  readonly sequence: number;
  readonly recipient: string;
  readonly method: string | null;
};

function columnsOf(enrolment: Enrolment, row: Row, { world, ids }: { readonly world: World<Tx>; readonly ids: Ids }) {
  const { uid } = enrolment.invitation;
  const dedupeKey = [uid, row.method ?? 'LETTER', row.sequence, row.kind, row.recipient].join(' ');
  return { ...ids, ...row, dedupeKey, enrolmentId: enrolment.id, createdAt: world.now };
}

/**
 * Mails of one key are sent in the order they were kept: those of one calendar uid, and the lists of one unit about one
 * occurrence.
 */
export function sendingOrder({ loaded }: Mailing, calendarUid: string | null): string {
  return calendarUid ?? `${loaded.occurrenceId} ${loaded.organisationId}`;
}

type Mail = {
  readonly ids: Ids;
  readonly recipient: string;
  readonly calendarUid: string | null;
  readonly rendered: Rendered;
};

/** Keeps the bytes of one mail and asks for them to be sent, or keeps why they could not be written. */
export async function keepMessage(mailing: Mailing, subject: Subject, mail: Mail): Promise<void> {
  const { world } = mailing;
  const { ids, recipient, calendarUid, rendered } = mail;
  const refused = 'refused' in rendered;
  const { sequence } = subject.enrolment.invitation;
  const row = { kind: subject.news.kind, sequence, recipient, method: refused ? null : rendered.method };
  const columns = { ...columnsOf(subject.enrolment, row, { world, ids }), calendarUid };
  if (refused) {
    await world.tx.message.create({ data: { ...columns, subject: '', state: 'FAILED', reason: rendered.refused } });
    return;
  }
  const facts = subject.live ? { facts: factsOf(subject.standing) } : {};
  await world.tx.message.create({ data: { ...columns, ...facts, subject: rendered.subject, bytes: rendered.bytes } });
  await world.enqueue('send-message', { messageId: ids.id, orderKey: sendingOrder(mailing, calendarUid) });
}

type Drop = {
  readonly kind: string;
  readonly sequence: number;
  readonly reason: 'superseded' | 'nothing-new' | 'no-address' | 'told-in-list';
  /** What the person was told by a list instead. */
  readonly told?: Standing;
};

/** Keeps that no mail went to the person for a revision, and why. */
export async function keepDropped(mailing: Mailing, enrolment: Enrolment, drop: Drop): Promise<void> {
  const { kind, sequence, reason, told } = drop;
  const { world } = mailing;
  const row = { kind, sequence, recipient: '', method: null };
  const columns = columnsOf(enrolment, row, { world, ids: newMessage(mailing) });
  const facts = told === undefined ? {} : { facts: factsOf(told) };
  const calendarUid = enrolment.invitation.uid;
  await world.tx.message.create({ data: { ...columns, ...facts, calendarUid, subject: '', state: 'DROPPED', reason } });
}
