import { defineUseCase, type Tx } from '@samlots/db';
import { NotFound, type PayloadOf, type UseCase } from '@samlots/kernel';
import { keepJoinToken, loadJoinMail } from '@samlots/people';
import { z } from 'zod';
import { hashToken } from '../../../auth/link-rules.ts';
import type { ApiConfig } from '../../../config.ts';
import { keepLetter } from '../../keep-letter.ts';
import type { WorkerParts } from '../../handler.ts';
import { joinContent, type JoinMail } from './join-content.ts';

const input = z.object({ joinLinkId: z.string().min(1) });

type Outcome = 'mailed' | 'not-wanted';

type Making = { readonly config: ApiConfig; readonly newToken: () => string };

const mailJoinLinkUseCase = ({ config, newToken }: Making): UseCase<Tx, typeof input, JoinMail, Outcome> =>
  defineUseCase({
    name: 'mail-join-link',
    input,
    locks: () => [],
    load: (world, { joinLinkId }) => loadJoinMail(world, joinLinkId),
    policy: (actor) => actor.kind === 'system',
    async run(world, { joinLinkId }, mail) {
      if (!mail.wanted) return 'not-wanted';
      const token = newToken();
      await keepJoinToken(world, joinLinkId, hashToken(token));
      await keepLetter(config, world, {
        kind: 'join-link',
        about: { kind: 'JoinLink', id: joinLinkId },
        ...joinContent(mail, `${config.baseUrl}/inbjudan/${token}`),
      });
      return 'mailed';
    },
    audit: ({ joinLinkId }, { link }, outcome) => ({
      subjectKind: 'JoinLink',
      subjectId: joinLinkId,
      facts: { outcome, purpose: link.purpose },
      scope: { organisationId: link.organisationId },
      concerns: link.personId === null ? [] : [link.personId],
    }),
  });

/**
 * Writes the mail with a link to join, once: its token is made here, is in these bytes and nowhere else. A link that was
 * withdrawn, used or has grown too old in the meantime is not mailed.
 */
export const mailJoinLink = async (
  { config, execute, log, newToken }: Pick<WorkerParts, 'config' | 'execute' | 'log' | 'newToken'>,
  job: PayloadOf<'join-mail'>,
): Promise<void> => {
  try {
    await execute(mailJoinLinkUseCase({ config, newToken }), { kind: 'system', process: 'join-mail' }, job);
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    log.warn('join-link-gone', { joinLinkId: job.joinLinkId });
  }
};
