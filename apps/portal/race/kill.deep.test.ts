import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { tokenLink, waitForMail } from '../browser/harness/mailbox.ts';
import { runPortal, type RunningPortal } from '../browser/harness/running-portal.ts';

const contact = 'kontakt2@samlots.example';
const unit = 'org-ljungbacken';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samlots-kill-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function signIn({ url }: RunningPortal): Promise<string> {
  const post = (path: string, fields: Record<string, string>): Promise<Response> =>
    fetch(`${url}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: url },
      body: new URLSearchParams(fields),
    });
  await post('/auth/request-link', { email: contact });
  const mail = await waitForMail(url, (each) => each.to === contact && tokenLink(each) !== undefined);
  const token = new URL(tokenLink(mail) ?? url).searchParams.get('token') ?? '';
  const confirmed = await post('/auth/confirm', { token });
  return confirmed.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

async function ask({ url }: RunningPortal, cookie: string, query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json', cookie };
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return answer.json();
}

const staff = z.object({
  data: z.object({
    organisation: z.object({
      staff: z.object({
        edges: z.array(
          z.object({
            node: z.object({
              key: z.string(),
              seats: z.array(z.object({ occurrence: z.object({ key: z.string() }) })),
            }),
          }),
        ),
      }),
    }),
  }),
});

const staffQuery = `{ organisation(id: "${unit}") { staff(first: 20) { edges { node { key seats { occurrence { key } } } } } } }`;

async function seatsOf(portal: RunningPortal, cookie: string): Promise<{ people: string[]; seats: Set<string> }> {
  const { edges } = staff.parse(await ask(portal, cookie, staffQuery)).data.organisation.staff;
  const seats = edges.flatMap(({ node }) => node.seats.map(({ occurrence }) => `${occurrence.key} ${node.key}`));
  return { people: edges.map(({ node }) => node.key), seats: new Set(seats) };
}

/** Books seats one after the other until the server is gone; `confirmed` gets those that were. */
async function bookUntilKilled(
  portal: RunningPortal,
  cookie: string,
  { wanted, confirmed }: { readonly wanted: readonly string[]; readonly confirmed: string[] },
): Promise<void> {
  for (const seat of wanted) {
    const [occurrence, person] = seat.split(' ');
    const mutation = `mutation { enrolPeople(organisationId: "${unit}", seats: [{ occurrenceId: "${occurrence}", personIds: ["${person}"] }]) { __typename } }`;
    const answer = await ask(portal, cookie, mutation).catch(() => null);
    if (answer === null) return;
    expect(answer).toEqual({ data: { enrolPeople: { __typename: 'Enrolled' } } });
    confirmed.push(seat);
  }
}

it('keeps every seat that was confirmed, and its mail, when the process is killed in the middle', async () => {
  const first = await runPortal({ DATA_DIR: folder });
  const cookie = await signIn(first);
  const { people } = await seatsOf(first, cookie);
  const wanted = ['day-5-a', 'day-6-b', 'day-7-a', 'day-8-b'].flatMap((day) =>
    people.map((person) => `${day} ${person}`),
  );
  const confirmed: string[] = [];
  const booking = bookUntilKilled(first, cookie, { wanted, confirmed });
  await vi.waitUntil(() => confirmed.length >= 5, { timeout: 30_000, interval: 5 });
  await first.kill();
  await booking;
  const again = await runPortal({ DATA_DIR: folder });
  const { seats } = await seatsOf(again, cookie);
  expect(confirmed.filter((seat) => !seats.has(seat))).toEqual([]);
  // At most the one under way may be there without having been confirmed.
  const days = new Set(wanted);
  expect([...seats].filter((seat) => days.has(seat)).length - confirmed.length).toBeLessThanOrEqual(1);
  await waitForMail(again.url, ({ subject }) => subject.startsWith('Utbildningsdag 5'));
  await again.stop();
});
