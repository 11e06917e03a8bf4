import { isTest, type SourceFile } from './check.ts';
import { quantile } from './quantile.ts';

const MEDIAN = 70;
const P90 = 180;

const linesOf = ({ text }: SourceFile): number => text.trimEnd().split('\n').length;

/** Most files are small: the hard stop per file is oxlint's `max-lines`; this looks at all of them together. */
export const findSizeFaults = (files: readonly SourceFile[]): string[] => {
  const sizes = files.filter(({ path }) => !isTest(path)).map(linesOf);
  const median = quantile(sizes, 0.5);
  const p90 = quantile(sizes, 0.9);
  return [
    ...(median > MEDIAN ? [`the median file has ${median} lines; at most ${MEDIAN}`] : []),
    ...(p90 > P90 ? [`one file in ten has more than ${p90 - 1} lines; at most ${P90}`] : []),
  ];
};
