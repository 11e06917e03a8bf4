/** The value that the given share of the sizes does not exceed (nearest rank); 0 for no sizes. */
export const quantile = (sizes: readonly number[], share: number): number => {
  const sorted = sizes.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
};
