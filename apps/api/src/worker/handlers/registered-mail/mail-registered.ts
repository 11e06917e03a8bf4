import { defineUseCase, type Tx } from '@samlots/db';
import { NotFound, type PayloadOf, type UseCase } from '@samlots/kernel';
import { displayName, isOver, loadTie } from '@samlots/people';
import { z } from 'zod';
import type { ApiConfig } from '../../../config.ts';
import type { WorkerParts } from '../../handler.ts';
import { keepLetter } from '../../keep-letter.ts';
import { ownMail } from '../../recipients.ts';

const input = z.object({ membershipId: z.string().min(1) });

const load = async (tx: Tx, membershipId: string) => {
  const tie = await loadTie(tx, membershipId);
  const by = tie.registeredById === null ? null : await tx.person.findUnique({ where: { id: tie.registeredById } });
  return {
    tie,
    contact: by === null ? null : displayName(by),
    signsIn: (await tx.userPerson.count({ where: { personId: tie.personId } })) > 0,
  };
};

type Loaded = Awaited<ReturnType<typeof load>>;

const mailRegisteredUseCase = (config: ApiConfig): UseCase<Tx, typeof input, Loaded, 'mailed' | 'not-mailed'> =>
  defineUseCase({
    name: 'mail-registered',
    input,
    locks: () => [],
    load: ({ tx }, { membershipId }) => load(tx, membershipId),
    policy: (actor) => actor.kind === 'system',
    async run(world, { membershipId }, { tie, contact, signsIn }) {
      const to = ownMail(tie.person);
      // Taken out again, or protected, before the mail was written: then nothing is told to that mailbox.
      if (to === null || isOver(tie, world.now)) return 'not-mailed';
      const kept = await keepLetter(config, world, {
        kind: 'registered',
        about: { kind: 'Membership', id: membershipId },
        to,
        content: {
          kind: 'registered',
          organisation: tie.organisation.name,
          ...(contact === null ? {} : { contact }),
          noticeUrl: `${config.baseUrl}/om-uppgifter`,
          ...(signsIn ? { signInUrl: `${config.baseUrl}/logga-in` } : {}),
        },
      });
      return kept ? 'mailed' : 'not-mailed';
    },
    audit: ({ membershipId }, { tie }, outcome) => ({
      subjectKind: 'Membership',
      subjectId: membershipId,
      facts: { outcome },
      scope: { organisationId: tie.organisationId, districtId: tie.organisation.districtId },
      concerns: [tie.personId],
    }),
  });

/** Tells a person whom a contact registered who did, why, what is kept and for how long. Nobody without a mailbox of her own. */
export const mailRegistered = async (
  { config, execute, log }: Pick<WorkerParts, 'config' | 'execute' | 'log'>,
  job: PayloadOf<'registered-mail'>,
): Promise<void> => {
  try {
    await execute(mailRegisteredUseCase(config), { kind: 'system', process: 'registered-mail' }, job);
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    log.warn('tie-gone', { membershipId: job.membershipId });
  }
};
