import { defineCase } from '../bench-case.ts';
import { loadPage } from '../load-page.ts';
import { residentMemory } from '../resident-memory.ts';
import { openDemoYear, servePortal, type DemoYear, type ServedPortal } from '../worlds/served-portal.ts';

const LOADS = 200;

type World = { readonly year: DemoYear; readyMegabytes: number };

const memoryOf = ({ process: { pid } }: ServedPortal): Promise<number> => {
  if (pid === undefined) throw new Error('the portal has no process');
  return residentMemory(pid);
};

/** What the public looks at, in turn. */
const pathsOf = ({ programmePath }: DemoYear): readonly string[] => [
  '/',
  '/utbildning',
  programmePath,
  '/tillganglighet',
];

const loadPages = async (portal: ServedPortal, year: DemoYear): Promise<void> => {
  const paths = pathsOf(year);
  for (let nth = 0; nth < LOADS; nth += 1) await loadPage(`${portal.url}${paths[nth % paths.length]}`);
};

export const cases = [
  defineCase<World>({
    name: 'memory',
    engine: 'postgresql',
    unit: 'MB',
    rounds: 3,
    warmUps: 0,
    prepare: async () => ({ year: await openDemoYear(), readyMegabytes: 0 }),
    ours: async (world) => {
      const portal = await servePortal(world.year);
      world.readyMegabytes = await memoryOf(portal);
      await loadPages(portal, world.year);
      const after = await memoryOf(portal);
      await portal.stop();
      return after;
    },
    // The same process when it was ready, before it had served a page.
    limit: ({ readyMegabytes }) => Promise.resolve(readyMegabytes),
    close: ({ year }) => year.stop(),
  }),
];
