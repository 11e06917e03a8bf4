import { formsOf, linksOf, type FoundForm } from './read-page.ts';
import { portalRoutes, routeOf } from './portal-routes.ts';
import type { Visitor } from './visitor.ts';

export type Walked = {
  readonly forms: readonly FoundForm[];
  /** Pages that were looked at, by path. */
  readonly pages: ReadonlyMap<string, Response & { readonly html: string }>;
};

const isPage = (response: Response): boolean => response.headers.get('content-type')?.startsWith('text/html') ?? false;

/**
 * Follows every link that somebody sees, `perRoute` pages of each route (the tenth service has the forms of the first),
 * and gathers the forms on the way.
 */
export const walkSite = async (visitor: Visitor, perRoute: number): Promise<Walked> => {
  const queue = portalRoutes.filter(({ path }) => !path.includes(':')).map(({ path }) => `/${path}`);
  const seen = new Set(queue);
  const looked = new Map<string, number>();
  const pages = new Map<string, Response & { readonly html: string }>();
  const forms = new Map<string, FoundForm>();
  for (const path of queue) {
    const route = routeOf(path)?.path ?? path;
    const times = looked.get(route) ?? 0;
    if (times >= perRoute) continue;
    looked.set(route, times + 1);
    const response = await visitor.get(path);
    if (!isPage(response)) continue;
    const html = await response.text();
    pages.set(path, Object.assign(response, { html }));
    for (const form of formsOf(html, path))
      forms.set(JSON.stringify([form.action, form.fields.map(([name]) => name)]), form);
    for (const link of linksOf(html)) {
      if (seen.has(link)) continue;
      seen.add(link);
      queue.push(link);
    }
  }
  return { forms: [...forms.values()], pages };
};
