/**
 * Which identity providers people may come from, read from `OIDC_1_…`, `OIDC_2_…`. Promises: every problem is told at
 * once. Refuses: a provider without TLS (loopback excepted), half a provider, two of one name, and a variable it does
 * not know, which would be a misspelt one.
 */
import { z } from 'zod';

export type OidcProvider = {
  /** Part of addresses and of `Session.signedInBy`: the name in lower-case letters, digits and hyphens. */
  readonly key: string;
  /** What the button says. */
  readonly name: string;
  /** As its discovery document writes it. With the subject it is who somebody is: changing it makes everybody new. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim whose values are ids of organisations (`Organisation.externalIds`); absent: membership never comes by claim. */
  readonly organisationClaim: string | undefined;
  /** Values of `acr` or `amr` that mean that a second factor was shown; none: it never counts as shown. */
  readonly secondFactor: readonly string[];
};

type Env = Readonly<Record<string, string | undefined>>;

const loopback = ['localhost', '127.0.0.1', '[::1]'];

const isIssuer = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, search, hash } = new URL(text);
  const safe = protocol === 'https:' || (protocol === 'http:' && loopback.includes(hostname));
  return safe && search === '' && hash === '';
};

const wanted = z.string('is missing').min(1, 'is missing');

const provider = z.object({
  NAME: wanted.max(80, 'must be at most 80 characters').regex(/[\p{L}\d]/u, 'must have a letter or a digit'),
  ISSUER: wanted.refine(isIssuer, 'must be an https address without ? or #'),
  CLIENT_ID: wanted,
  CLIENT_SECRET: wanted,
  ORGANISATION_CLAIM: z.string().optional(),
  SECOND_FACTOR_ACR: z.string().optional(),
});

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '') || 'oidc';

type Read = { readonly providers: readonly OidcProvider[]; readonly problems: readonly string[] };

const variables = (env: Env): readonly { name: string; number: string; field: string; value: string }[] =>
  Object.entries(env).flatMap(([name, value]) => {
    const [, number, field] = /^OIDC_(\d+)_(\w+)$/.exec(name) ?? [];
    if (value === undefined || value === '' || !name.startsWith('OIDC_')) return [];
    return [{ name, number: number ?? '', field: field ?? '', value }];
  });

const readOne = (number: string, fields: Readonly<Record<string, string>>): Read => {
  const parsed = provider.safeParse(fields);
  if (!parsed.success) {
    return {
      providers: [],
      problems: parsed.error.issues.map(({ path, message }) => `OIDC_${number}_${path.join('.')} ${message}`),
    };
  }
  const { NAME, ISSUER, CLIENT_ID, CLIENT_SECRET, ORGANISATION_CLAIM, SECOND_FACTOR_ACR = '' } = parsed.data;
  const one = {
    key: keyOf(NAME),
    name: NAME,
    issuer: ISSUER,
    clientId: CLIENT_ID,
    clientSecret: CLIENT_SECRET,
    organisationClaim: ORGANISATION_CLAIM,
    secondFactor: SECOND_FACTOR_ACR.split(/[\s,]+/).filter((value) => value !== ''),
  };
  return { providers: [one], problems: [] };
};

const twice = (providers: readonly OidcProvider[], field: 'key' | 'issuer'): readonly string[] =>
  providers
    .filter((one, place) => providers.findIndex((other) => other[field] === one[field]) < place)
    .map(({ name }) => `OIDC_*_${field === 'key' ? 'NAME' : 'ISSUER'} is used twice: ${name}`);

/** The providers in the order of their numbers, or what is wrong, one line each. Values are never told, names are. */
export const readProviders = (env: Env): Read => {
  const found = variables(env);
  const unknown = found.filter(({ field }) => !(field in provider.shape)).map(({ name }) => `${name} is not known`);
  const numbers = [...new Set(found.map(({ number }) => number))].filter((number) => number !== '');
  const read = numbers
    .toSorted((a, b) => Number(a) - Number(b))
    .map((number) => {
      const own = found.filter((variable) => variable.number === number);
      return readOne(number, Object.fromEntries(own.map(({ field, value }) => [field, value])));
    });
  const providers = read.flatMap((one) => one.providers);
  const problems = [...unknown, ...read.flatMap((one) => one.problems)];
  return { providers, problems: [...problems, ...twice(providers, 'key'), ...twice(providers, 'issuer')] };
};
