import { defineUseCase, type Tx } from '@samlots/db';
import type { UseCase } from '@samlots/kernel';
import { buildMime, composeMessage } from '@samlots/mail';
import { isLocale, type Locale } from '@samlots/text';
import { z } from 'zod';
import type { ApiConfig } from '../config.ts';
import { linkMinutes } from './link-rules.ts';
import { accountIsOpen } from './session-rules.ts';

/** Kind of a sign-in mail in `Message`: its bytes hold a live link, so they are removed when it has been sent. */
export const signInKind = 'sign-in';

const input = z.object({ email: z.email(), token: z.string().min(1) });

type Account = { readonly userId: string | null; readonly personIds: readonly string[]; readonly locale: Locale };

const findAccount = async (tx: Tx, email: string, now: Date): Promise<Account> => {
  const user = await tx.user.findUnique({ where: { email } });
  const persons = await tx.person.findMany({
    where: { accounts: { some: { user: { email } } } },
    select: { id: true, locale: true },
    orderBy: { id: 'asc' },
  });
  const locale = persons[0]?.locale;
  const open = user !== null && accountIsOpen(user, now);
  return {
    userId: open ? user.id : null,
    personIds: open ? persons.map(({ id }) => id) : [],
    locale: isLocale(locale) ? locale : 'sv',
  };
};

const render = async (
  config: ApiConfig,
  of: { email: string; token: string; locale: Locale; id: string; now: Date },
) => {
  const words = await composeMessage({
    locale: of.locale,
    demo: config.demo,
    questionsTo: config.supportEmail,
    content: {
      kind: 'sign-in-link',
      signInUrl: `${config.baseUrl}/logga-in/bekrafta?token=${encodeURIComponent(of.token)}`,
      validMinutes: linkMinutes,
    },
  });
  const messageId = `<${of.id}@${config.mailFrom.address.split('@').at(-1)}>`;
  const to = { name: '', address: of.email };
  const bytes = await buildMime({ ...words, from: config.mailFrom, to, messageId, date: of.now, locale: of.locale });
  return { subject: words.subject, messageId, bytes: new Uint8Array(bytes) };
};

/**
 * Puts the mail with the link into the outbox. An address without an open account costs the same work, statement by
 * statement; its row keeps neither address nor bytes and is removed by the worker instead of being sent.
 */
export const mailSignInLink = (config: ApiConfig): UseCase<Tx, typeof input, Account, void> =>
  defineUseCase({
    name: 'mail-sign-in-link',
    input,
    locks: () => [],
    load: ({ tx, now }, { email }) => findAccount(tx, email, now),
    policy: (actor) => actor.kind === 'system',
    run: async ({ tx, now, newId, enqueue }, { email, token }, { userId, locale }) => {
      const id = newId();
      const { subject, messageId, bytes } = await render(config, { email, token, locale, id, now });
      const known = userId !== null;
      await tx.message.create({
        data: {
          id,
          dedupeKey: `${signInKind}:${id}`,
          kind: signInKind,
          recipient: known ? email : '',
          subject,
          bytes: known ? bytes : null,
          messageId,
          state: known ? 'QUEUED' : 'DROPPED',
          createdAt: now,
        },
      });
      await enqueue('send-message', { messageId: id, orderKey: id });
    },
    audit: (_input, { userId, personIds }) => ({
      subjectKind: 'User',
      subjectId: userId ?? 'none',
      concerns: personIds,
    }),
  });
