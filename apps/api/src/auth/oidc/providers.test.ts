import { expect, it } from 'vitest';
import { ConfigInvalid, readConfig } from '../../config.ts';
import { readProviders } from './providers.ts';

const city = {
  OIDC_1_NAME: 'Älvstadens kommun',
  OIDC_1_ISSUER: 'https://id.alvstaden.example/oidc',
  OIDC_1_CLIENT_ID: 'samlots',
  OIDC_1_CLIENT_SECRET: 'a secret',
};
const region = {
  OIDC_2_NAME: 'Regionen',
  OIDC_2_ISSUER: 'https://id.regionen.example',
  OIDC_2_CLIENT_ID: 'samlots',
  OIDC_2_CLIENT_SECRET: 'another secret',
  OIDC_2_ORGANISATION_CLAIM: 'hsa_ids',
  OIDC_2_SECOND_FACTOR_ACR: 'loa3, mfa',
};

it('reads none, one or several, in the order of their numbers', () => {
  expect(readProviders({ PATH: '/bin' })).toEqual({ providers: [], problems: [] });
  const { providers, problems } = readProviders({ ...region, ...city });
  expect(problems).toEqual([]);
  expect(providers).toEqual([
    {
      key: 'alvstadens-kommun',
      name: 'Älvstadens kommun',
      issuer: 'https://id.alvstaden.example/oidc',
      clientId: 'samlots',
      clientSecret: 'a secret',
      organisationClaim: undefined,
      secondFactor: [],
    },
    expect.objectContaining({ key: 'regionen', organisationClaim: 'hsa_ids', secondFactor: ['loa3', 'mfa'] }),
  ]);
});

it.each([
  [
    'half a provider',
    { OIDC_1_NAME: 'X' },
    ['OIDC_1_ISSUER is missing', 'OIDC_1_CLIENT_ID is missing', 'OIDC_1_CLIENT_SECRET is missing'],
  ],
  [
    'an address without TLS',
    { ...city, OIDC_1_ISSUER: 'http://id.example' },
    ['OIDC_1_ISSUER must be an https address without ? or #'],
  ],
  ['what is no address', { ...city, OIDC_1_ISSUER: 'id' }, ['OIDC_1_ISSUER must be an https address without ? or #']],
  ['a name of signs', { ...city, OIDC_1_NAME: '–' }, ['OIDC_1_NAME must have a letter or a digit']],
  ['a variable it does not know', { ...city, OIDC_1_CLIENTID: 'x' }, ['OIDC_1_CLIENTID is not known']],
  ['a variable without a number', { OIDC_NAME: 'x' }, ['OIDC_NAME is not known']],
  [
    'one provider twice',
    { ...city, ...region, OIDC_2_NAME: 'ÄLVSTADENS KOMMUN', OIDC_2_ISSUER: city.OIDC_1_ISSUER },
    ['OIDC_*_NAME is used twice: ÄLVSTADENS KOMMUN', 'OIDC_*_ISSUER is used twice: ÄLVSTADENS KOMMUN'],
  ],
])('refuses %s', (_what, env: Record<string, string>, problems) => {
  expect(readProviders(env).problems).toEqual(problems);
});

it('takes a loopback address without TLS, and an empty variable as none', () => {
  const loopback = { ...city, OIDC_1_ISSUER: 'http://127.0.0.1:4000', OIDC_1_ORGANISATION_CLAIM: '' };
  expect(readProviders(loopback)).toMatchObject({ problems: [], providers: [{ organisationClaim: undefined }] });
});

it('tells its problems beside all others of the configuration, and no secret', () => {
  const read = () => readConfig({ PORT: 'x', DATABASE_URL: 'postgres://db/x', OIDC_1_CLIENT_SECRET: 'a secret' });
  expect(read).toThrow(ConfigInvalid);
  expect(read).toThrow(/PORT must be.*SMTP_URL is missing.*OIDC_1_NAME is missing.*OIDC_1_ISSUER is missing/s);
  expect(read).not.toThrow(/a secret/);
  expect(() => readConfig({ OIDC_1_NAME: 'X' })).toThrow(/OIDC_1_ISSUER is missing/);
});
