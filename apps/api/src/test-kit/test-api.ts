import type { Database } from '@samlots/db';
import { assembleApi, type Api } from '../assemble-api.ts';
import { readConfig, type ApiConfig } from '../config.ts';
import { systemIds } from '../ids.ts';
import { createLog } from '../log.ts';
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
  return { api, config, clock, logged, sendMail };
};
