import { forgetEnded } from '../../../auth/forget-ended.ts';
import type { WorkerParts } from '../../handler.ts';

const day = 86_400_000;
const requestKeysFor = day;
const rateWindowsFor = day;
const mailBytesFor = 30 * day;
const mailLogFor = 183 * day;

/**
 * Removes what belongs to no capability: ended sessions and links, counted attempts, answers to requests that came twice,
 * the bytes of mail 30 days after they were sent, and what is known of a mail half a year after it or, where it is about
 * a seat, after the day: until then the next letter says what changed since. Answers how many rows of each.
 */
export async function forgetTechnicalRows({
  prisma,
  clock,
}: Pick<WorkerParts, 'prisma' | 'clock'>): Promise<Readonly<Record<string, number>>> {
  const now = clock.now();
  const before = (ms: number): { lt: Date } => ({ lt: new Date(now.getTime() - ms) });
  await forgetEnded(prisma, now);
  const requestKeys = await prisma.requestKey.deleteMany({ where: { createdAt: before(requestKeysFor) } });
  const rateWindows = await prisma.rateWindow.deleteMany({ where: { startedAt: before(rateWindowsFor) } });
  const mailBytes = await prisma.message.updateMany({
    where: { bytes: { not: null }, state: { not: 'QUEUED' }, createdAt: before(mailBytesFor) },
    data: { bytes: null },
  });
  const mailLog = await prisma.message.deleteMany({
    where: {
      createdAt: before(mailLogFor),
      OR: [{ enrolmentId: null }, { enrolment: { occurrence: { endsAt: before(mailLogFor) } } }],
    },
  });
  return {
    requestKeys: requestKeys.count,
    rateWindows: rateWindows.count,
    mailBytes: mailBytes.count,
    mailLog: mailLog.count,
  };
}
