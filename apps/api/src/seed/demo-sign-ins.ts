import type { Role } from '@samlots/kernel';

/** Where a demo role holds: the unit where the person works, the district of that unit, or everywhere. */
type DemoScope = 'ORGANISATION' | 'DISTRICT' | 'EVERYWHERE';

/** An account of the demo: who signs in by which address, works where and may do what. */
export type DemoSignIn = {
  readonly email: string;
  readonly name: string;
  readonly organisationId: string;
  readonly profession: string;
  readonly role: Role;
  readonly scope: DemoScope;
};

/** The addresses that `npm start` prints, and a second coordinator for the tests of who may see what. */
export const demoSignIns: readonly DemoSignIn[] = [
  {
    email: 'samordnare@samlots.example',
    name: 'Samira Nordäng',
    organisationId: 'org-hv-familjestod',
    profession: 'samordnare',
    role: 'COORDINATOR',
    scope: 'DISTRICT',
  },
  {
    email: 'samordnare2@samlots.example',
    name: 'Olle Sandvret',
    organisationId: 'org-st-familjestod',
    profession: 'samordnare',
    role: 'COORDINATOR',
    scope: 'DISTRICT',
  },
  {
    email: 'kontakt@samlots.example',
    name: 'Karin Furukvist',
    organisationId: 'org-forskolan-igelkotten',
    profession: 'rektor',
    role: 'ORG_CONTACT',
    scope: 'ORGANISATION',
  },
  {
    email: 'kontakt2@samlots.example',
    name: 'Lars Klintfors',
    organisationId: 'org-ljungbacken',
    profession: 'diakon',
    role: 'ORG_CONTACT',
    scope: 'ORGANISATION',
  },
  {
    email: 'personal@samlots.example',
    name: 'Hodan Warfaani',
    organisationId: 'org-bvc-tallkotten',
    profession: 'BVC-sköterska',
    role: 'STAFF',
    scope: 'ORGANISATION',
  },
  {
    email: 'redaktor@samlots.example',
    name: 'Ylva Hällmark',
    organisationId: 'org-hv-mottagning',
    profession: 'katalogredaktör',
    role: 'DIRECTORY_EDITOR',
    scope: 'DISTRICT',
  },
  {
    email: 'lasare@samlots.example',
    name: 'Birgitta Åkervall',
    organisationId: 'org-hv-ekonomi',
    profession: 'avdelningschef',
    role: 'READER',
    scope: 'DISTRICT',
  },
  {
    email: 'admin@samlots.example',
    name: 'Deniz Karayel',
    organisationId: 'org-stad-socialforv',
    profession: 'systemförvaltare',
    role: 'ADMIN',
    scope: 'EVERYWHERE',
  },
];
