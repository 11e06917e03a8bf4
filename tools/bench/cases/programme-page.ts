import { defineCase } from '../bench-case.ts';
import { loadPage } from '../load-page.ts';
import { meanOf } from '../mean-of.ts';
import { openDemoYear, servePortal, type DemoYear, type ServedPortal } from '../worlds/served-portal.ts';

const AT_ONCE = 10;

type World = { readonly year: DemoYear; readonly portal: ServedPortal };

const prepare = async (): Promise<World> => {
  const year = await openDemoYear();
  return { year, portal: await servePortal(year) };
};

export const cases = [
  defineCase<World>({
    name: 'programme-page',
    engine: 'postgresql',
    warmUps: 5,
    prepare,
    ours: ({ year, portal }) => meanOf(AT_ONCE, () => loadPage(`${portal.url}${year.programmePath}`)),
    // The same frame around a page of words alone.
    limit: ({ portal }) => meanOf(AT_ONCE, () => loadPage(`${portal.url}/tillganglighet`)),
    close: async ({ year, portal }) => {
      await portal.stop();
      await year.stop();
    },
  }),
];
