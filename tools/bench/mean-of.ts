/** Milliseconds that `work` takes on average, run `times` in a row: one run alone is too short to tell from noise. */
export const meanOf = async (times: number, work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  for (let nth = 0; nth < times; nth += 1) await work();
  return (performance.now() - started) / times;
};
