/** What a package may declare (DESIGN: the table of layers). `turbo boundaries` sees that only declared ones are imported. */
const ALLOWED: Record<string, readonly string[]> = {
  kernel: [],
  text: [],
  db: ['kernel'],
  people: ['kernel', 'db'],
  training: ['kernel', 'db', 'people'],
  referral: ['kernel', 'db', 'people'],
  calendar: ['text'],
  mail: ['text'],
  documents: ['text'],
  ui: ['text'],
  api: ['kernel', 'db', 'people', 'training', 'referral', 'calendar', 'mail', 'documents', 'text'],
  portal: ['ui', 'text', 'api'],
};

export type Manifest = {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
};

const SCOPE = '@samlots/';

export const findLayerFaults = (manifests: readonly Manifest[]): string[] =>
  manifests.flatMap(({ name, dependencies = {}, devDependencies = {} }) => {
    const allowed = ALLOWED[name.slice(SCOPE.length)];
    if (!allowed) return [`${name}: give it a layer in tools/checks/package-layers.ts`];
    const own = Object.keys({ ...dependencies, ...devDependencies }).filter((used) => used.startsWith(SCOPE));
    const faults = own
      .filter((used) => !allowed.includes(used.slice(SCOPE.length)))
      .map((used) => `${name} may not depend on ${used}`);
    const foreign = name === `${SCOPE}kernel` ? Object.keys(dependencies).filter((used) => used !== 'zod') : [];
    return [...faults, ...foreign.map((used) => `${name} may depend on zod only, not on ${used}`)];
  });
