/** One story through the whole pipeline, from use cases to stored bytes: every kind of mail about an enrolment once. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Db } from '@samlots/db';
import { cancelEnrolment, cancelOccurrence, enrolPeople } from '@samlots/training';
import { mailActors, mailWorld, seatsFor } from '../test-kit/mail-world.ts';
import { mailPipeline, type Pipeline } from '../test-kit/pipeline.ts';
import { enrolmentOf, moveDay } from '../test-kit/plan.ts';

type Step = { readonly now: string; run(pipeline: Pipeline, prisma: Db): Promise<unknown> };

const { amina, contact, coordinator } = mailActors;

const steps: readonly Step[] = [
  {
    now: '2014-02-10T09:00:00Z',
    run: ({ execute }) => execute(enrolPeople, contact, seatsFor('amina', 'zoe', 'hidden', 'goran', 'ulla')),
  },
  { now: '2014-02-11T09:00:00Z', run: (pipeline, prisma) => moveDay(pipeline, prisma, { startsAt: '2014-04-03T07:00:00Z' }) },
  { now: '2014-02-12T09:00:00Z', run: (pipeline, prisma) => moveDay(pipeline, prisma, { venueId: 'church' }) },
  {
    now: '2014-02-13T09:00:00Z',
    run: async ({ execute }, prisma) => execute(cancelEnrolment, amina, await enrolmentOf(prisma, 'amina')),
  },
  {
    now: '2014-02-14T09:00:00Z',
    run: ({ execute }) => execute(enrolPeople, contact, seatsFor('amina')),
  },
  {
    now: '2014-02-15T09:00:00Z',
    run: async ({ execute }, prisma) => execute(cancelEnrolment, amina, await enrolmentOf(prisma, 'amina')),
  },
  { now: '2014-02-17T09:00:00Z', run: ({ execute }) => execute(cancelOccurrence, coordinator, { occurrenceId: 'day-A' }) },
];

/** File name → the mail as text (every byte of it is ASCII), for an empty database. */
export async function storyMails(prisma: Db): Promise<Record<string, string>> {
  await mailWorld(prisma, 3);
  const pipeline = mailPipeline(prisma);
  for (const { now, run } of steps) {
    pipeline.setNow(now);
    await run(pipeline, prisma);
    await pipeline.work();
  }
  const rows = await prisma.message.findMany({ where: { state: 'SENT' }, orderBy: { id: 'asc' } });
  const named = rows.map(({ kind, recipient, bytes }, index) => {
    const name = `${String(index + 1).padStart(2, '0')}-${kind}-${recipient.split(/[@.]/)[0]}.eml`;
    return [name, Buffer.from(bytes ?? []).toString('latin1')] as const;
  });
  return Object.fromEntries(named);
}

async function inProcessOfItsOwn(): Promise<Record<string, string>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'samlots-story-'));
  try {
    const database = await openDatabase({ dataDir });
    const mails = await storyMails(database.prisma);
    await database.close();
    return mails;
  } finally {
    rmSync(dataDir, { recursive: true });
  }
}

// Run by Node itself: prints what it renders, for the comparison under other time zones; `--write` renews the files.
if (import.meta.main) {
  const mails = await inProcessOfItsOwn();
  if (process.argv.includes('--write')) {
    for (const [name, mail] of Object.entries(mails)) writeFileSync(new URL(name, import.meta.url), mail, 'latin1');
  }
  process.stdout.write(JSON.stringify(mails), () => process.exit(0));
}
