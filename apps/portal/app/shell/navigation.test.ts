import { textFor } from '@samlots/text';
import { expect, it } from 'vitest';
import { navigationFor } from './navigation.ts';

const t = textFor('sv');
const everyone = ['/hitta-stod', '/vagar', '/utbildning'];
const grant = (role: string, scopeKind: string, scopeId: string | null) => ({ role, scopeKind, scopeId });

it.each([
  ['a visitor', null, everyone],
  ['staff', [grant('STAFF', 'organisation', 'org-a')], everyone],
  ['a contact', [grant('ORG_CONTACT', 'organisation', 'org-a')], [...everyone, '/organisation/org-a']],
  ['a coordinator', [grant('COORDINATOR', 'district', 'bromma')], [...everyone, '/samordna']],
  ['an administrator', [grant('ADMIN', 'everywhere', null)], [...everyone, '/samordna', '/admin']],
])('shows %s the places of the role', (_case, grants, hrefs) => {
  expect(navigationFor(t, grants, '/').map(({ href }) => href)).toEqual(hrefs);
});

it.each([
  ['/', '/hitta-stod'],
  ['/stod/svc-a', '/hitta-stod'],
  ['/utbildning/p/1', '/utbildning'],
  ['/vagar', '/vagar'],
  ['/vagarna', undefined],
  ['/orosanmalan', undefined],
])('marks where %s belongs', (path, current) => {
  expect(navigationFor(t, null, path).find((item) => item.current)?.href).toBe(current);
});
