import { buildEndSessionUrl } from 'openid-client';
import type { Discover } from './discovery.ts';
import type { OidcProvider } from './providers.ts';

type Parts = { readonly discover: Discover; readonly baseUrl: string; readonly providers: readonly OidcProvider[] };

/**
 * Where the browser goes on to end the provider's own session, for a session that began there; null for any other, and
 * when the provider has no such place or does not answer. Without `id_token_hint`: no token is kept. The provider may ask.
 */
export const signOutAt = async (
  { discover, baseUrl, providers }: Parts,
  signedInBy: string,
): Promise<{ readonly url: URL; readonly name: string } | null> => {
  const provider = providers.find(({ key }) => signedInBy === `oidc:${key}`);
  const configuration = provider === undefined ? null : await discover(provider).catch(() => null);
  if (provider === undefined || configuration?.serverMetadata().end_session_endpoint === undefined) return null;
  const url = buildEndSessionUrl(configuration, { post_logout_redirect_uri: `${baseUrl}/` });
  return { url, name: provider.name };
};
