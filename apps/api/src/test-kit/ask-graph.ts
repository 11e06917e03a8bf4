import { z } from 'zod';
import type { TestApi } from './test-api.ts';
import type { Asked } from './graph-walk.ts';

const answer = z.object({
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ code: z.string().optional() }).optional() }))
    .optional(),
});

/** Faults of what is asked, not of who asks: too much at once, and then it is asked in parts. */
const tooMuch = new Set(['TooComplex', 'OperationTooLarge']);
/** What those who may not ask are answered. */
const refusals = new Set(['NotAllowed', 'NotFound', 'InvalidInput']);

const largerPage = /first: (?:[2-9]|\d\d)\b/;

/** A long way costs its pages multiplied: half as many rows of each say as much about the way. */
const withSmallerPages = (field: string): string =>
  field.replaceAll(/first: (\d+)/g, (_all, rows: string) => `first: ${Math.ceil(Number(rows) / 2)}`);

/** Asks as whoever the headers say, in parts and smaller pages where it is too much at once; answers the bodies. Any other fault throws. */
export const askGraph = async (
  { api, config }: Pick<TestApi, 'api' | 'config'>,
  headers: Readonly<Record<string, string>>,
  fields: Asked,
): Promise<readonly string[]> => {
  const query = `{ ${fields.map((field, at) => `a${at}: ${field}`).join(' ')} }`;
  const response = await api.fetch(
    new Request(`${config.baseUrl}/graphql`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    }),
    { clientAddress: '192.0.2.1' },
  );
  const body = await response.text();
  const codes = (answer.parse(JSON.parse(body)).errors ?? []).map(({ extensions }) => extensions?.code ?? '');
  if (codes.some((code) => tooMuch.has(code)) && fields.length > 1) {
    const half = Math.ceil(fields.length / 2);
    const parts = [fields.slice(0, half), fields.slice(half)];
    return (await Promise.all(parts.map((part) => askGraph({ api, config }, headers, part)))).flat();
  }
  if (codes.includes('TooComplex') && fields.some((field) => largerPage.test(field))) {
    return askGraph({ api, config }, headers, fields.map(withSmallerPages));
  }
  // Deeper than the door lets anybody ask.
  if (/more than \d+ levels/.test(body)) return [];
  if (codes.some((code) => !refusals.has(code))) throw new Error(`${body.slice(0, 600)}\n${query.slice(0, 600)}`);
  return [body];
};
