import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import routes from '../app/routes.ts';

const app = join(import.meta.dirname, '../app');

export type PortalRoute = {
  /** With `:names`; the start page is empty. */
  readonly path: string;
  /** Whether a form can be sent to it. */
  readonly takesForms: boolean;
  readonly matches: (path: string) => boolean;
};

const exportsAction = (file: string): boolean =>
  /export (?:async )?(?:const|function) action\b|export \{[^}]*\baction\b[^}]*\}/.test(
    readFileSync(join(app, file), 'utf8'),
  );

/** Every page of the portal, as its table of routes says; without the one that answers for all others. */
export const portalRoutes: readonly PortalRoute[] = routes
  .filter(({ path }) => path !== '*')
  .map(({ path = '', file }) => {
    const pattern = new RegExp(`^/${path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}/?$`);
    return { path, takesForms: exportsAction(file), matches: (asked) => pattern.test(asked) };
  });

/** The route of the table that an address belongs to: of two, the one with fewer names in it. */
export const routeOf = (address: string): PortalRoute | undefined => {
  const path = new URL(address, 'http://here').pathname;
  const found = portalRoutes.filter(({ matches }) => matches(path));
  return found.toSorted((a, b) => a.path.split(':').length - b.path.split(':').length)[0];
};
