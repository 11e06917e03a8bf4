import { z } from 'zod';

const answer = z.object({
  data: z.object({
    programme: z.object({
      days: z.array(
        z.object({
          key: z.string(),
          number: z.number(),
          occurrences: z.array(z.object({ key: z.string(), round: z.string().nullable(), startsAt: z.string() })),
        }),
      ),
    }),
  }),
});
const programmes = z.object({
  data: z.object({ programmes: z.object({ edges: z.array(z.object({ node: z.object({ key: z.string() }) })) }) }),
});

async function ask(portalUrl: string, query: string): Promise<unknown> {
  const response = await fetch(`${portalUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

/** The key of a demo programme by how it begins; its end is the year of the seed. */
export async function programmeKey(portalUrl: string, begins: string): Promise<string> {
  const { data } = programmes.parse(await ask(portalUrl, '{ programmes(first: 20) { edges { node { key } } } }'));
  const found = data.programmes.edges.find(({ node }) => node.key.startsWith(begins));
  if (found === undefined) throw new Error(`no programme ${begins}`);
  return found.node.key;
}

/** A day of a programme with its occurrences, as the public API tells. */
export async function dayOf(portalUrl: string, programme: string, number: number) {
  const query = `{ programme(id: "${programme}") { days { key number occurrences { key round startsAt } } } }`;
  const { data } = answer.parse(await ask(portalUrl, query));
  const day = data.programme.days.find((each) => each.number === number);
  if (day === undefined) throw new Error(`no day ${number} in ${programme}`);
  return day;
}
