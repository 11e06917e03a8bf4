import { quantile } from './quantile.ts';

const P90 = 35;

/** The lines of every function, read from the messages of oxlint's `max-lines-per-function` with a limit of 0. */
export const readFunctionSizes = (report: string): number[] =>
  [...report.matchAll(/too many lines \((\d+)\)/g)].map(([, lines]) => Number(lines));

export const findFunctionFaults = (sizes: readonly number[]): string[] => {
  const p90 = quantile(sizes, 0.9);
  return p90 > P90 ? [`one function in ten has ${p90} lines or more; at most ${P90}`] : [];
};
