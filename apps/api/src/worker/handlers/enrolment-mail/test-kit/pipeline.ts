import { createExecute, type Db, type Tx } from '@samlots/db';
import type { Execute, PayloadOf } from '@samlots/kernel';
import type { SmtpTransport } from '@samlots/mail';
import { readConfig, type ApiConfig } from '../../../../config.ts';
import { createLog } from '../../../../log.ts';
import { memoryQueue } from '../../../../test-kit/memory-queue.ts';
import type { WorkerParts } from '../../../handler.ts';
import { mailLetter } from '../../letter-mail/mail-letter.ts';
import { sendMessage } from '../../send-message.ts';
import { mailEnrolment } from '../mail-enrolment.ts';

export type Pipeline = {
  readonly execute: Execute<Tx>;
  /** Runs the jobs that wait, as the worker would, until none is left. */
  work(): Promise<void>;
  /** Takes the rendering jobs that wait, for a test that runs them itself. */
  takeJobs(): PayloadOf<'enrolment-mail'>[];
  run(job: PayloadOf<'enrolment-mail'>): Promise<void>;
  setNow(iso: string): void;
  readonly logged: readonly string[];
};

export const pipelineConfig: ApiConfig = readConfig({
  DATABASE_URL: 'postgresql://not-used@localhost/samlots',
  BASE_URL: 'https://samlots.example',
  SMTP_URL: 'smtp://not-used.example',
  MAIL_FROM: 'Samlots <svara-inte@samlots.example>',
  SESSION_SECRET: 'not-used-by-the-mail-pipeline-at-all',
});

/** Use cases, rendering and sending on one database, at a fixed clock with predictable ids. */
export function mailPipeline(prisma: Db, transport: SmtpTransport | null = null): Pipeline {
  let now = new Date('2014-02-10T09:00:00Z');
  let count = 0;
  const queue = memoryQueue();
  const logged: string[] = [];
  const clock = { now: () => now };
  const ids = { newId: () => `id-${String((count += 1)).padStart(5, '0')}` };
  let tokens = 0;
  const newToken = () => `token-${String((tokens += 1)).padStart(16, '0')}`;
  const execute = createExecute({ prisma, queue, clock, ids });
  const log = createLog((line) => logged.push(line));
  const parts: WorkerParts = { config: pipelineConfig, prisma, execute, clock, ids, newToken, log, transport };
  const { sent } = queue;
  return {
    execute,
    logged,
    async work() {
      for (const job of sent['enrolment-mail'].splice(0)) await mailEnrolment(parts, job);
      for (const job of sent['letter-mail'].splice(0)) await mailLetter(parts, job);
      for (const job of sent['send-message'].splice(0)) await sendMessage(parts, job);
    },
    takeJobs: () => sent['enrolment-mail'].splice(0),
    run: (job) => mailEnrolment(parts, job),
    setNow: (iso) => void (now = new Date(iso)),
  };
}
