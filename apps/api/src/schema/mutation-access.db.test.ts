/**
 * Every mutation as every reader, signed out, by key and by the link of a mail included: let through or refused exactly
 * as a table written by hand says, and a refused one leaves every row as it was.
 */
import { describeOn } from '@samlots/db/test-kit';
import { beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { fullWorld } from '../test-kit/full-world.ts';
import { mutationCalls } from '../test-kit/mutation-calls.ts';
import { readerHeaders } from '../test-kit/reader-headers.ts';
import { rowsDigest } from '../test-kit/rows-digest.ts';
import { testApi, type TestApi } from '../test-kit/test-api.ts';
import { readers } from '../test-kit/who-sees-whom.ts';
import { schema } from './schema.ts';

const answer = z.object({
  data: z.object({ done: z.object({ __typename: z.string() }).nullable() }).nullish(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ code: z.string().optional() }).optional() }))
    .optional(),
});

describeOn(
  'who may do what',
  (use) => {
    let api: TestApi;
    let headers: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map();
    let sessions: Awaited<ReturnType<ReturnType<typeof use>['prisma']['session']['findMany']>> = [];
    let clean: Readonly<Record<string, string>> = {};

    const seed = async (): Promise<void> => {
      await use().reset();
      await fullWorld(use().prisma);
    };
    /** The world as it was, with the same cookies; made anew only where something was changed. */
    const restore = async (): Promise<void> => {
      const now = await rowsDigest(use().prisma);
      if (Object.keys(now).every((table) => now[table] === clean[table]) && Object.keys(clean).length > 0) return;
      await seed();
      await use().prisma.session.createMany({ data: sessions });
      clean = await rowsDigest(use().prisma);
    };

    beforeAll(async () => {
      await seed();
      api = testApi(use());
      headers = await readerHeaders(api);
      sessions = await use().prisma.session.findMany({ where: { id: { not: 's-nurse' } } });
      await restore();
    });

    const run = async (mutation: string, reader: string): Promise<string> => {
      const { call } = mutationCalls[mutation] ?? { call: '' };
      const query = `mutation { done: ${mutation}${call === '' ? '' : `(${call})`} { __typename } }`;
      const request = new Request(`${api.config.baseUrl}/graphql`, {
        method: 'POST',
        headers: { ...headers.get(reader), 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { data, errors } = answer.parse(
        await (await api.api.fetch(request, { clientAddress: '192.0.2.1' })).json(),
      );
      return data?.done?.__typename ?? `error ${errors?.[0]?.extensions?.code ?? errors?.[0]?.message ?? ''}`;
    };

    it('has a row for every mutation', () => {
      expect(Object.keys(mutationCalls).toSorted()).toEqual(
        Object.keys(schema.getMutationType()?.getFields() ?? {}).toSorted(),
      );
    });

    it.each(Object.keys(mutationCalls))('%s', async (mutation) => {
      const { may = [], missing = false } = mutationCalls[mutation] ?? {};
      const said = async (who: readonly string[], after: () => Promise<unknown>) => {
        const answers: string[] = [];
        for (const reader of who) {
          answers.push(`${reader}: ${await run(mutation, reader)}`);
          await after();
        }
        return answers;
      };
      const refused = await said(
        readers.filter((reader) => !may.includes(reader)),
        async () => {},
      );
      expect(refused.filter((text) => !/: (error )?(NotAllowed|NotFound)$/.test(text))).toEqual([]);
      expect(await rowsDigest(use().prisma)).toEqual(clean);
      const letThrough = await said(may, restore);
      const wrong = missing
        ? /: (error .*|NotAllowed|InvalidInput)$/
        : /: (error .*|NotAllowed|NotFound|InvalidInput)$/;
      expect(letThrough.filter((text) => wrong.test(text))).toEqual([]);
    });
  },
  ['pglite'],
);
