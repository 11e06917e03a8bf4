/**
 * A real identity provider (`oidc-provider`) in a process of its own, because it writes to the console. Whoever comes is
 * the one that the last `POST /test/next` said. Prints its port.
 * Arguments: where people come back to, where they go after signing out, and the port if it is to be a certain one.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import Provider, { type Configuration } from 'oidc-provider';
import { z } from 'zod';

const next = z.object({
  subject: z.string(),
  claims: z.record(z.string(), z.unknown()),
  acr: z.string().optional(),
  refuses: z.boolean().optional(),
});

let coming: z.output<typeof next> = { subject: 'nobody', claims: {} };

const [callback = '', home = '', wantedPort = '0'] = process.argv.slice(2);

const configuration: Configuration = {
  clients: [
    {
      client_id: 'samlots',
      client_secret: 'secret-of-samlots',
      redirect_uris: [callback],
      post_logout_redirect_uris: [home],
      response_types: ['code'],
      grant_types: ['authorization_code'],
    },
  ],
  claims: { openid: ['sub', 'units'], email: ['email', 'email_verified'], profile: ['name'] },
  acrValues: ['two-factors', 'one-factor'],
  pkce: { required: () => true },
  cookies: { keys: ['a key of the test'] },
  features: { devInteractions: { enabled: false } },
  findAccount: (_context, accountId) => ({ accountId, claims: () => ({ sub: accountId, ...coming.claims }) }),
  interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
};

const server = createServer();
server.listen(Number(wantedPort), '127.0.0.1');
await once(server, 'listening');
const address = server.address();
const port = typeof address === 'object' && address !== null ? address.port : 0;
const provider = new Provider(`http://127.0.0.1:${port}`, configuration);
const answer = provider.callback();

const agree = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { prompt, params, session } = await provider.interactionDetails(request, response);
  if (coming.refuses) {
    return provider.interactionFinished(request, response, { error: 'access_denied' });
  }
  if (prompt.name === 'login') {
    const login = { accountId: coming.subject, ...(coming.acr === undefined ? {} : { acr: coming.acr }) };
    return provider.interactionFinished(request, response, { login });
  }
  const grant = new provider.Grant({ accountId: session?.accountId ?? '', clientId: String(params['client_id']) });
  grant.addOIDCScope('openid email profile');
  return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
};

const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  if (request.url === '/test/next') {
    coming = next.parse(JSON.parse(await text(request)));
    response.end();
    return;
  }
  if (request.url?.startsWith('/interaction/')) return agree(request, response);
  await answer(request, response);
};

server.on('request', (request: IncomingMessage, response: ServerResponse) => void handle(request, response));
process.stdout.write(`${port}\n`);
