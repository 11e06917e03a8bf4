import { makeSeatLink } from '@samlots/training';
import { hashToken } from '../../../auth/link-rules.ts';
import type { Mailing } from './keep-message.ts';

/** The address of the page about this one seat, which needs no sign-in; made with the mail, kept only as a hash. */
export async function linkToSeat({ config, newToken, world, loaded }: Mailing): Promise<string> {
  const token = newToken();
  const { id: enrolmentId, occurrence } = loaded;
  await makeSeatLink(world, { enrolmentId, tokenHash: hashToken(token), startsAt: occurrence.startsAt });
  return `${config.baseUrl}/plats/${token}`;
}
