import type { Database } from '@samlots/db';
import { testApi, type TestApi } from './test-api.ts';

/** An API that is not the demo, with the demo's mailbox beside it, so that a test can still follow a link. */
export const outsideDemo = (database: Database): TestApi => {
  const demo = testApi(database);
  const real = testApi(database, { demo: false });
  const isMailbox = (path: string): boolean => path === '/auth/request-link' || path.startsWith('/dev/');
  return {
    ...real,
    sendMail: demo.sendMail,
    clock: {
      now: real.clock.now,
      pass: (minutes) => [demo, real].forEach(({ clock }) => clock.pass(minutes)),
    },
    api: {
      ...real.api,
      fetch: (request, origin) => (isMailbox(new URL(request.url).pathname) ? demo : real).api.fetch(request, origin),
    },
  };
};
