import type { SourceFile } from './check.ts';

// Split so that this file does not trip over itself.
const SUPPRESSION = new RegExp(
  `(?:ox|es)lint-${'disable'}|@ts-${'(?:ignore|expect-error|nocheck)'}|oxfmt-${'ignore'}|\\bTO${'DO'}\\b`,
);

/** A rule that does not fit is changed for all, or the code is; nothing is switched off in passing or put off. */
export const findSuppressions = (files: readonly SourceFile[]): string[] =>
  files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const found = SUPPRESSION.exec(line);
      return found ? [`${path}:${index + 1}: ${found[0]}`] : [];
    }),
  );
