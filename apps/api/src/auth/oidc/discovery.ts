import type { Clock } from '@samlots/kernel';
import { allowInsecureRequests, discovery, enableNonRepudiationChecks, type Configuration } from 'openid-client';
import type { OidcProvider } from './providers.ts';

/** Where the provider has its endpoints and keys. Rejects when it does not answer within some seconds. */
export type Discover = (provider: OidcProvider) => Promise<Configuration>;

const keptMinutes = 60;
const timeoutSeconds = 5;

const ask = ({ issuer, clientId, clientSecret }: OidcProvider): Promise<Configuration> => {
  const url = new URL(issuer);
  // Only a loopback issuer can be without TLS (providers.ts).
  const execute =
    url.protocol === 'http:' ? [enableNonRepudiationChecks, allowInsecureRequests] : [enableNonRepudiationChecks];
  return discovery(url, clientId, clientSecret, undefined, { execute, timeout: timeoutSeconds });
};

/** Asks each provider once an hour; an answer that did not come is asked for again the next time. */
export const createDiscover = (clock: Clock): Discover => {
  const known = new Map<string, { readonly askedAt: number; readonly answer: Promise<Configuration> }>();
  return (provider) => {
    const now = clock.now().getTime();
    const before = known.get(provider.key);
    if (before !== undefined && now - before.askedAt < keptMinutes * 60_000) return before.answer;
    const answer = ask(provider);
    known.set(provider.key, { askedAt: now, answer });
    answer.catch(() => known.delete(provider.key));
    return answer;
  };
};
