import { seatLinkHeader } from '../auth/seat-link.ts';
import { browse } from './browse.ts';
import { everyAccount, hiddenAccount, keyToken, seatToken } from './full-world.ts';
import type { TestApi } from './test-api.ts';

type Headers = Readonly<Record<string, string>>;

/** How each reader of `who-sees-whom.ts` asks: by cookie, by key, by the link of a mail, or by nothing. */
export const readerHeaders = async (api: TestApi): Promise<ReadonlyMap<string, Headers>> => {
  const all = new Map<string, Headers>([
    ['nobody', {}],
    ['key of north-coordinator', { authorization: `Bearer ${keyToken}` }],
    ['seat link of clinic-nurse', { [seatLinkHeader]: seatToken }],
  ]);
  const addresses = everyAccount.map(({ id }) => [id, `${id}@samlots.example`] as const);
  for (const [id, email] of [...addresses, ['hidden-self', hiddenAccount] as const]) {
    const browser = browse(api, `192.0.2.${all.size + 10}`);
    await browser.signIn(email);
    all.set(id, { cookie: browser.cookie() });
  }
  return all;
};
