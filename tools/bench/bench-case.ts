/**
 * One thing that is measured against a limit: the least that any program could take for it on this machine, such as
 * the same SQL by the bare driver. Both are measured in the same run, round by round in turn.
 */
export type BenchCase<World> = {
  readonly name: string;
  /** What the figure rests on. Only figures on PostgreSQL get a ratio: PGlite shares the process with what is measured. */
  readonly engine: 'postgresql' | 'pglite' | 'none';
  /** Milliseconds unless told. */
  readonly unit?: 'ms' | 'MB';
  readonly rounds?: number;
  /** Rounds whose figures are thrown away, so that caches are warm: 1 unless told. */
  readonly warmUps?: number;
  readonly prepare: () => Promise<World>;
  /** What this project takes. The figure is what is returned, or else how long it took. */
  readonly ours: (world: World) => Promise<number | void>;
  readonly limit: (world: World) => Promise<number | void>;
  readonly close?: (world: World) => Promise<void>;
};

/** A case with its world closed over, so that cases of every kind can stand in one list. */
export type OpenableCase = Pick<BenchCase<unknown>, 'name' | 'engine'> & {
  readonly unit: 'ms' | 'MB';
  readonly rounds: number;
  readonly warmUps: number;
  readonly open: () => Promise<OpenCase>;
};

export type OpenCase = {
  readonly ours: () => Promise<number | void>;
  readonly limit: () => Promise<number | void>;
  readonly close: () => Promise<void>;
};

/** Each file in cases/ exports a list called `cases` made by this. */
export const defineCase = <World>(bench: BenchCase<World>): OpenableCase => ({
  name: bench.name,
  engine: bench.engine,
  unit: bench.unit ?? 'ms',
  rounds: bench.rounds ?? 20,
  warmUps: bench.warmUps ?? 1,
  open: async () => {
    const world = await bench.prepare();
    return {
      ours: () => bench.ours(world),
      limit: () => bench.limit(world),
      close: async () => bench.close?.(world),
    };
  },
});
