import { createExecute, type Database } from '@samlots/db';
import { assembleApi, type Api } from '../assemble-api.ts';
import { readConfig, type ApiConfig } from '../config.ts';
import { newToken, systemIds } from '../ids.ts';
import { createLog } from '../log.ts';
import { mailEnrolment } from '../worker/handlers/enrolment-mail/mail-enrolment.ts';
import { mailJoinLink } from '../worker/handlers/join-mail/mail-join-link.ts';
import { mailLetter } from '../worker/handlers/letter-mail/mail-letter.ts';
import { mailRegistered } from '../worker/handlers/registered-mail/mail-registered.ts';
import { mailReminder } from '../worker/handlers/reminder-mail/mail-reminder.ts';
import { sendMessage } from '../worker/handlers/send-message.ts';
import { memoryQueue } from './memory-queue.ts';

/** 10:00 in Stockholm on the day the demo data is written for. */
const testInstant = new Date('2014-02-10T09:00:00Z');

export type TestClock = { now(): Date; pass(minutes: number): void };

const testClock = (): TestClock => {
  let now = testInstant;
  return {
    now: () => now,
    pass: (minutes) => {
      now = new Date(now.getTime() + minutes * 60_000);
    },
  };
};

export type TestApi = {
  readonly api: Api;
  readonly config: ApiConfig;
  readonly clock: TestClock;
  readonly logged: string[];
  /** Sends the mail that waits, as the worker would. */
  sendMail(): Promise<void>;
  /** Writes every mail that was asked for, and sends what waits. */
  writeAndSend(): Promise<void>;
};

/** An API on a given database, at a clock that stands still, in the demo unless told otherwise. */
export const testApi = (database: Database, settings: Partial<ApiConfig> = {}): TestApi => {
  const config = { ...readConfig({ BASE_URL: 'http://localhost:3000', SEED: 'none' }), ...settings };
  const clock = testClock();
  const queue = memoryQueue();
  const logged: string[] = [];
  const log = createLog((line) => logged.push(line));
  const api = assembleApi({
    config,
    database,
    queue,
    clock,
    ids: systemIds,
    log,
    secret: 'test-secret-of-32-characters-or-more',
  });
  const parts = { config, prisma: database.prisma, clock, log, transport: null };
  const sendMail = async (): Promise<void> => {
    for (const payload of queue.sent['send-message'].splice(0)) await sendMessage(parts, payload);
  };
  const execute = createExecute({ prisma: database.prisma, queue, clock, ids: systemIds });
  const writeAndSend = async (): Promise<void> => {
    const writing = { ...parts, execute, ids: systemIds, newToken };
    for (const payload of queue.sent['enrolment-mail'].splice(0)) await mailEnrolment(writing, payload);
    for (const payload of queue.sent['letter-mail'].splice(0)) await mailLetter(writing, payload);
    for (const payload of queue.sent['join-mail'].splice(0)) await mailJoinLink(writing, payload);
    for (const payload of queue.sent['registered-mail'].splice(0)) await mailRegistered(writing, payload);
    for (const payload of queue.sent['reminder-mail'].splice(0)) await mailReminder(writing, payload);
    await sendMail();
  };
  return { api, config, clock, logged, sendMail, writeAndSend };
};
