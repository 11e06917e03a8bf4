const BANNED = new Set(['utils', 'util', 'helpers', 'helper', 'misc', 'common', 'lib', 'manager', 'v2']);

/** Names that say nothing about what is inside attract everything. `date-utils.ts` is no better than `utils.ts`. */
export const findBannedNames = (paths: readonly string[]): string[] =>
  paths.flatMap((path) => {
    const words = path.split('/').flatMap((part) =>
      part
        .split('.')
        .slice(0, 1)
        .flatMap((stem) => stem.split('-')),
    );
    const banned = words.find((word) => BANNED.has(word));
    // `common-words` and the like name a thing; alone, or as the last word, the name is the banned one.
    const isWhole = path.split('/').some((part) => {
      const [stem = ''] = part.split('.');
      return BANNED.has(stem) || BANNED.has(stem.split('-').at(-1) ?? '');
    });
    return banned && isWhole ? [`${path}: the name "${banned}" says nothing; name what it does`] : [];
  });
